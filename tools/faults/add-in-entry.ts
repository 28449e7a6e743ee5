/** What the page of the faults runs: everything that the pane and the ribbon can ask of the workbook, within reach. */
import { failed } from '../../src/app/failed';
import { markLagging } from '../../src/app/mark-lagging';
import type { Outcome } from '../../src/app/outcome';
import { workbookPort } from '../../src/app/pane-port';
import type { AddIn } from './page';

/** As the pane follows, for one edit; that nobody listens any more at its end is no matter. */
async function followed(edit: () => Promise<void>): Promise<Outcome<unknown>> {
  try {
    let hear: (outcome: Outcome<unknown>) => void = () => undefined;
    const checked = new Promise<Outcome<unknown>>((resolve) => (hear = resolve));
    const nothing = () => undefined;
    const stop = await workbookPort.follow({ changed: nothing, selected: nothing, checked: hear });
    await edit();
    const outcome = await checked;
    await stop().catch(nothing);
    return outcome;
  } catch (thrown) {
    return failed(thrown);
  }
}

(globalThis as unknown as { addIn: AddIn }).addIn = { ...workbookPort, markLagging, followed };
