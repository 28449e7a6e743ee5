/** How two pieces of work compare, whatever the machine does meanwhile. */
import { median } from '../../src/progress/median';

export interface Turns {
  readonly measured: number;
  /** Before the measuring begins. */
  readonly warmUps: number;
}

/** Of median times, `other` per `one`, taken in turns so that both meet the same machine. */
export async function ratio(
  one: () => unknown,
  other: () => unknown,
  { measured, warmUps }: Turns = { measured: 9, warmUps: 1 },
): Promise<number> {
  const taken: [number[], number[]] = [[], []];
  for (let turn = -warmUps; turn < measured; turn++) {
    for (const [i, work] of [one, other].entries()) {
      const start = performance.now();
      await work();
      if (turn >= 0) taken[i]?.push(performance.now() - start);
    }
  }
  return median(taken[1]) / median(taken[0]);
}
