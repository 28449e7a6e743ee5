/** One queue for all commands: never two at once, and a button pressed twice runs its command once. */
import { failed } from './failed';
import { notice, refused, type Notice, type Outcome } from './outcome';

/** Tells the person what is going on while a command runs. */
export type Tell = (notice: Notice) => void;

/** For `runReading`: says why nothing happens while a cell is being edited. */
export function waitingTold(tell: Tell): () => void {
  return () => tell(notice('waiting-for-edit', 'info'));
}

interface Pending {
  readonly run: Promise<Outcome<unknown>>;
  readonly abort: AbortController;
}

const pending = new Map<string, Pending>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` after everything queued before it. While the command of that `key` is queued or running, the same promise is
 * handed out. Whatever goes wrong comes back as a notice; nothing is thrown. `work` hands its signal to the steps that can
 * still be cancelled: reading, waiting and computing, not writing.
 */
export function enqueue<Value>(
  key: string,
  work: (signal: AbortSignal) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const present = pending.get(key);
  if (present) return present.run as Promise<Outcome<Value>>;
  const abort = new AbortController();
  const { signal } = abort;
  const run: Promise<Outcome<Value>> = last
    .then(() => {
      signal.throwIfAborted();
      return work(signal);
    })
    .catch((thrown: unknown) =>
      signal.aborted && thrown === signal.reason ? refused(notice('cancelled', 'info')) : failed(thrown),
    );
  pending.set(key, { run, abort });
  last = run.finally(() => pending.delete(key));
  void last.then(() => listeners.forEach((listener) => listener()));
  return run;
}

/** Ends what runs or waits. What has begun to write goes on to its end, but for making a template, which can be taken back. */
export function cancelCommands(): void {
  for (const { abort } of pending.values()) abort.abort();
}

const listeners = new Set<() => void>();

/** Calls `listener` each time a command has ended, whoever started it. Returns what ends that. */
export function whenCommandEnds(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
