/** What is asked of 生成模板: the plan, the language, and what the workbook is to have besides. */
import type { Plan } from '../plan/plan';
import type { WorkedOut } from '../progress/annual-split';
import type { SheetId } from '../template/sheet-spec';
import type { WithinYearOption } from '../template/within-year-option';
import type { Language } from '../words/language';

export interface GenerateRequest {
  readonly plan: Plan;
  readonly language: Language;
  /** Whether the year columns are printed. */
  readonly printYears?: boolean;
  /** Quarters or halves to be filled in as well. Where such a sheet stands, it stays as it is. */
  readonly withinYear?: WithinYearOption;
  /** A sheet with source, filler and date of each value; where it stands, it stays. */
  readonly ledger?: boolean;
  /** How annual targets are worked out that are not in their sheet yet. */
  readonly split?: WorkedOut;
  /** The sheet to show then. */
  readonly start?: SheetId;
}
