/** What a command reports: notices by code and numbers. The words, and the language, are the caller's (words/app-words.ts). */
import type { HostFailureCode } from '../excel/host-failure';
import type { PlanNoticeCode } from '../words/plan-notices';

export type NoticeLevel = 'success' | 'info' | 'warning' | 'error';

export type NoticeCode =
  | 'template-created'
  | 'template-refreshed'
  | 'template-rebuilt'
  | 'sheet-recreated'
  | 'sheet-renamed'
  | 'foreign-sheet'
  | 'no-template'
  | 'progress-deleted'
  | 'progress-recreated'
  | 'state-lost'
  | 'other-plan'
  | 'newer-schema'
  | 'plan-broken'
  | 'columns-missing'
  | 'rows-missing'
  | 'rows-duplicated'
  | 'rows-unknown'
  | 'columns-duplicated'
  | 'register-missing'
  | 'register-damaged'
  | 'checked'
  | 'fully-checked-clean'
  | 'edit-found'
  | 'not-following'
  | 'fixed'
  | 'fixed-several'
  | 'fixes-undone'
  | 'fixes-undone-some'
  | 'fixes-gone'
  | 'period-complete'
  | 'period-held-up'
  | 'period-empty'
  | 'findings-listed'
  | 'no-findings'
  | 'explained'
  | 'explained-too-little'
  | 'finding-gone'
  | 'place-gone'
  | 'nothing-selected'
  | 'period-locked'
  | 'period-unlocked'
  | 'lock-unchanged'
  | 'locks-deleted'
  | 'table-taken'
  | 'table-taken-partly'
  | 'lagging'
  | 'special-lagging'
  | 'none-lagging'
  | 'special-unmarked'
  | 'manual-calculation'
  | 'no-results'
  | 'sheet-shifted'
  | 'made-plain'
  | 'plain-texts'
  | 'plain-too-long'
  | 'made-values'
  | 'values-not-ready'
  | 'functions-restored'
  | 'formulas-repaired'
  | 'nothing-to-repair'
  | 'repair-needs-functions'
  | 'repair-of-values'
  | 'copy-prepared'
  | 'working-copy-prepared'
  | 'copy-held-up'
  | 'formula-inserted'
  | 'insert-incomplete'
  | 'insert-cell-changed'
  | 'insert-occupied'
  | 'insert-in-template'
  | 'insert-text-cell'
  | 'insert-no-room'
  | PlanNoticeCode
  | 'sheets-not-compared'
  | 'differences-gone'
  | 'differences-gone-some'
  | 'template-repaired'
  | 'template-repaired-several'
  | 'template-altered'
  | 'own-rules-made'
  | 'own-rules-there'
  | 'samples-filled'
  | 'samples-no-room'
  | 'samples-removed'
  | 'samples-gone'
  | 'samples-present'
  | 'waiting-for-edit'
  | 'cancelled'
  | 'not-loaded'
  | 'cleaned-up'
  | 'clean-up-failed'
  | 'left-unfinished'
  | `failed-${HostFailureCode}`;

export interface Notice {
  readonly code: NoticeCode;
  readonly level: NoticeLevel;
  readonly details: Readonly<Record<string, string | number>>;
}

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

export function notice(code: NoticeCode, level: NoticeLevel, details: Notice['details'] = {}): Notice {
  return { code, level, details };
}

export function done<Value>(value: Value, notices: readonly Notice[]): Outcome<Value> {
  return { ok: true, value, notices };
}

export function refused(...notices: readonly Notice[]): Outcome<never> {
  return { ok: false, notices };
}
