/** How long nobody else had a turn while something ran in slices. */
import { inSlices } from '../../src/excel/in-slices';
import type { Steps } from '../../src/plan/steps';
import { median } from '../../src/progress/median';

export interface Heartbeat {
  /** Milliseconds that a timer of one millisecond was late at worst. */
  end(): Promise<number>;
}

export function heartbeat(): Heartbeat {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return {
    end: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      clearInterval(timer);
      return longest;
    },
  };
}

const times = 5;

/** Milliseconds, of steps that are taken in slices as a command takes them; the median of several times. */
export async function longestSlice(steps: () => Steps<unknown>): Promise<number> {
  const longest: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const beat = heartbeat();
    await inSlices(steps());
    longest.push(await beat.end());
  }
  return median(longest);
}
