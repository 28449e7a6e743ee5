/** What every sheet of one workbook is made from: plan, language, words, the sheets' actual names, the progress layout. */
import type { Localized, Plan } from '../plan/plan';
import type { Language } from '../words/language';
import { templateWords, type Period, type TemplateWords } from '../words/template-words';
import { absolute, onSheet } from './a1';
import { ProgressLayout, type StandingOrder } from './progress-layout';
import { sheetNamesOf } from './sheet-names';
import type { CellContent, SheetId } from './sheet-spec';

export interface TemplateOptions {
  readonly language: Language;
  /** Actual names, where a foreign sheet has ours or people renamed one. */
  readonly sheetNames?: Readonly<Partial<Record<SheetId, string>>>;
  /** How rows and columns of the progress sheet stand, where it stands already. */
  readonly order?: StandingOrder;
  /**
   * Contents to write instead of the template's own, by indicator id and column key: entries that move to a new sheet, or a
   * base, target or criterion that the office changed. `null` leaves the cell as it is.
   */
  readonly carried?: ReadonlyMap<string, ReadonlyMap<string, CellContent>>;
  /** false hides the year columns, and so leaves them out of print: one print area cannot skip columns. */
  readonly printYears?: boolean;
}

export interface TemplateContext {
  readonly plan: Plan;
  readonly options: TemplateOptions;
  readonly language: Language;
  readonly words: TemplateWords;
  readonly layout: ProgressLayout;
  readonly period: Period;
  /** A text of the plan in the workbook's language. */
  readonly say: (text: Localized) => string;
  readonly sheetName: (sheet: SheetId) => string;
  /** An absolute reference on one of our sheets: `'指标进度'!$U$7:$U$25`. */
  readonly reference: (sheet: SheetId, address: string) => string;
}

export function templateContext(plan: Plan, options: TemplateOptions): TemplateContext {
  const { language } = options;
  const words = templateWords[language];
  const names = sheetNamesOf(plan, language);
  const sheetName = (sheet: SheetId) => options.sheetNames?.[sheet] ?? names.get(sheet) ?? words.sheets[sheet];
  return {
    plan,
    options,
    language,
    words,
    layout: new ProgressLayout(plan, options.order),
    period: { baseYear: plan.baseYear, firstYear: plan.baseYear + 1, endYear: plan.endYear },
    say: (text) => (language === 'zh-CN' ? text.zh : text.en),
    sheetName,
    reference: (sheet, address) => onSheet(sheetName(sheet), absolute(address)),
  };
}
