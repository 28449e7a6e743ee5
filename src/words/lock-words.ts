/** Locked periods: their sheet 锁定记录, and the pane's tool that locks and unlocks. */
import type { InLanguages } from './language';

/** The rows of the sheet above the indicators. */
export type LockRow = 'state' | 'on' | 'by' | 'reason' | 'history';

export interface LockWords {
  readonly sheetTitle: (plan: string) => string;
  readonly sheetHint: string;
  readonly columns: { readonly no: string; readonly name: string };
  readonly rows: Readonly<Record<LockRow, string>>;
  readonly event: {
    readonly locked: (day: string, by: string) => string;
    readonly unlocked: (day: string, by: string, reason: string) => string;
    readonly changed: (changes: string) => string;
  };
  readonly listed: string;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly lockedSince: (period: string, day: string, by: string) => string;
  readonly period: string;
  readonly by: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly tooShort: string;
  readonly lock: string;
  readonly unlock: string;
  readonly running: string;
}

const zh: LockWords = {
  sheetTitle: (plan) => `${plan} · 锁定记录`,
  sheetHint: '各期锁定时的数据，由“锁定”“解锁”写入，请勿修改。',
  columns: { no: '序号', name: '指标' },
  rows: { state: '状态', on: '日期', by: '操作人', reason: '解锁原因', history: '经过' },
  event: {
    locked: (day, by) => `${day} 锁定${by === '' ? '' : `（${by}）`}`,
    unlocked: (day, by, reason) => `${day} 解锁${by === '' ? '' : `（${by}）`}：${reason}`,
    changed: (changes) => `；解锁期间改动：${changes}`,
  },
  listed: '、',
  title: '锁定往期',
  intro: '锁定后仍可输入，但改动会列为强制性问题，写明锁定时的数值。要更正，请先写明原因解锁，改完再锁定。',
  none: '还没有锁定任何一期。',
  lockedSince: (period, day, by) => `${period}已锁定，${day}${by === '' ? '' : ` ${by}`}`,
  period: '时期',
  by: '操作人',
  reason: '解锁原因',
  reasonHint: '如“省厅核定数调整”，记入“锁定记录”。',
  tooShort: '请写明原因（至少 5 个字）。',
  lock: '锁定',
  unlock: '解锁',
  running: '正在处理…',
};

const en: LockWords = {
  sheetTitle: (plan) => `${plan} · Locked periods`,
  sheetHint: 'Values as they were locked, written by Lock and Unlock. Do not change.',
  columns: { no: 'No.', name: 'Indicator' },
  rows: { state: 'State', on: 'Date', by: 'By', reason: 'Reason to unlock', history: 'History' },
  event: {
    locked: (day, by) => `${day} locked${by === '' ? '' : ` (${by})`}`,
    unlocked: (day, by, reason) => `${day} unlocked${by === '' ? '' : ` (${by})`}: ${reason}`,
    changed: (changes) => `; changed while unlocked: ${changes}`,
  },
  listed: ', ',
  title: 'Lock past periods',
  intro:
    'A locked period can still be typed into, but a change becomes a hard finding that states the value then. To correct it, unlock with a reason, and lock it again.',
  none: 'No period is locked yet.',
  lockedSince: (period, day, by) => `${period} locked ${day}${by === '' ? '' : `, ${by}`}`,
  period: 'Period',
  by: 'By',
  reason: 'Reason to unlock',
  reasonHint: 'It is kept in the sheet of locked periods.',
  tooShort: 'Write the reason (at least 5 characters).',
  lock: 'Lock',
  unlock: 'Unlock',
  running: 'Working…',
};

export const lockWords: InLanguages<LockWords> = { 'zh-CN': zh, 'en-US': en };
