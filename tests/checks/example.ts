/** An example of the catalogue: what an office types, what is found, and what settles it. */
import type { Around, Typed } from './sheet';

export interface Example {
  readonly rule: string;
  readonly level: string;
  readonly no: string;
  /** From 2021 on; further years are blank. */
  readonly wrong: readonly Typed[];
  readonly right: readonly Typed[];
  /** 0: the finding is about the row as a whole. */
  readonly year?: number;
  readonly understood?: string | number | null;
  /** The value of the one-click fix; without it none is offered. */
  readonly after?: string | number;
  readonly around?: Around;
  /** What stands around the entry when it is settled, where that changes too. */
  readonly settled?: Around;
  /** Other rules that find something in the wrong row as well. */
  readonly also?: readonly string[];
}

export const percent = (value: number): Typed => ({
  value,
  text: `${Math.round(value * 100)}%`,
  numberFormat: '0%',
});

export const time = (value: number, text: string): Typed => ({ value, text, numberFormat: 'h:mm:ss' });
