/** Range.getSpecialCells: blanks, constants, formulas, visible cells, cells with rules, as areas. */
import type { CellState, Rect } from '../engine/engine';
import { cellCount, intersection } from './a1';
import { oneOf } from './enums';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAreas } from './areas-target';
import type { ModelState } from './state';
import { cutOut } from './rule-ranges';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

const cellTypes = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
type SpecialType = (typeof cellTypes)[number];

const valueKinds = {
  All: ['Double', 'String', 'Boolean', 'Error'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'],
  ErrorsLogicalText: ['Error', 'Boolean', 'String'],
  ErrorsNumberText: ['Error', 'Double', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  LogicalNumbersText: ['Boolean', 'Double', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
} as const satisfies Readonly<Record<string, readonly CellState['type'][]>>;
const valueNames = Object.keys(valueKinds) as (keyof typeof valueKinds)[];

export function specialCells(target: Target, args: readonly WireValue[]): HostObject {
  const found = specialCellsOrNull(target, args);
  if (!found) throw failure('ItemNotFound', String(args[0]));
  return found;
}

export function specialCellsOrNull(target: Target, [type, values]: readonly WireValue[]): HostObject | null {
  const { state, sheet } = target;
  const wanted = oneOf(cellTypes, type);
  const kinds: readonly string[] = valueKinds[oneOf(valueNames, values ?? 'All')];
  const areas = searched(target).flatMap((rect) => matching(target, rect, wanted, kinds));
  return areas.length === 0 ? null : rangeAreas(state, sheet, areas);
}

/** A single cell stands for the whole used range, as in Excel. */
function searched({ state, sheet, rects }: Target): readonly Rect[] {
  const used = state.engine.usedRect(sheet, false);
  const given = rects();
  const [only, more] = given;
  if (only && !more && cellCount(only) === 1) return used ? [used] : [];
  return given.flatMap((rect) => (used && intersection(rect, used)) ?? []);
}

function matching({ state, sheet }: Target, rect: Rect, type: SpecialType, kinds: readonly string[]): readonly Rect[] {
  const { engine } = state;
  const within = (ranges: readonly Rect[]) => ranges.flatMap((range) => intersection(range, rect) ?? []);
  switch (type) {
    case 'ConditionalFormats':
      return joined(within(engine.conditionals(sheet).flatMap(({ ranges }) => ranges)));
    case 'SameConditionalFormat':
      return within(engine.conditionals(sheet).find(({ ranges }) => within(ranges).length > 0)?.ranges ?? []);
    case 'DataValidations':
      return joined(within(engine.validations(sheet).flatMap(({ ranges }) => ranges)));
    case 'SameDataValidation':
      return within(engine.validations(sheet).find(({ ranges }) => within(ranges).length > 0)?.ranges ?? []);
    case 'Visible':
      return blocks(rect, (row, column) => !engine.rowHidden(sheet, row) && !engine.columnHidden(sheet, column));
    default: {
      const cells = engine.read(sheet, rect);
      return blocks(rect, (row, column) => {
        const cell = cells[row - rect.row]?.[column - rect.column];
        if (!cell) return false;
        if (type === 'Blanks') return cell.type === 'Empty';
        return (cell.formula !== null) === (type === 'Formulas') && kinds.includes(cell.type);
      });
    }
  }
}

/** Each place once, though several rules may stand on it. */
function joined(rects: readonly Rect[]): readonly Rect[] {
  return rects.reduce<readonly Rect[]>((all, rect) => [...all, ...cutOut([rect], all)], []);
}

/** The wanted cells as rectangles: runs of a row, and equal runs of the rows below with them. */
function blocks(rect: Rect, wanted: (row: number, column: number) => boolean): readonly Rect[] {
  const found: Rect[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (!wanted(row, column)) continue;
      const first = column;
      while (column + 1 < rect.column + rect.columns && wanted(row, column + 1)) column += 1;
      const columns = column - first + 1;
      const above = found.findIndex(
        (block) => block.column === first && block.columns === columns && block.row + block.rows === row,
      );
      const block = found[above];
      if (block) found[above] = { ...block, rows: block.rows + 1 };
      else found.push({ row, column: first, rows: 1, columns });
    }
  return found;
}
