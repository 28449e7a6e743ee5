/** What a rule finds. Texts are made by words/check-words.ts from the rule, the variant and the numbers. */
import type { Localized } from '../plan/plan';

/** 强制性 blocks 完成 and reports, never typing; 核实性 passes with an explanation; 提示 informs. */
export type Level = 'hard' | 'soft' | 'info';

export type NewFormat = 'General' | '@';

/** A one-click fix: the value to put, how, and what is moved beside it so that nothing typed is lost. */
export interface Fix {
  readonly before: string | number;
  /** '' clears the cell. */
  readonly after: string | number;
  /**
   * Number format to set before the value is put; without it the cell's own stays. In a text cell a number would become
   * text again, in a percent cell 97 would show as 9700%, in a date cell 97.1 as a day of 1900.
   */
  readonly numberFormat?: NewFormat;
  /** Text split off from the entry, to be added to the note column. */
  readonly note?: string;
  /** The value is to be flagged 预计. */
  readonly provisional?: boolean;
}

export interface Finding {
  /** V01 …; the plan's own cross-checks bring their ids. */
  readonly rule: string;
  /** Which of the rule's ways to fail it is; the sentence goes by it. */
  readonly variant: string;
  readonly level: Level;
  readonly indicatorId: string;
  readonly year: number | null;
  /** `2021Q3`, where it is about a figure within the year. */
  readonly period?: string;
  /** The plan's cell that it is about (`target`), where it is about no entry. */
  readonly field?: string;
  /** `'指标进度'!K7`, null when the finding is about the whole row. */
  readonly address: string | null;
  /** As typed. */
  readonly value: string | number | null;
  /** As understood, where that differs from what was typed or could be read at all. */
  readonly understood: string | number | null;
  /** What the message needs besides the value, by placeholder name. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly fix: Fix | null;
  /** The sentence of a rule that the plan itself brings. */
  readonly sentence?: Localized;
}
