/** One point: a command with one fault at one of its requests, what came of it, and whether the next press works. */
import type { Outcome } from '../../src/app/outcome';
import type { Faults } from '../../workbench/protocol/faults';
import { NO_FAULTS } from '../../workbench/protocol/faults';
import type { TriedCommand } from './tried-command';
import { setProtected, type FaultKind } from './kinds';
import { judged, judgedAgain, type Ended, type Verdict } from './judge';
import { openPage, type Page } from './page';
import { pictureOf } from './picture';
import { atStart, type Reference } from './reference';

export interface Point {
  readonly command: TriedCommand;
  readonly kind: FaultKind;
  /** Which request on the workbook, from 1. */
  readonly request: number;
  /** Which of the kind's plans for it, from 0. */
  readonly plan: number;
}

/** null: the kind has no such plan here. */
export async function tryPoint(point: Point, reference: Reference, code: string): Promise<Verdict | null> {
  const page = await openPage(code, reference.start);
  try {
    await atStart(page);
    const outcome = await pressWithFault(page, point, reference);
    if (outcome === null) return null;
    const now = await pictureOf(page.workbench);
    const addIn = point.kind.losesPage ? await page.reloaded() : page.addIn;
    const verdict = judged(outcome, now, point.command, reference);
    const next = await ended(point.command.press(addIn, () => undefined, page.workbench));
    const after = await pictureOf(page.workbench);
    return [...verdict, ...judgedAgain(next, after, reference)];
  } finally {
    page.workbench.close();
  }
}

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
