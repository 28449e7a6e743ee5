/** Number formats that keep what the plan prints: `2.40` stays 2.40. Formats show; they never round what a cell holds. */
import type { Indicator } from '../plan/plan';

/** Units of things that are whole: their computed values need no decimals. */
const wholeUnits = new Set(['人', '家', '个', '套', '次', '名', '户', '件', '所', '人次']);

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** The number of a printed value that is nothing but a number; null for what carries notation (`[13]`, `<3.0`, `--`). */
export function printedNumber(printed: string): number | null {
  return plainNumber.test(printed) ? Number(printed) : null;
}

/** Printed decimals of the first number in a text: `[12.86]` has 2, `<3.0` has 1. */
export function printedDecimals(printed: string): number {
  return /\d+\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/** Decimals of base and target, whichever prints more. */
export function rowDecimals({ base, target }: Pick<Indicator, 'base' | 'target'>): number {
  return Math.max(printedDecimals(base), printedDecimals(target));
}

function fixed(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** A base or target cell: `@` where the printed text is more than a number, else its printed decimals. */
export function printedFormat(printed: string): string {
  return printedNumber(printed) === null ? '@' : fixed(printedDecimals(printed));
}

/**
 * A base of another year than the plan's shows a star behind its number, as plans print it, and one that the office revised,
 * number or text, what stood there before (`beside`); the cell holds the base alone.
 */
export function baseFormat({ base, baseYear }: Pick<Indicator, 'base' | 'baseYear'>, beside = ''): string {
  const format = printedFormat(base);
  const isText = format === '@';
  const shown = `${baseYear === undefined || isText ? '' : '*'}${beside.replaceAll('"', '')}`;
  return shown === '' ? format : `${format}"${shown}"`;
}

/** An actual: the row's printed decimals, and every further decimal that was typed. */
export function actualFormat(indicator: Indicator): string {
  const decimals = rowDecimals(indicator);
  // `0.##` would show 12 as "12.": General shows what is there.
  return decimals === 0 ? 'General' : `${fixed(decimals)}###`;
}

/** A computed value: the row's printed decimals; one at least where the unit can be divided. */
export function computedFormat(indicator: Indicator): string {
  const decimals = rowDecimals(indicator);
  // A composition's points are finer than its parts are printed.
  if (indicator.kind === 'composition') return fixed(decimals + 1);
  return fixed(decimals > 0 || wholeUnits.has(indicator.unit?.zh ?? '') ? decimals : 1);
}
