/** Whatever went wrong with Excel, as an outcome: nothing is thrown beyond this room. */
import { hostFailure } from '../excel/host-failure';
import { notice, refused, type Notice, type Outcome } from './outcome';

export function failed(thrown: unknown): Outcome<never> {
  const { code, detail, isTakenBack } = hostFailure(thrown);
  return refused(notice(`failed-${code}`, 'error', { detail }), ...aftermath(isTakenBack));
}

/** What has become of a write that failed. */
function aftermath(isTakenBack: boolean | null): readonly Notice[] {
  if (isTakenBack === null) return [];
  return [isTakenBack ? notice('cleaned-up', 'info') : notice('left-unfinished', 'error')];
}
