/** RangeView: a range as it is seen, without its hidden rows and columns. */
import type { CellState, Rect } from '../engine/engine';
import { addressOf, quotedSheet } from './a1';
import { Described, members, type Property } from './described';
import type { HostObject, WireValue } from './host-object';
import { toR1C1 } from './r1c1';
import { rangeAt, type RangeTarget } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rect: Rect;
  readonly index: number;
}

export function visibleView({ state, sheet, rect }: RangeTarget): HostObject {
  return new Described(viewMembers, { state, sheet, rect, index: 0 });
}

function visible({ state, sheet, rect }: Target) {
  const span = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  return {
    rows: span(rect.row, rect.rows).filter((row) => !state.engine.rowHidden(sheet, row)),
    columns: span(rect.column, rect.columns).filter((column) => !state.engine.columnHidden(sheet, column)),
  };
}

function seen(read: (cell: CellState, row: number, column: number) => WireValue): Property<Target> {
  return {
    get: (target) => {
      const { state, sheet, rect } = target;
      if (!state.readable(rect)) return null;
      const { rows, columns } = visible(target);
      const cells = state.engine.read(sheet, rect);
      return rows.map((row) =>
        columns.flatMap((column) => {
          const cell = cells[row - rect.row]?.[column - rect.column];
          return cell ? [read(cell, row, column)] : [];
        }),
      );
    },
  };
}

const formulas = seen(({ formula, value }) => formula ?? value);

function rowViews(target: Target): readonly HostObject[] {
  return visible(target).rows.map(
    (row, index) => new Described(viewMembers, { ...target, rect: { ...target.rect, row, rows: 1 }, index }),
  );
}

const viewsMembers = members<Target>({ type: 'RangeViewCollection', items: rowViews });

const viewMembers = members<Target>({
  type: 'RangeView',
  properties: {
    Values: seen(({ value }) => value),
    Text: seen(({ text }) => text),
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: seen(({ formula, value }, row, column) => (formula === null ? value : toR1C1(formula, row, column))),
    NumberFormat: seen(({ format }) => format),
    ValueTypes: seen(({ type }) => type),
    CellAddresses: {
      get: (target) => {
        const sheet = quotedSheet(target.state.engine.sheetName(target.sheet));
        const { rows, columns } = visible(target);
        return rows.map((row) =>
          columns.map((column) => `${sheet}!${addressOf({ row, column, rows: 1, columns: 1 })}`),
        );
      },
    },
    RowCount: { get: (target) => visible(target).rows.length },
    ColumnCount: { get: (target) => visible(target).columns.length },
    Index: { get: ({ index }) => index },
  },
  navigations: { Rows: (target) => new Described(viewsMembers, target) },
  methods: { GetRange: ({ state, sheet, rect }) => rangeAt(state, sheet, rect) },
});
