/** RangeSort.apply: rows by keys, texts behind numbers, blanks last; formulas move as copying moves them. */
import type { CellInput, CellState } from '../engine/engine';
import { Described, members } from './described';
import type { HostObject, WireValue } from './host-object';
import { moveReferences } from './move-references';
import type { RangeTarget } from './range-target';

interface SortField {
  readonly key?: number;
  readonly ascending?: boolean;
}

export function sortRange(target: RangeTarget): HostObject {
  return new Described(sortMembers, target);
}

const sortMembers = members<RangeTarget>({
  type: 'RangeSort',
  methods: {
    Apply: (target, [fields, matchCase, hasHeaders]) =>
      sort(target, (fields ?? []) as SortField[], matchCase === true, hasHeaders === true),
  },
});

function sort(
  { state, sheet, rect }: RangeTarget,
  fields: readonly SortField[],
  matchCase: boolean,
  hasHeaders: boolean,
): WireValue {
  state.checkUnlocked(sheet, rect);
  const skip = hasHeaders ? 1 : 0;
  const rows = state.engine
    .read(sheet, rect)
    .slice(skip)
    .map((cells, i) => ({ cells, from: i }));
  rows.sort((a, b) => {
    for (const { key = 0, ascending = true } of fields) {
      const order = compare(a.cells[key], b.cells[key], matchCase, ascending);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  const contents = rows.map(({ cells, from }, to) =>
    cells.map((cell): CellInput =>
      cell.formula === null ? (cell.value === '' ? '' : cell.value) : moveReferences(cell.formula, to - from, 0),
    ),
  );
  state.engine.write(sheet, rect.row + skip, rect.column, contents, 'exact');
  return null;
}

const ranks: Readonly<Record<CellState['type'], number>> = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 };

function compare(a: CellState | undefined, b: CellState | undefined, matchCase: boolean, ascending: boolean): number {
  if (!a || !b) return 0;
  if (a.type === 'Empty' || b.type === 'Empty') return ranks[a.type] - ranks[b.type];
  const fold = ({ value }: CellState) => (typeof value === 'string' && !matchCase ? value.toLowerCase() : value);
  const [x, y] = [fold(a), fold(b)];
  const order = ranks[a.type] - ranks[b.type] || (x < y ? -1 : x > y ? 1 : 0);
  return ascending ? order : -order;
}
