/** Findings that put an indicator's entries in doubt until somebody has dealt with them. */
import type { RegisterFinding } from '../../app/workbook-view';

export function isOpenIn({ indicatorId, state, level }: RegisterFinding, id: string): boolean {
  return indicatorId === id && state === 'open' && level !== 'info';
}
