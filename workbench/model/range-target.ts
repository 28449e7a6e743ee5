/** What a Range stands for, and how one is made: from a rectangle, an address, a name. */
import type { Rect } from '../engine/engine';
import { addressOf, parseAddress, placed, quotedSheet } from './a1';
import { Described, describedAs } from './described';
import { failure } from './errors';
import type { WireValue } from './host-object';
import type { LiveRange } from './anchor';
import type { ModelState } from './state';
import { structuredPart } from './tables/structured';
import { findTable } from './tables/find-table';
import { bodyRect } from './tables/table-state';

export interface RangeTarget extends LiveRange {
  readonly state: ModelState;
}

export function rangeAt(state: ModelState, sheet: string, rect: Rect): Described<RangeTarget> {
  const target: RangeTarget = { state, sheet, rect: placed(rect), referenceId: null };
  state.track(target);
  return describedAs('Range', target);
}

/** The target behind an argument that must be a range. */
export function rangeTarget(argument: WireValue): RangeTarget | null {
  return argument instanceof Described && argument.type === 'Range' ? (argument.target as RangeTarget) : null;
}

/** A range object, an address on the sheet, or a workbook name. */
export function rangeFrom(state: ModelState, sheet: string, argument: WireValue): Described<RangeTarget> {
  if (argument instanceof Described && argument.type === 'Range') return argument as Described<RangeTarget>;
  const text = String(argument ?? '');
  const parsed = parseAddress(text);
  if (parsed) return rangeAt(state, parsed.sheet === null ? sheet : sheetByName(state, parsed.sheet), parsed.rect);
  const named = namedRange(state, text, sheet) ?? tableRange(state, text);
  if (!named) throw failure('InvalidArgument', text);
  return named;
}

export function sheetByName(state: ModelState, name: string): string {
  const { engine } = state;
  const folded = name.toLowerCase();
  const found = engine.sheetIds().find((id) => engine.sheetName(id).toLowerCase() === folded);
  if (found === undefined) throw failure('ItemNotFound', name);
  return found;
}

/**
 * The range that a name refers to: the sheet's own name first, then the workbook's. null when there is no such name, or it
 * refers to something else or to nothing left.
 */
export function namedRange(
  state: ModelState,
  name: string,
  sheet: string | null = null,
): Described<RangeTarget> | null {
  const folded = name.toLowerCase();
  const alike = state.engine.names().filter((each) => each.name.toLowerCase() === folded);
  const found = alike.find((each) => each.sheet === sheet) ?? alike.find((each) => each.sheet === null);
  const formula = found?.formula.replace(/^=/, '') ?? '';
  if (formula === '' || formula.includes('#REF!')) return null;
  const parsed = parseAddress(formula);
  if (parsed?.sheet == null) return null;
  try {
    return rangeAt(state, sheetByName(state, parsed.sheet), parsed.rect);
  } catch {
    return null;
  }
}

/** `Table1`, `Table1[Sales]`, `Table1[[#Headers],[Sales]]`. */
function tableRange(state: ModelState, text: string): Described<RangeTarget> | null {
  const [, name = '', part = ''] = /^([^[\]]+)(\[.*\])?$/s.exec(text) ?? [];
  const table = findTable(state, null, name.trim());
  if (!table) return null;
  const rect = part === '' ? bodyRect(table) : structuredPart(state, table, part);
  return rect && rangeAt(state, table.anchor.sheet, rect);
}

export function fullAddress({ state, sheet, rect }: RangeTarget): string {
  return `${quotedSheet(state.engine.sheetName(sheet))}!${addressOf(rect)}`;
}

export function asReference({ state, sheet, rect }: Pick<RangeTarget, 'state' | 'sheet' | 'rect'>): string {
  const absolute = addressOf(rect).replace(/([A-Z]+)|(\d+)/g, (part) => `$${part}`);
  return `=${quotedSheet(state.engine.sheetName(sheet))}!${absolute}`;
}
