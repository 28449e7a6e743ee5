/** What the register says of its records: rows that are no findings any more. */
import type { InLanguages } from './language';

export interface RecordWords {
  /** Words of the column 状态. */
  readonly states: Readonly<Record<'fixed' | 'undone' | 'lapsed' | 'complete' | 'heldUp' | 'changed', string>>;
  /** In the column of rules. */
  readonly period: string;
}

const zh: RecordWords = {
  states: {
    fixed: '已修正',
    undone: '修正已撤销',
    lapsed: '说明已失效',
    complete: '已完成',
    heldUp: '未通过',
    changed: '完成后有改动',
  },
  period: '完成',
};

const en: RecordWords = {
  states: {
    fixed: 'Fixed',
    undone: 'Fix undone',
    lapsed: 'Explanation lapsed',
    complete: 'Complete',
    heldUp: 'Held up',
    changed: 'Changed since',
  },
  period: 'Complete',
};

export const recordWords: InLanguages<RecordWords> = { 'zh-CN': zh, 'en-US': en };
