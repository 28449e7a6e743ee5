/** What a range holds: values, formulas in both styles, number formats, texts; and how they are written. */
import type { CellInput, CellState } from '../engine/engine';
import { addressOf } from './a1';
import type { Property } from './described';
import { failure } from './errors';
import { isWellFormed } from './formula-syntax';
import type { WireValue } from './host-object';
import { inputGrid } from './input-grid';
import { fromR1C1, toR1C1 } from './r1c1';
import { boundedRect } from './bounded';
import type { RangeTarget } from './range-target';
import { headerInputs } from './tables/header-inputs';
import { tellTables } from './tables/table-events';

type Read = (cell: CellState, row: number, column: number) => WireValue;

/** Unbounded ranges answer null. */
export function grid(read: Read): (target: RangeTarget) => WireValue {
  return ({ state, sheet, rect }) =>
    state.readable(rect)
      ? state.engine
          .read(sheet, rect)
          .map((line, down) => line.map((cell, across) => read(cell, rect.row + down, rect.column + across)))
      : null;
}

/** Characters of a formula, and of a text in a cell. */
const longestFormula = 8192;
const longestText = 32_767;

/** Values set through the API are read as typing is; texts in `@` cells and behind an apostrophe stay texts. */
export function writeInputs(target: RangeTarget, value: WireValue): void {
  const { state, sheet, rect } = target;
  const inputs = inputGrid(value, rect);
  const isText = (row: number, column: number) => {
    state.engine.apply();
    return state.engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.format === '@';
  };
  state.checkUnlocked(sheet, rect);
  inputs.forEach((line, down) =>
    line.forEach((input, across) => {
      checkInput(input);
      if (typeof input === 'string' && isBadFormula(input) && !isText(rect.row + down, rect.column + across))
        throw failure('InvalidArgument', input);
    }),
  );
  const cells = headerInputs(state, sheet, rect, inputs as CellInput[][]);
  state.engine.write(sheet, rect.row, rect.column, cells, 'typed');
  changed(target, 'RangeEdited');
}

/** A single `=` is a text. */
function isBadFormula(input: string): boolean {
  return input.length > 1 && input.startsWith('=') && !isWellFormed(input);
}

function checkInput(input: unknown): void {
  if (typeof input === 'object' && input !== null) throw failure('InvalidArgument', 'a cell takes no object');
  if (typeof input !== 'string') return;
  if (input.startsWith('=') && input.length > longestFormula) throw failure('FormulaLengthExceedsLimit');
  if (input.length > longestText) throw failure('InvalidArgument', `a text longer than ${longestText} characters`);
}

/** `detail` is what a single cell held before and holds now. */
export function changed(
  { state, sheet, rect }: RangeTarget,
  changeType: string,
  triggerSource = 'ThisLocalAddin',
  detail: Readonly<Record<string, WireValue>> = {},
): void {
  state.tell(10, sheet, {
    worksheetId: sheet,
    address: addressOf(rect),
    changeType,
    source: 'Local',
    referenceId: state.rememberRange(sheet, rect),
    shiftDirection: 'None',
    triggerSource,
    ...detail,
  });
  tellTables(state, sheet, rect, changeType);
}

function writeFormats(target: RangeTarget, value: WireValue): void {
  const { state, sheet, rect } = target;
  state.checkAllowed(sheet, 'allowFormatCells');
  const used = boundedRect(state, sheet, rect);
  const single = singleValue(value);
  if (single !== undefined) {
    if (single !== null) state.engine.setStyle(sheet, used, { numberFormat: formatOf(single) });
  } else {
    inputGrid(value, rect).forEach((row, i) =>
      row.forEach((format, j) => {
        if (format === null) return;
        const cell = { row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
        state.engine.setStyle(sheet, cell, { numberFormat: formatOf(format) });
      }),
    );
  }
  state.tellFormat(sheet, [rect]);
}

/** '' takes the format away. */
function formatOf(value: unknown): string {
  const format = String(value);
  return format === '' ? 'General' : format;
}

function singleValue(value: WireValue): WireValue | undefined {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

export const values: Property<RangeTarget> = { get: grid(({ value }) => value), set: writeInputs };

export const formulas: Property<RangeTarget> = {
  get: grid(({ formula, value }) => formula ?? value),
  set: writeInputs,
};

export const formulasR1C1: Property<RangeTarget> = {
  get: grid(({ formula, value }, row, column) => (formula === null ? value : toR1C1(formula, row, column))),
  set: (target, value) => {
    const { rect } = target;
    const inA1 = inputGrid(value, rect).map((line, down) =>
      line.map((input, across) =>
        typeof input === 'string' ? fromR1C1(input, rect.row + down, rect.column + across) : input,
      ),
    );
    writeInputs(target, inA1);
  },
};

export const numberFormat: Property<RangeTarget> = { get: grid(({ format }) => format), set: writeFormats };
