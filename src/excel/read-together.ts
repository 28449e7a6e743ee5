/** Reads what is estimated to fit into one answer of Excel's in one request; what Excel refuses all the same in smaller parts. */
import { Batch, jsonBytes } from './batch';
import { hostFailure } from './host-failure';
import type { HostContext } from './run';

/** Bytes of an answer; Excel's may have 5 MB. */
const mostAtOnce = 4_900_000;
/** Bytes; what is refused even so is refused for good. */
const leastAtOnce = 300_000;

/** Sends what `queue` queues; what it gives back may be asked afterwards. */
export async function readTogether<T>(
  context: HostContext,
  queue: (batch: Batch) => Promise<T>,
  budget = mostAtOnce,
): Promise<T> {
  try {
    const queued = await queue(new Batch(context, { budget }));
    await context.sync();
    return queued;
  } catch (thrown) {
    if (hostFailure(thrown).code !== 'too-large' || budget < leastAtOnce) throw thrown;
    return readTogether(context, queue, budget / 2);
  }
}

const sample = 200;

/** Bytes of JSON that a row takes on average, by some of them, evenly chosen; 0 for no rows. */
export function bytesPerRow(rows: readonly unknown[]): number {
  if (rows.length === 0) return 0;
  const apart = Math.max(1, Math.floor(rows.length / sample));
  const chosen = rows.filter((_, row) => row % apart === 0);
  return jsonBytes(chosen) / chosen.length;
}
