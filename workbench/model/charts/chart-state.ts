/** A chart as it is kept: its kind, its place, its series and the properties that were set. */
import type { Rect } from '../../engine/engine';
import type { Bag } from '../recorded';

export interface DataRef {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface TrendlineState {
  readonly id: string;
  readonly bag: Bag;
}

export interface SeriesState {
  readonly bag: Bag;
  /** A cell with the name, or the name itself; null for Excel's `Series1`. */
  name: DataRef | string | null;
  values: DataRef | null;
  categories: DataRef | null;
  bubbleSizes: DataRef | null;
  readonly trendlines: TrendlineState[];
}

export interface ChartState {
  readonly id: string;
  readonly sheet: string;
  name: string;
  type: string;
  /** Points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  plotBy: 'Rows' | 'Columns';
  series: SeriesState[];
  readonly bag: Bag;
}
