/** Finding and replacing text in cells: wildcards, whole cells or parts, in the order of reading. */
import type { CellState, Rect } from '../engine/engine';
import { cellCount, intersection, sheetColumns, sheetRows } from './a1';
import { oneOf, record } from './enums';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAreas } from './areas-target';
import { changed } from './range-contents';
import { rangeAt, type RangeTarget } from './range-target';

interface Search {
  readonly pattern: RegExp;
  readonly backwards: boolean;
}

/** `*` stands for any text, `?` for one character, `~` takes their meaning away. */
function searchOf(text: WireValue, criteria: WireValue): Search {
  const { completeMatch, matchCase, searchDirection } = record(criteria);
  const words = String(text ?? '');
  if (words === '') throw failure('InvalidArgument', 'nothing to look for');
  const body = words.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, escaped: string, wild: string, plain: string) =>
      escaped ? `\\${escaped}` : wild ? (wild === '*' ? '.*' : '.') : `\\${plain}`,
  );
  const source = completeMatch === true ? `^${body}$` : body;
  return {
    pattern: new RegExp(source, matchCase === true ? 'gs' : 'gis'),
    backwards: oneOf(['Forward', 'Backwards'], searchDirection ?? 'Forward') === 'Backwards',
  };
}

/** What is looked at: a formula where there is one, otherwise the text as shown. */
function content(cell: CellState): string {
  return cell.formula ?? cell.text;
}

function matches({ pattern }: Search, cell: CellState): boolean {
  pattern.lastIndex = 0;
  return (
    cell.type !== 'Empty' && (pattern.test(cell.text) || (cell.formula !== null && patternTest(pattern, cell.formula)))
  );
}

function patternTest(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Single cells with a match, row by row. */
function hits({ state, sheet }: RangeTarget, rect: Rect, search: Search): readonly Rect[] {
  const used = state.engine.usedRect(sheet, true);
  const area = used && intersection(used, rect);
  if (!area) return [];
  return state.engine
    .read(sheet, area)
    .flatMap((line, down) =>
      line.flatMap((cell, across) =>
        matches(search, cell) ? [{ row: area.row + down, column: area.column + across, rows: 1, columns: 1 }] : [],
      ),
    );
}

export function find(target: RangeTarget, [text, criteria]: readonly WireValue[]): HostObject {
  const found = findOrNull(target, [text, criteria]);
  if (!found) throw failure('ItemNotFound', String(text));
  return found;
}

/** From a single cell the whole sheet is searched, beginning behind the cell and ending with it. */
export function findOrNull(target: RangeTarget, [text, criteria]: readonly WireValue[]): HostObject | null {
  const { state, sheet, rect } = target;
  const search = searchOf(text, criteria);
  const alone = cellCount(rect) === 1;
  const inOrder = [...hits(target, alone ? wholeSheet : rect, search)];
  if (search.backwards) inOrder.reverse();
  const behind = (hit: Rect) => {
    const order = hit.row - rect.row || hit.column - rect.column;
    return search.backwards ? order < 0 : order > 0;
  };
  const first = (alone ? inOrder.find(behind) : undefined) ?? inOrder[0];
  return first ? rangeAt(state, sheet, first) : null;
}

const wholeSheet: Rect = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** All matches of a sheet as areas; cells that follow each other in a row stand together. */
export function findAll(target: RangeTarget, [text, criteria]: readonly WireValue[]): HostObject | null {
  const joined: Rect[] = [];
  for (const hit of hits(target, wholeSheet, searchOf(text, criteria))) {
    const last = joined.at(-1);
    if (last?.row === hit.row && last.column + last.columns === hit.column)
      joined[joined.length - 1] = { ...last, columns: last.columns + 1 };
    else joined.push(hit);
  }
  return joined.length === 0 ? null : rangeAreas(target.state, target.sheet, joined);
}

/** Answers the number of cells that were changed. In formulas the text of the formula is replaced, never a result. */
export function replaceAll(target: RangeTarget, [text, replacement, criteria]: readonly WireValue[]): number {
  const { state, sheet, rect } = target;
  const { pattern } = searchOf(text, criteria);
  const used = state.engine.usedRect(sheet, true);
  const area = used && intersection(used, rect);
  if (!area) return 0;
  let count = 0;
  const rows = state.engine.read(sheet, area).map((line) =>
    line.map((cell) => {
      const before = content(cell);
      if (cell.type === 'Empty' || !patternTest(pattern, before)) return null;
      count += 1;
      pattern.lastIndex = 0;
      return before.replace(pattern, () => String(replacement ?? ''));
    }),
  );
  if (count === 0) return 0;
  state.checkUnlocked(sheet, area);
  state.engine.write(sheet, area.row, area.column, rows, 'typed');
  changed({ ...target, rect: area, referenceId: null }, 'RangeEdited');
  return count;
}
