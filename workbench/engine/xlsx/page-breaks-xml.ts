/** Page breaks that were set by hand. */
import { element } from './xml';

const LAST = { rowBreaks: 16_383, colBreaks: 1_048_575 } as const;

/** `places` are the rows or columns, from 0, that begin a page. */
export function breaksXml(name: 'rowBreaks' | 'colBreaks', places: readonly number[]): string {
  if (places.length === 0) return '';
  const entries = places.map((id) => element('brk', { id, max: LAST[name], man: true })).join('');
  return element(name, { count: places.length, manualBreakCount: places.length }, entries);
}
