/** Where rules stand: what they cover of some cells, and what is left when other cells take theirs over. */
import type { Rect } from '../engine/engine';
import { intersection, without } from './a1';

export function covers(ranges: readonly Rect[], rects: readonly Rect[]): boolean {
  return ranges.some((range) => rects.some((rect) => intersection(range, rect)));
}

export function cutOut(ranges: readonly Rect[], holes: readonly Rect[]): readonly Rect[] {
  return holes.reduce<readonly Rect[]>((left, hole) => left.flatMap((range) => without(range, hole)), ranges);
}
