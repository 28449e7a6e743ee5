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
 * Excel itself says nothing (office-js#806), and a button that seems dead is pressed again. Excel cannot be told to give the
 * waiting up; once `signal` is aborted nobody listens to what it reads.
 */
export async function runReading<T>(work: Work<T>, onWaiting: () => void, signal?: AbortSignal): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    const failure = hostFailure(thrown);
    if (failure.code !== 'cell-editing' || !canDelayForCellEdit()) throw failure;
    onWaiting();
    return unlessAborted(runWaiting(work), signal);
  }
}

/** Rejects with the signal's reason as soon as it is aborted. */
function unlessAborted<T>(result: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return result;
  return new Promise((resolve, reject) => {
    const give = () => reject(signal.reason as Error);
    signal.addEventListener('abort', give, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}

/**
 * Runs a batch that writes, without its writes coming back to us as edits of a person: events are off meanwhile and on again
 * afterwards, also when Excel refuses half-way. What `work` leaves queued is sent. Nothing begins once `signal` is aborted;
 * what has begun goes on, for half a write is worse than a whole one.
 */
export async function runWriting<T>(work: (context: HostContext) => Promise<T> | T, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
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
