/** The workbook as the pane shows it: what its cells say, read in one request and not computed again. */
import type { Completeness } from '../checks/completeness';
import type { Level } from '../checks/finding';
import type { Indicator, Plan } from '../plan/plan';
import type { Status } from '../progress/status';
import type { CellContent } from '../template/sheet-spec';
import type { PeriodLock } from '../template/locks';
import type { WithinYearOption } from '../template/within-year-option';
import type { Language } from '../words/language';
import type { Movement } from '../words/status-words';
import type { Notice } from './outcome';

export interface Actual {
  readonly year: number;
  /** As the cell holds it; '' when blank. */
  readonly value: CellContent;
}

/** One row of the progress sheet. */
export interface IndicatorView {
  readonly indicator: Indicator;
  /** Printed texts, or what an office put in their place. */
  readonly base: string;
  readonly target: string;
  readonly criterion: string;
  readonly binding: boolean;
  /** '' where none is responsible yet. */
  readonly department: string;
  /** All years of the period, oldest first. */
  readonly actuals: readonly Actual[];
  /** The year number at which the row is judged; null when nothing is reported. */
  readonly at: number | null;
  readonly latest: string | number | null;
  /** Shares of 1. */
  readonly progress: number | null;
  readonly pace: number | null;
  readonly due: string | number | null;
  readonly gap: number | null;
  readonly projection: number | null;
  /** null while the cell holds no status: functions missing or still calculating. */
  readonly status: Status | null;
  readonly movement: Movement | null;
  readonly why: string;
  readonly lagging: boolean;
  /** Years that are due, blank and without a reason. */
  readonly unfilled: readonly number[];
}

/**
 * open: to be dealt with; explained: passes. Kept on record: fixed, what was typed before a one-click fix; undone, a fix that
 * was taken back; lapsed, an explanation of a value that has changed since.
 */
export type FindingState = 'open' | 'explained' | 'fixed' | 'undone' | 'lapsed';

/** One row of the register. */
export interface RegisterFinding {
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  readonly indicatorId: string;
  readonly year: number | null;
  /** `2021Q3`, where it is about a figure within the year. */
  readonly period?: string;
  /** As typed. */
  readonly value: string;
  readonly understood: string;
  /** What a one-click fix puts; null where there is none. */
  readonly fix: string | null;
  readonly message: string;
  readonly explanation: string;
  readonly filler: string;
  readonly state: FindingState;
  /** A fix on record that can be taken back. */
  readonly isUndoable: boolean;
}

/** The period that is due, by the cut-off or the latest entries. */
export interface PeriodView {
  readonly year: number;
  /** changed: completed, but entries have changed since. held-up: somebody tried, and findings stood against it. */
  readonly state: 'open' | 'held-up' | 'complete' | 'changed';
  /** Who filled in when it was completed, as the sheet said then. */
  readonly filler: string;
  /** When it was completed or tried, as Excel's date number; '' for never. */
  readonly date: CellContent;
  /** Of the indicators, up to that year. */
  readonly completeness: Completeness;
}

export interface LockView extends Omit<PeriodLock, 'values' | 'history'> {
  readonly period: string;
}

export interface WorkbookView {
  readonly plan: Plan;
  /** The language that the workbook was made in. */
  readonly language: Language;
  readonly sheetName: string;
  /** As the cell holds it: a year, a date's serial number, or nothing. */
  readonly cutOff: CellContent;
  readonly indicators: readonly IndicatorView[];
  readonly findings: readonly RegisterFinding[];
  /** Entry cells that hold something. */
  readonly entries: number;
  /** Those of them that hold invented sample numbers. */
  readonly samples: number;
  readonly numbers: {
    /** Indicators that lag. */
    readonly lagging: number;
    /** Open findings that block (强制性) or need an explanation (核实性). */
    readonly open: number;
    /** Entry cells. */
    readonly unfilled: number;
  };
  /** How figures within the years are filled in; null where they are not. */
  readonly withinYear: WithinYearOption | null;
  /** Whether the source of each value has a sheet of its own. */
  readonly hasLedger: boolean;
  /** Periods that are or were locked. */
  readonly locks: readonly LockView[];
  readonly period: PeriodView;
  /** What is amiss with the sheet itself. */
  readonly damage: readonly Notice[];
  /** Formulas stand still until somebody presses F9. */
  readonly calculatesByHand: boolean;
}
