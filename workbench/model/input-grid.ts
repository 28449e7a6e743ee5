/** A value as it travels (2-D array, one row of one, or a scalar) as a grid of the range's shape. */
import type { Rect } from '../engine/engine';
import { isUnbounded } from './a1';
import { failure } from './errors';
import type { WireValue } from './host-object';

export function inputGrid(value: WireValue, { rows, columns, ...place }: Rect): readonly (readonly unknown[])[] {
  const fill = (single: unknown) => {
    if (isUnbounded({ rows, columns, ...place })) throw failure('InvalidArgument', 'unbounded range');
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
  };
  if (!Array.isArray(value)) return fill(value);
  const given = value as readonly unknown[];
  const [first] = given;
  if (given.length === 1 && Array.isArray(first) && first.length === 1) return fill(first[0]);
  if (given.length !== rows || given.some((row) => !Array.isArray(row) || row.length !== columns))
    throw failure('InvalidArgument', `array of another shape than ${rows} × ${columns}`);
  return given as unknown[][];
}
