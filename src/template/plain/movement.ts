/** The word of a movement in plain formulas: less than half a unit of the finer printed of base and target is flat. */
import type { Notation } from '../../notation/notation';
import { noiseOf } from '../../progress/noise';
import { movementWord } from '../../words/status-words';
import { quoted } from '../a1';
import { literal } from './expressions';
import type { PlainCells } from './plain-cells';

/** The least change that is one, in the row's own unit. */
export function leastChange(target: Notation, base: Notation | null, noise = sizeNoise(target, base)): number {
  const unit = Math.min(target.printedUnit, base?.printedUnit ?? Infinity);
  return Math.max(unit / 2 - noise, noise);
}

function sizeNoise(target: Notation, base: Notation | null): number {
  return noiseOf(target.value ?? 0, base?.value ?? 0);
}

/** `change` in the wanted direction. */
export function movedBy(cells: PlainCells, change: string, least: number): string {
  return movement(cells, `SIGN(TRUNC((${change})/${literal(least)}))`);
}

/** `sign` gives 1, 0 or -1. */
export function movement({ language }: PlainCells, sign: string): string {
  const words = ([-1, 0, 1] as const).map((each) => quoted(movementWord(language, each)));
  return `CHOOSE(2+${sign},${words.join()})`;
}
