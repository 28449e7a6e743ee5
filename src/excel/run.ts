/** The one door to `Excel.run`: failures come out as HostFailure, and a cell that is being edited is waited for. */
import { canDelayForCellEdit, oneUndoStep } from './capabilities';
import { HostFailure, hostFailure } from './host-failure';

/** What a batch works in; other rooms hand it on without looking inside. */
export type HostContext = Excel.RequestContext;

type Work<T> = (context: HostContext) => Promise<T>;

/** Runs a batch; while a cell is being edited Excel holds it back until the person is done (delayForCellEdit). */
export async function runWaiting<T>(work: Work<T>, options: Excel.RunOptions = {}): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...options }, work);
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

type Writing<T> = (context: HostContext) => Promise<T> | T;

export interface WritingOptions {
  /** Nothing begins once it is aborted; what has begun goes on, for half a write is worse than a whole one. */
  readonly signal?: AbortSignal;
  /**
   * Writes what stood before: Excel does not roll back what it did before it refused. Work that can be taken back like this
   * is one step to undo where Excel can.
   */
  readonly takeBack?: Writing<unknown>;
  /** Not only cells are written, which a group of steps refuses: work that must not be begun a second time. */
  readonly inSeveralSteps?: true;
}

/**
 * Runs a batch that writes, without its writes coming back to us as edits of a person: events are off meanwhile and on again
 * afterwards, also when Excel refuses half-way. What `work` leaves queued is sent. The failure says whether what had been
 * written was taken back.
 */
export async function runWriting<T>(
  work: Writing<T>,
  { signal, takeBack, inSeveralSteps }: WritingOptions = {},
): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await (takeBack && !inSeveralSteps ? runAsOneStep(work) : runSilently(work));
  } catch (thrown) {
    const { code, detail } = hostFailure(thrown);
    // Excel takes no batch at all while a cell is being edited.
    const isTakenBack = takeBack && code !== 'cell-editing' ? await isDone(runSilently(takeBack)) : null;
    await turnEventsOn();
    throw new HostFailure(code, detail, isTakenBack);
  }
}

/** Rather two steps than nothing done: a group may refuse what Excel does outside of one. */
async function runAsOneStep<T>(work: Writing<T>): Promise<T> {
  const grouped = oneUndoStep();
  try {
    return await runSilently(work, grouped);
  } catch (thrown) {
    if (!hostFailure(thrown).detail.startsWith('UndoNotSupported')) throw thrown;
    return runSilently(work);
  }
}

function runSilently<T>(work: Writing<T>, options: Excel.RunOptions = {}): Promise<T> {
  return runWaiting(async (context) => {
    context.runtime.enableEvents = false;
    const result = await work(context);
    context.runtime.enableEvents = true;
    await context.sync();
    return result;
  }, options);
}

async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

/** After a refusal; when Excel refuses this too, the first failure is the one to tell. */
async function turnEventsOn(): Promise<void> {
  await isDone(
    Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    }),
  );
}
