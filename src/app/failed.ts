/** Whatever went wrong with Excel, as an outcome: nothing is thrown beyond this room. */
import { hostFailure } from '../excel/host-failure';
import { notice, refused, type Outcome } from './outcome';

export function failed(thrown: unknown): Outcome<never> {
  const { code, detail } = hostFailure(thrown);
  return refused(notice(`failed-${code}`, 'error', { detail }));
}
