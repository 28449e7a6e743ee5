/** What every sheet of one workbook is made from: plan, language, words, the sheets' actual names, the progress layout. */
import { inForce } from '../plan/in-force';
import type { DueEach, Indicator, Localized, Plan } from '../plan/plan';
import type { WorkedOut } from '../progress/annual-split';
import { baseWords } from '../words/base-words';
import type { Language } from '../words/language';
import { localized } from '../words/localized';
import { templateWords, type Period, type TemplateWords } from '../words/template-words';
import { absolute, onSheet } from './a1';
import { ProgressLayout, progressRows, type StandingOrder } from './progress-layout';
import { sheetNamesOf, type OptionalSheet } from './sheet-names';
import type { CellContent, SheetId } from './sheet-spec';
import type { WithinYearOption } from './within-year-option';

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
  /** The same of the other sheets that people type into. */
  readonly standing?: Readonly<Partial<Record<SheetId, StandingEntries>>>;
  /** Quarters or halves to be filled in besides the years. */
  readonly withinYear?: WithinYearOption;
  /** A sheet with the source of each value. */
  readonly ledger?: boolean;
  /** false hides the year columns, and so leaves them out of print: one print area cannot skip columns. */
  readonly printYears?: boolean;
  /** How annual targets that are not in their sheet yet are worked out; linear unless said. */
  readonly split?: WorkedOut;
}

/** A sheet with entries as it stands, or as it is to be made anew. */
export interface StandingEntries {
  readonly order?: StandingOrder;
  readonly carried?: ReadonlyMap<string, ReadonlyMap<string, CellContent>>;
}

/** Cells of the progress sheet that the formulas of all sheets go by, as absolute references. */
export interface Head {
  /** The cut-off handed on. */
  readonly asOf: string;
  readonly lastYear: string;
  /** Only in plain forms: the cut-off as a year number. */
  readonly year: string;
}

export interface TemplateContext {
  /** In force: with what the office decided. */
  readonly plan: Plan;
  /** As the document prints it. */
  readonly printed: Plan;
  readonly options: TemplateOptions;
  readonly language: Language;
  readonly words: TemplateWords;
  /** The sheet with years that is being made, and where things stand on it. */
  readonly sheet: 'progress' | 'specialTargets';
  readonly layout: ProgressLayout;
  readonly head: Head;
  readonly period: Period;
  /** A row as the document prints it, whatever was decided since. */
  readonly asPrinted: (row: Indicator) => Indicator;
  /** Behind a revised base what the document prints: `（原59.86）`; '' behind any other. */
  readonly besideBase: (row: Indicator) => string;
  /** Rows that people fill in; others take their entries from another row. */
  readonly isFilledIn: (row: Indicator) => boolean;
  /** Rows that are entered as 1 (met) or 0. */
  readonly isMetOrNot: (row: Indicator) => boolean;
  /** Rows of which every year up to the cut-off counts. */
  readonly dueEach: (row: Indicator) => DueEach | null;
  /** A text of the plan in the workbook's language. */
  readonly say: (text: Localized) => string;
  readonly sheetName: (sheet: SheetId) => string;
  /** An absolute reference on one of our sheets: `'指标进度'!$U$7:$U$25`. */
  readonly reference: (sheet: SheetId, address: string) => string;
}

/** The optional sheets that these options ask for. */
export function wantedSheets({
  withinYear,
  ledger = false,
}: Pick<TemplateOptions, 'withinYear' | 'ledger'>): readonly OptionalSheet[] {
  return [...(withinYear ? (['withinYear'] as const) : []), ...(ledger ? (['ledger'] as const) : [])];
}

export function templateContext(printed: Plan, options: TemplateOptions): TemplateContext {
  const plan = inForce(printed);
  const { language } = options;
  const words = templateWords[language];
  const names = sheetNamesOf(plan, language, wantedSheets(options));
  const sheetName = (sheet: SheetId) => options.sheetNames?.[sheet] ?? names.get(sheet) ?? words.sheets[sheet];
  const layout = new ProgressLayout(plan, options.order);
  const asPrinted = rowsAsPrinted(printed === plan ? [] : printed.indicators);
  return {
    plan,
    printed,
    options,
    language,
    words,
    sheet: 'progress',
    layout,
    head: {
      asOf: absolute(layout.asOf),
      lastYear: absolute(layout.lastYear),
      year: absolute(layout.cell('key', progressRows.title)),
    },
    period: { baseYear: plan.baseYear, firstYear: plan.baseYear + 1, endYear: plan.endYear },
    asPrinted,
    besideBase: (row) => {
      const { base: was } = asPrinted(row);
      return was === row.base ? '' : baseWords[language].was(was);
    },
    isFilledIn: () => true,
    isMetOrNot: () => false,
    dueEach: () => null,
    say: (text) => localized(text, language),
    sheetName,
    reference: (sheet, address) => onSheet(sheetName(sheet), absolute(address)),
  };
}

/** Rows that are not among these are as printed. */
export function rowsAsPrinted(printed: readonly Indicator[]): TemplateContext['asPrinted'] {
  const byId = new Map(printed.map((row) => [row.id, row]));
  return (row) => byId.get(row.id) ?? row;
}
