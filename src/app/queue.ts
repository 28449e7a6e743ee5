/** One queue for all commands: never two at once, and a button pressed twice runs its command once. */
import { hostFailure } from '../excel/host-failure';
import { notice, refused, type Notice, type Outcome } from './outcome';

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
  const run = last.then(work).catch((thrown: unknown) => {
    const failure = hostFailure(thrown);
    return refused(notice(`failed-${failure.code}`, 'error', { detail: failure.detail }));
  });
  pending.set(key, run);
  last = run.finally(() => pending.delete(key));
  return run;
}
