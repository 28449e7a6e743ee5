/** A command without any fault: its requests, and the workbook before it, between its steps, behind it, and pressed again. */
import type { WorkbookState } from '../../workbench/state/workbook-state';
import type { TriedCommand } from './tried-command';
import { openPage, type Page } from './page';
import { pictureOf, type Picture } from './picture';

export interface Reference {
  readonly start: WorkbookState;
  /** Actions of each of its requests on the workbook. */
  readonly requests: readonly number[];
  readonly before: Picture;
  /** Between two steps, each of them whole. */
  readonly between: readonly Picture[];
  readonly complete: Picture;
  /** Pressed once more. */
  readonly again: Picture;
}

/** Why there is nothing to try. */
export interface Idle {
  readonly idle: string;
}

export async function referenceOf(
  command: TriedCommand,
  start: WorkbookState,
  code: string,
): Promise<Reference | Idle> {
  const page = await openPage(code, start);
  const { workbench, addIn } = page;
  try {
    await atStart(page);
    const before = await pictureOf(workbench);
    const between = picturesBetween(page);
    workbench.traffic.reset();
    const outcome = await command.press(addIn, () => undefined, workbench);
    workbench.faults.failAtRequest = null;
    if (!outcome.ok) return { idle: `it fails without a fault: ${JSON.stringify(outcome.notices)}` };
    const complete = await pictureOf(workbench);
    if ((command.reads === true) !== (complete.text === before.text))
      return { idle: command.reads ? 'it reads only, and the workbook has changed' : 'it changes nothing' };
    const requests = workbench.traffic.requests.flatMap(({ kind, actions }) => (kind === 'work' ? [actions] : []));
    await command.press(addIn, () => undefined, workbench);
    const again = await pictureOf(workbench);
    return { start, requests, before, between: await between(), complete, again };
  } finally {
    workbench.close();
  }
}

/** Where the formula is to be inserted. */
export async function atStart({ workbench }: Page): Promise<void> {
  await workbench.select('Sheet1', 'F3');
}

/** Between two steps of a command the add-in hears of edits again, which it does not while it writes. */
function picturesBetween({ workbench }: Page): () => Promise<readonly Picture[]> {
  const pictures: Promise<Picture>[] = [];
  const { faults, model } = workbench;
  const happening = async () => {
    if (model.state.enableEvents) {
      const picture = pictureOf(workbench);
      pictures.push(picture);
      await picture;
    }
    Object.assign(faults, { failAtRequest: 1, happening });
  };
  Object.assign(faults, { failAtRequest: 1, happening });
  return () => Promise.all(pictures);
}
