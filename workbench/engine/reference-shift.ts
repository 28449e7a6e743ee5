/** Moves rectangles and the references in formulas when rows or columns come and go, sheets are renamed or deleted. */
import { AbsoluteRefType, type IRange } from '@univerjs/core';
import {
  LexerTreeBuilder,
  deserializeRangeWithSheet,
  generateStringWithSequence,
  sequenceNodeType,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';
import type { Rect } from './engine';

export type Shift =
  | { readonly kind: 'insert' | 'delete'; readonly axis: 'row' | 'column'; readonly at: number; readonly count: number }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'remove' };

const lexer = new LexerTreeBuilder();
const REF = '#REF!';

/** First and last after the shift; null when all of it is deleted. */
function shiftSpan(first: number, last: number, shift: Shift): [number, number] | null {
  if (shift.kind === 'insert') {
    return [first >= shift.at ? first + shift.count : first, last >= shift.at ? last + shift.count : last];
  }
  if (shift.kind !== 'delete') return [first, last];
  const end = shift.at + shift.count;
  if (first >= shift.at && last < end) return null;
  const start = first >= end ? first - shift.count : Math.min(first, shift.at);
  const stop = last >= end ? last - shift.count : Math.min(last, shift.at - 1);
  return [start, stop];
}

export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (shift.kind !== 'insert' && shift.kind !== 'delete') return rect;
  const [first, size] = shift.axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const span = shiftSpan(first, first + size - 1, shift);
  if (!span) return null;
  const length = span[1] - span[0] + 1;
  return shift.axis === 'row' ? { ...rect, row: span[0], rows: length } : { ...rect, column: span[0], columns: length };
}

/** `sheetName` is where the shift happens, `ownSheetName` where the formula stands. */
export function shiftFormula(formula: string, ownSheetName: string, sheetName: string, shift: Shift): string {
  if (!formula.startsWith('=')) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  let changed = false;
  const shifted = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const reference = deserializeRangeWithSheet(node.token);
    if ((reference.sheetName || ownSheetName) !== sheetName) return node;
    if (shift.kind === 'rename' && !reference.sheetName) return node;
    const token = shift.kind === 'remove' ? REF : shiftReference(reference, shift);
    if (token === node.token) return node;
    changed = true;
    return { ...node, token };
  });
  return changed ? `=${generateStringWithSequence(shifted)}` : formula;
}

function shiftReference(
  reference: ReturnType<typeof deserializeRangeWithSheet>,
  shift: Exclude<Shift, { kind: 'remove' }>,
): string {
  if (shift.kind === 'rename') return serializeRangeToRefString({ ...reference, sheetName: shift.to });
  const { range } = reference;
  const [first, last] = shift.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  // Whole columns have no rows (NaN) and stay whole.
  if (!Number.isFinite(first) || !Number.isFinite(last)) return serializeRangeToRefString(reference);
  const span = shiftSpan(first, last, shift);
  if (!span) return REF;
  const moved: IRange =
    shift.axis === 'row'
      ? { ...range, startRow: span[0], endRow: span[1] }
      : { ...range, startColumn: span[0], endColumn: span[1] };
  return serializeRangeToRefString({ ...reference, range: moved });
}

/** The formula as it reads from another cell: relative references move by so many rows and columns. */
export function rebaseFormula(formula: string, down: number, across: number): string {
  if (!formula.startsWith('=') || (down === 0 && across === 0)) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const moved = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const reference = deserializeRangeWithSheet(node.token);
    return {
      ...node,
      token: serializeRangeToRefString({ ...reference, range: rebaseRange(reference.range, down, across) }),
    };
  });
  return `=${generateStringWithSequence(moved)}`;
}

function rebaseRange(range: IRange, down: number, across: number): IRange {
  const fixed = (type: AbsoluteRefType | undefined, mark: AbsoluteRefType) =>
    type === AbsoluteRefType.ALL || type === mark;
  const startType = range.startAbsoluteRefType;
  const endType = range.endAbsoluteRefType ?? startType;
  return {
    ...range,
    startRow: range.startRow + (fixed(startType, AbsoluteRefType.ROW) ? 0 : down),
    endRow: range.endRow + (fixed(endType, AbsoluteRefType.ROW) ? 0 : down),
    startColumn: range.startColumn + (fixed(startType, AbsoluteRefType.COLUMN) ? 0 : across),
    endColumn: range.endColumn + (fixed(endType, AbsoluteRefType.COLUMN) ? 0 : across),
  };
}
