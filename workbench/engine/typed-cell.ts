/** What a text becomes in a cell when a person types or pastes it: Univer's cell, and the number format that it brings along. */
import { CellValueType, isRealNum, type ICellData } from '@univerjs/core';
import type { CellInput } from './engine';
import { cleanFormula } from './formula-text';
import { readTyped } from './typed-input';

const CLEARED: ICellData = { v: null, f: null, si: null, p: null, t: null };

export interface TypedCell {
  readonly cell: ICellData;
  readonly format?: string;
}

/** `format` is the cell’s own number format, `year` the present one. */
export function typedCell(written: string, format: string, year: number): TypedCell {
  const typed = readTyped(written, format, year);
  if (typed.kind === 'blank') return { cell: CLEARED };
  if (typed.kind === 'formula') return { cell: formulaCell(typed.formula) };
  if (typed.kind === 'text') return { cell: text(typed.value) };
  const brings = typed.kind === 'number' ? broughtFormat(typed.format, format) : undefined;
  return { cell: exactCell(typed.value), ...(brings === undefined ? {} : { format: brings }) };
}

/** Taken as it stands; a text that begins with `=` is a formula, an empty one clears. */
export function exactCell(input: Exclude<CellInput, null>): ICellData {
  if (input === '') return CLEARED;
  if (typeof input === 'number') return { v: input, t: CellValueType.NUMBER, f: null, si: null, p: null };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  return input.startsWith('=') && input.length > 1 ? formulaCell(input) : text(input);
}

export function formulaCell(written: string): ICellData {
  return { f: cleanFormula(written), v: null, si: null, p: null, t: null };
}

/** What a formula gave, for the cell that holds the formula: an empty text is one too. */
export function resultOf(value: Exclude<CellInput, null>): Pick<ICellData, 'v' | 't'> {
  const { v, t } = typeof value === 'string' ? text(value) : exactCell(value);
  return { v, t };
}

function text(value: string): ICellData {
  const numeric = isRealNum(value) || /^(true|false)$/i.test(value);
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING, f: null, si: null, p: null };
}

/**
 * The number format that an entry gives its cell. A thousands separator or currency sign changes General only; a percentage,
 * date or time changes a plain number format as well, but not a percentage or date format that is there already.
 */
function broughtFormat(brought: string | undefined, present: string): string | undefined {
  if (brought === undefined || present === 'General') return brought;
  const strong = isPercent(brought) || isDateOrTime(brought);
  return strong && !isPercent(present) && !isDateOrTime(present) ? brought : undefined;
}

function isPercent(format: string): boolean {
  return format.includes('%');
}

function isDateOrTime(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"/g, ''));
}
