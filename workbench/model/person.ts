/** What a person does in the grid: typing heeds validation and locks, pasting goes past validation and replaces it. */
import type { CellState } from '../engine/engine';
import { removeFrom } from './data-validation';
import { failure } from './errors';
import { changed } from './range-contents';
import { rangeAt, rangeFrom, sheetByName } from './range-target';
import { selectRange } from './selection';
import type { ModelState } from './state';

export async function typedByPerson(
  state: ModelState,
  sheetName: string,
  address: string,
  text: string,
): Promise<void> {
  const sheet = sheetByName(state, sheetName);
  const { target } = rangeFrom(state, sheet, address);
  const { engine } = state;
  const cell = { ...target.rect, rows: 1, columns: 1 };
  state.checkUnlocked(sheet, cell);
  const before = engine.read(sheet, cell)[0]?.[0];
  engine.write(sheet, cell.row, cell.column, [[text]], 'typed');
  await engine.settle();
  if (text !== '' && !engine.isValid(sheet, cell.row, cell.column) && stops(state, sheet, cell.row, cell.column)) {
    engine.write(sheet, cell.row, cell.column, [[before?.formula ?? before?.value ?? '']], 'exact');
    await engine.settle();
    throw failure('InvalidArgument', 'refused by data validation');
  }
  const after = engine.read(sheet, cell)[0]?.[0];
  changed(rangeAt(state, sheet, cell).target, 'RangeEdited', 'Unknown', changeDetail(before, after));
}

function changeDetail(before: CellState | undefined, after: CellState | undefined) {
  return {
    valueBefore: before?.value ?? '',
    valueTypeBefore: before?.type ?? 'Empty',
    valueAfter: after?.value ?? '',
    valueTypeAfter: after?.type ?? 'Empty',
  };
}

function stops(state: ModelState, sheet: string, row: number, column: number): boolean {
  const rule = state.engine
    .validations(sheet)
    .find(({ ranges }) =>
      ranges.some(
        (range) =>
          row >= range.row &&
          row < range.row + range.rows &&
          column >= range.column &&
          column < range.column + range.columns,
      ),
    );
  return (rule?.alert?.show ?? true) && (rule?.alert?.style ?? 'Stop') === 'Stop';
}

export interface Paste {
  /** Of the first cell. */
  readonly address: string;
  readonly rows: readonly (readonly string[])[];
}

/** Pastes one after the other, so quickly that Excel calculates once for all of them. */
export async function pastedByPerson(state: ModelState, sheetName: string, pastes: readonly Paste[]): Promise<void> {
  const sheet = sheetByName(state, sheetName);
  state.flush();
  const areas = pastes.map(({ address, rows }) => {
    const { rect } = rangeFrom(state, sheet, address).target;
    const area = { ...rect, rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) };
    state.checkUnlocked(sheet, area);
    removeFrom(state, sheet, [area]);
    state.engine.write(sheet, area.row, area.column, rows, 'typed');
    return area;
  });
  await state.engine.settle();
  for (const area of areas) changed(rangeAt(state, sheet, area).target, 'RangeEdited', 'Unknown');
}

export function selectedByPerson(state: ModelState, sheetName: string, address: string): void {
  const sheet = sheetByName(state, sheetName);
  // Several areas, as with Ctrl, are told with commas.
  const rects = address.split(',').map((area) => rangeFrom(state, sheet, area.trim()).target.rect);
  selectRange(state, sheet, rects);
}
