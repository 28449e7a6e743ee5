/** How much longer one piece of work takes than another, both measured in the same run. */

const turns = 9;

/** Of median times, taken in turns so that both meet the same machine; the first turn only warms up. */
export async function ratio(small: () => unknown, large: () => unknown): Promise<number> {
  const taken: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= turns; turn++) {
    for (const [i, work] of [small, large].entries()) {
      const start = performance.now();
      await work();
      if (turn > 0) taken[i]?.push(performance.now() - start);
    }
  }
  return median(taken[1]) / median(taken[0]);
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
