/** The one door to `Excel.run`: failures come out as HostFailure, and a cell that is being edited is waited for. */
import { canDelayForCellEdit } from './capabilities';
import { hostFailure } from './host-failure';

/** What a batch works in; other rooms hand it on without looking inside. */
export type HostContext = Excel.RequestContext;

type Work<T> = (context: HostContext) => Promise<T>;

/** Runs a batch; while a cell is being edited Excel holds it back until the person is done (delayForCellEdit). */
export async function runWaiting<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (thrown) {
    throw hostFailure(thrown);
  }
}

/**
 * Runs a batch that only reads. If a cell is being edited, `onWaiting` is told before the batch is sent again to wait:
 * Excel itself says nothing (office-js#806), and a button that seems dead is pressed again.
 */
export async function runReading<T>(work: Work<T>, onWaiting: () => void): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    const failure = hostFailure(thrown);
    if (failure.code !== 'cell-editing' || !canDelayForCellEdit()) throw failure;
    onWaiting();
    return runWaiting(work);
  }
}

/**
 * Runs a batch that writes, without its writes coming back to us as edits of a person: events are off meanwhile and on again
 * afterwards, also when Excel refuses half-way. What `work` leaves queued is sent.
 */
export async function runWriting<T>(work: (context: HostContext) => Promise<T> | T): Promise<T> {
  try {
    return await runWaiting(async (context) => {
      context.runtime.enableEvents = false;
      const result = await work(context);
      context.runtime.enableEvents = true;
      await context.sync();
      return result;
    });
  } catch (thrown) {
    await turnEventsOn();
    throw thrown;
  }
}

/** After a refusal; when Excel refuses this too, the first failure is the one to tell. */
async function turnEventsOn(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    return;
  }
}
