/** Reasons of special targets that are due again and again. `{criterion}`, `{year}` and `{actual}` stand for what is there. */
import type { DueEach } from '../plan/plan';
import type { InLanguages } from './language';

interface DueEachWords {
  /** Behind the status. */
  readonly wanted: Readonly<Record<DueEach, string>>;
  /** A year that failed; behind a semicolon. */
  readonly missed: Readonly<Record<DueEach, string>>;
  /** A year without entry; behind a semicolon. */
  readonly missing: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
}

export const dueEachWords: InLanguages<DueEachWords> = {
  'zh-CN': {
    wanted: { yearly: '每年须{criterion}', 'every-two-years': '每一至两年至少一次' },
    missed: { yearly: '{year}年实际{actual}', 'every-two-years': '{year}年和上一年都没有' },
    missing: '{year}年未填报',
    colon: '：',
    semicolon: '；',
    stop: '。',
  },
  'en-US': {
    wanted: { yearly: 'each year {criterion}', 'every-two-years': 'at least once within two years' },
    missed: { yearly: '{year} actual {actual}', 'every-two-years': 'neither in {year} nor in the year before' },
    missing: '{year} not reported',
    colon: ': ',
    semicolon: '; ',
    stop: '.',
  },
};
