/** What came of a press with a fault, judged by what is heard of it and by how the workbook stands: fine, amiss or lost. */
import type { Outcome } from '../../src/app/outcome';
import { lostIn, type Picture } from './picture';
import type { Reference } from './reference';
import type { TriedCommand } from './tried-command';

/**
 * `lost`: something that people typed is gone. The others lose nothing, and are defects all the same; `idle`: without any
 * fault, too, the command does not do what it is for.
 */
export type Complaint = 'lost' | 'half' | 'unsaid' | 'stuck' | 'idle';

export type Verdict = readonly { readonly complaint: Complaint; readonly detail: string }[];

export type Ended = Outcome<unknown> | { readonly thrown: string };

/** A command without any fault: before it, between its steps, behind it, and pressed again. */
export type Undisturbed = Pick<Reference, 'before' | 'between' | 'complete' | 'again'>;

/** 'none': the page was lost, and nothing is heard of it. */
export function judged(
  outcome: Ended | 'none',
  now: Picture,
  { leavesOut }: Pick<TriedCommand, 'leavesOut'>,
  undisturbed: Undisturbed,
): Verdict {
  const left = leftOut(outcome, leavesOut);
  if (left.size > 0) return standingBut(left, now, undisturbed);
  return [...standing(now, undisturbed), ...(outcome === 'none' ? [] : said(outcome, now, undisturbed))];
}

/** The button once more, on a good day. */
export function judgedAgain(next: Ended, after: Picture, { between, complete, again }: Undisturbed): Verdict {
  const stuck = (detail: string): Verdict => [{ complaint: 'stuck', detail }];
  if ('thrown' in next) return stuck(next.thrown);
  const failure = next.notices.find(({ code }) => code.startsWith('failed-'));
  if (failure) return stuck(`${failure.code} ${JSON.stringify(failure.details)}`);
  // Where a step was done, the command may find nothing to do any more.
  const whole = next.ok ? [complete, again] : [...between, complete, again];
  if (whole.some(({ text }) => text === after.text)) return [];
  return stuck(
    `pressed again: ${next.notices.map(({ code }) => code).join()}; ${difference(after.text, complete.text)}`,
  );
}

function standing(now: Picture, { before, between, complete }: Undisturbed): Verdict {
  const whole = [before, ...between, complete];
  if (whole.some(({ text }) => text === now.text)) return [];
  return (
    lossIn(now, before, [...between, complete]) ?? [{ complaint: 'half', detail: difference(now.text, before.text) }]
  );
}

/** Done, but for sheets that it names: those stand as they stood, and everything else is done. */
function standingBut(left: ReadonlySet<string>, now: Picture, { before, complete }: Undisturbed): Verdict {
  const lost = lossIn(now, before, [complete]);
  if (lost) return lost;
  return [...new Set([...now.parts.keys(), ...complete.parts.keys()])].flatMap((sheet) => {
    const { parts } = left.has(sheet) ? before : complete;
    const [is, meant] = [now.parts.get(sheet) ?? '', parts.get(sheet) ?? ''];
    return is === meant ? [] : [{ complaint: 'half', detail: `${sheet}: ${difference(is, meant)}` } as const];
  });
}

function lossIn(now: Picture, before: Picture, meant: readonly Picture[]): Verdict | null {
  const lost = lostIn(now, before, meant);
  return lost.length > 0 ? [{ complaint: 'lost', detail: lost.slice(0, 5).join(', ') }] : null;
}

/** Sheets that a done command says it has left out. */
function leftOut(outcome: Ended | 'none', leavesOut: TriedCommand['leavesOut']): ReadonlySet<string> {
  if (outcome === 'none' || 'thrown' in outcome || !outcome.ok) return new Set();
  return new Set(outcome.notices.flatMap(({ code, details }) => (code === leavesOut ? [String(details?.sheet)] : [])));
}

function said(outcome: Ended, now: Picture, { before, complete }: Undisturbed): Verdict {
  const unsaid = (detail: string): Verdict => [{ complaint: 'unsaid', detail }];
  if ('thrown' in outcome) return unsaid(outcome.thrown);
  const codes = outcome.notices.map(({ code }) => code).join();
  const tellsOfFailure = outcome.notices.some(({ level, code }) => level === 'error' || code === 'cancelled');
  const isComplete = now.text === complete.text;
  if (outcome.ok) return isComplete || tellsOfFailure ? [] : unsaid(`done, it says (${codes}), and it is not`);
  if (outcome.notices.length === 0) return unsaid('nothing is said');
  return isComplete && complete.text !== before.text ? unsaid(`failed, it says (${codes}), and all is done`) : [];
}

/** Where two pictures part. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `…${around(one)}… instead of …${around(other)}…`;
}
