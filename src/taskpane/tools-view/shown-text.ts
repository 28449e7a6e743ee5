/** A result as a cell of the usual format shows it. */
import { decimalText } from '../../checks/decimal';

/** Significant digits: a cell of format General has room for about as many. */
const digits = 10;

export function shownText(cell: string | number | boolean): string {
  if (typeof cell === 'number') return decimalText(Number(cell.toPrecision(digits)));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
