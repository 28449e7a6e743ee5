/** One point: a command with one fault at one of its requests, what came of it, and whether the next press works. */
import type { Outcome } from '../../src/app/outcome';
import type { Faults } from '../../workbench/protocol/faults';
import { NO_FAULTS } from '../../workbench/protocol/faults';
import type { TriedCommand } from './tried-command';
import { setProtected, type FaultKind } from './kinds';
import { openPage, type Page } from './page';
import { lostIn, pictureOf, type Picture } from './picture';
import { atStart, type Reference } from './reference';

export interface Point {
  readonly command: TriedCommand;
  readonly kind: FaultKind;
  /** Which request on the workbook, from 1. */
  readonly request: number;
  /** Which of the kind's plans for it, from 0. */
  readonly plan: number;
}

/**
 * `lost`: something that people typed is gone. The others lose nothing, and are defects all the same; `idle`: without any
 * fault, too, the command does not do what it is for.
 */
export type Complaint = 'lost' | 'half' | 'unsaid' | 'stuck' | 'idle';

export type Verdict = readonly { readonly complaint: Complaint; readonly detail: string }[];

/** null: the kind has no such plan here. */
export async function tryPoint(point: Point, reference: Reference, code: string): Promise<Verdict | null> {
  const page = await openPage(code, reference.start);
  try {
    await atStart(page);
    const outcome = await pressWithFault(page, point, reference);
    if (outcome === null) return null;
    const now = await pictureOf(page.workbench);
    const addIn = point.kind.losesPage ? await page.reloaded() : page.addIn;
    const stands = standing(now, reference);
    const verdict = isPart(outcome, point.command)
      ? stands.filter(({ complaint }) => complaint === 'lost')
      : [...stands, ...(outcome === 'none' ? [] : said(outcome, now, reference))];
    const next = await ended(point.command.press(addIn, () => undefined, page.workbench));
    const after = await pictureOf(page.workbench);
    return [...verdict, ...nextPress(next, after, reference)];
  } finally {
    page.workbench.close();
  }
}

type Ended = Outcome<unknown> | { readonly thrown: string };

/** 'none': the page was lost, and nothing is heard of it. */
async function pressWithFault(
  page: Page,
  { command, kind, request, plan }: Point,
  reference: Reference,
): Promise<Ended | 'none' | null> {
  const { workbench, addIn } = page;
  const presses: Promise<Ended>[] = [];
  const again = () => void presses.push(ended(command.press(addIn, () => undefined, workbench)));
  const planned = kind.plans(reference.requests[request - 1] ?? 0, page, again)[plan];
  if (!planned) return null;
  workbench.traffic.reset();
  Object.assign(workbench.faults, { failAtRequest: request, ...planned } satisfies Partial<Faults>);
  const pressed = ended(command.press(addIn, () => undefined, workbench));
  const outcome = kind.losesPage ? await Promise.race([pressed, unanswered(page)]) : await pressed;
  const [twice] = await Promise.all(presses);
  await workbench.settled();
  Object.assign(workbench.faults, NO_FAULTS);
  for (const id of workbench.engine.sheetIds()) setProtected(workbench, id, false);
  const runs = workbench.traffic.requests.filter(({ kind: each }) => each === 'work').length;
  // A second press may come when there is nothing left to do, which the command then says.
  const hasRunTwice = twice !== undefined && 'ok' in twice && twice.ok && runs > reference.requests.length;
  if (kind.pressesTwice && hasRunTwice && !command.reads && !command.isEdit)
    return { thrown: 'pressed twice it ran twice' };
  return outcome;
}

async function ended(press: Promise<Outcome<unknown>>): Promise<Ended> {
  try {
    return await press;
  } catch (thrown) {
    return { thrown: String(thrown) };
  }
}

/** A lost page hears nothing; it is given the time in which the others have long been answered. */
async function unanswered({ workbench }: Page): Promise<'none'> {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    await workbench.settled();
  }
  return 'none';
}

function standing(now: Picture, { before, between, complete }: Reference): Verdict {
  const whole = [before, ...between, complete];
  if (whole.some(({ text }) => text === now.text)) return [];
  const lost = lostIn(now, before, [...between, complete]);
  if (lost.length > 0) return [{ complaint: 'lost', detail: lost.slice(0, 5).join(', ') }];
  return [{ complaint: 'half', detail: difference(now, before) }];
}

/** Done, but for a part that it names. */
function isPart(outcome: Ended | 'none', { leavesOut }: TriedCommand): boolean {
  if (outcome === 'none' || 'thrown' in outcome || !outcome.ok) return false;
  return outcome.notices.some(({ code }) => code === leavesOut);
}

function said(outcome: Ended, now: Picture, { before, complete }: Reference): Verdict {
  const unsaid = (detail: string): Verdict => [{ complaint: 'unsaid', detail }];
  if ('thrown' in outcome) return unsaid(outcome.thrown);
  const codes = outcome.notices.map(({ code }) => code).join();
  const tellsOfFailure = outcome.notices.some(({ level, code }) => level === 'error' || code === 'cancelled');
  const isComplete = now.text === complete.text;
  if (outcome.ok) return isComplete || tellsOfFailure ? [] : unsaid(`done, it says (${codes}), and it is not`);
  if (outcome.notices.length === 0) return unsaid('nothing is said');
  return isComplete && complete.text !== before.text ? unsaid(`failed, it says (${codes}), and all is done`) : [];
}

function nextPress(next: Ended, after: Picture, { between, complete, again }: Reference): Verdict {
  const stuck = (detail: string): Verdict => [{ complaint: 'stuck', detail }];
  if ('thrown' in next) return stuck(next.thrown);
  const failure = next.notices.find(({ code }) => code.startsWith('failed-'));
  if (failure) return stuck(`${failure.code} ${JSON.stringify(failure.details)}`);
  // Where a step was done, the command may find nothing to do any more.
  const whole = next.ok ? [complete, again] : [...between, complete, again];
  if (whole.some(({ text }) => text === after.text)) return [];
  return stuck(`pressed again: ${next.notices.map(({ code }) => code).join()}; ${difference(after, complete)}`);
}

/** Where two pictures part. */
function difference({ text: one }: Picture, { text: other }: Picture): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `…${around(one)}… instead of …${around(other)}…`;
}
