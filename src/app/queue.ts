/** One queue for all commands: never two at once, and a button pressed twice runs its command once. */
import { failed } from './failed';
import type { Notice, Outcome } from './outcome';

/** Tells the person what is going on while a command runs. */
export type Tell = (notice: Notice) => void;

const pending = new Map<string, Promise<Outcome<unknown>>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` after everything queued before it. While the command of that `key` is queued or running, the same promise is
 * handed out. Whatever goes wrong comes back as a notice; nothing is thrown.
 */
export function enqueue<Value>(key: string, work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const present = pending.get(key);
  if (present) return present as Promise<Outcome<Value>>;
  const run: Promise<Outcome<Value>> = last.then(work).catch(failed);
  pending.set(key, run);
  last = run.finally(() => pending.delete(key));
  void last.then(() => listeners.forEach((listener) => listener()));
  return run;
}

const listeners = new Set<() => void>();

/** Calls `listener` each time a command has ended, whoever started it. Returns what ends that. */
export function whenCommandEnds(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
