/** Range.copyFrom: contents with relative references moved, looks, rules, or all; repeated when the target is a multiple. */
import type { CellInput } from '../engine/engine';
import type { Place } from './anchor';
import { boundedRect } from './bounded';
import { oneOf } from './enums';
import { failure } from './errors';
import type { WireValue } from './host-object';
import { moveReferences } from './move-references';
import { copyMerges } from './merges';
import { changed } from './range-contents';
import { rangeFrom, type RangeTarget } from './range-target';
import { copyRules } from './rule-copy';
import { cutOut } from './rule-ranges';
import type { ModelState } from './state';

const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
type CopyType = (typeof copyTypes)[number];

export function copyFrom(target: RangeTarget, [source, type, skipBlanks, transpose]: readonly WireValue[]): void {
  const { state, sheet } = target;
  const from = rangeFrom(state, sheet, source).target;
  const kind = oneOf(copyTypes, type ?? 'All');
  if (kind === 'Link') throw failure('NotImplemented', 'Range.copyFrom with Link');
  const flip = transpose === true;
  const bounded = boundedRect(state, from.sheet, from.rect);
  const [rows, columns] = flip ? [bounded.columns, bounded.rows] : [bounded.rows, bounded.columns];
  const wanted = boundedRect(state, sheet, target.rect);
  // A target that is no multiple of the source takes the source's size.
  const area = {
    ...target.rect,
    rows: wanted.rows % rows === 0 ? wanted.rows : rows,
    columns: wanted.columns % columns === 0 ? wanted.columns : columns,
  };
  state.checkUnlocked(sheet, area);
  copy(state, { sheet: from.sheet, rect: bounded }, { sheet, rect: area }, kind, flip, skipBlanks === true);
  changed({ ...target, rect: area, referenceId: null }, 'RangeEdited');
}

/** The place in the source that a place in the area comes from. */
type Origin = (i: number, j: number) => readonly [row: number, column: number];

function copy(state: ModelState, from: Place, to: Place, kind: CopyType, flip: boolean, skipBlanks: boolean): void {
  const { engine } = state;
  const origin: Origin = (i, j) =>
    flip ? [j % from.rect.rows, i % from.rect.columns] : [i % from.rect.rows, j % from.rect.columns];
  const cells = engine.read(from.sheet, from.rect);
  const contents = Array.from({ length: to.rect.rows }, (_, i) =>
    Array.from({ length: to.rect.columns }, (__, j): CellInput => {
      const [row, column] = origin(i, j);
      const cell = cells[row]?.[column];
      if (!cell || (cell.type === 'Empty' && cell.formula === null)) return skipBlanks ? null : '';
      if (kind === 'Values' || cell.formula === null) return cell.value;
      const down = to.rect.row + i - from.rect.row - row;
      return moveReferences(cell.formula, down, to.rect.column + j - from.rect.column - column);
    }),
  );
  if (kind === 'All' || kind === 'Formats') {
    copyLooks(state, from, to, flip);
    if (!flip) copyMerges(state, from, to);
    if (!flip) copyRules(state, from, to, kind === 'All');
  }
  if (kind !== 'Formats') engine.write(to.sheet, to.rect.row, to.rect.column, contents, 'exact');
}

/** Looks alone, repeated as often as they fit. */
export function copyLooks(state: ModelState, from: Place, to: Place, flip = false): void {
  const { engine } = state;
  const looks = Array.from({ length: from.rect.rows }, (_, row) =>
    Array.from({ length: from.rect.columns }, (__, column) =>
      engine.style(from.sheet, from.rect.row + row, from.rect.column + column),
    ),
  );
  const overlaps = from.sheet === to.sheet && cutOut([to.rect], [from.rect]).length !== 1;
  if (!overlaps) engine.clearStyle(to.sheet, to.rect);
  for (let i = 0; i < to.rect.rows; i += 1)
    for (let j = 0; j < to.rect.columns; j += 1) {
      const look = flip
        ? looks[j % from.rect.rows]?.[i % from.rect.columns]
        : looks[i % from.rect.rows]?.[j % from.rect.columns];
      const cell = { row: to.rect.row + i, column: to.rect.column + j, rows: 1, columns: 1 };
      if (overlaps) engine.clearStyle(to.sheet, cell);
      if (look && Object.keys(look).length > 0) engine.setStyle(to.sheet, cell, look);
    }
}
