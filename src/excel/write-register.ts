/**
 * Puts the register's rows into its sheet, each value under the key of its column, wherever somebody moved that to. What
 * people wrote comes back in the rows; what stands in rows and columns of their own stays with them. Stays queued.
 */
import { finished, mapped, remembered, type Steps } from '../plan/steps';
import { absolute, cellAddress, crossings, onSheet, rectAddress } from '../template/a1';
import { valueContent } from '../template/held-content';
import { registerColumns, registerNumbers, type RegisterRow } from '../template/register-layout';
import type { CellContent, CellPosition } from '../template/sheet-spec';
import type { RegisterColumnKey } from '../words/sheet-parts';
import { Batch } from './batch';
import { inSlices } from './in-slices';
import { forStandingCells } from './kept-texts';
import { movedFormulas, readOwnColumns, type FormulaRun, type OwnColumns, type OwnFormats } from './own-formulas';
import { firstPlaces, ownColumns, partsOf, placedSteps, type Row } from './placed-rows';
import type { OwnSheet } from './facts';
import { bytesPerRow } from './read-together';
import type { HostContext } from './run';

/** Rows of a write; tens of thousands of findings are more than a request holds. */
const bandRows = 1000;
/** Bytes of JSON per request: put into text before anybody notices, and at most what Excel surely takes. */
const usualBudget = 2_500_000;
const mostBudget = 4_500_000;

/** Tens of thousands of findings go out in two, as even as can be told beforehand. */
function budgetFor(lines: readonly Row[]): number {
  const half = (bytesPerRow(lines) * lines.length * 1.05) / 2;
  return Math.min(mostBudget, Math.max(usualBudget, half));
}

/** The rows as they stand, by key; those that are no findings left out. Read once, however often they are asked for. */
export const registerReading = remembered(function* (register: OwnSheet): Steps<readonly RegisterRow[]> {
  const { places, standing } = partsOf(register);
  const ours = [...firstPlaces(places)];
  const ids = places.indexOf('id');
  const findings = standing.filter((cells) => (cells[ids] ?? '') !== '');
  yield;
  return yield* mapped(findings, (cells) => {
    const held: Record<string, CellContent> = {};
    for (const [key, at] of ours) held[key] = cells[at] ?? '';
    return held as RegisterRow;
  });
});

/** The same at once. */
export function readRegister(register: OwnSheet): readonly RegisterRow[] {
  return finished(registerReading(register));
}

/** Keys of columns that were deleted: without them nothing can be kept there. */
export function missingColumns({ block }: OwnSheet): readonly RegisterColumnKey[] {
  const keys = new Set((block.values[0] ?? []).map(String));
  return registerColumns.filter((key) => !keys.has(key));
}

/** Both stay queued. What is taken back is what stood there before `rows` were written, formulas of the office's own included. */
export interface RegisterWriting {
  write(context: HostContext): Promise<void>;
  takeBack(context: HostContext): Promise<void>;
}

export function registerWriting(register: OwnSheet, rows: readonly RegisterRow[]): RegisterWriting {
  let own: OwnColumns | null = null;
  return {
    write: async (context) => {
      own = await readOwnColumns(context, register, ownColumns(partsOf(register).places));
      await writeRegister(context, register, rows, own);
    },
    // Where those columns could not be read, nothing was written either.
    takeBack: async (context) => {
      if (own) await restoreRegister(context, register, rows, own);
    },
  };
}

async function writeRegister(
  context: HostContext,
  register: OwnSheet,
  rows: readonly RegisterRow[],
  own: OwnColumns,
): Promise<void> {
  const { block, name } = register;
  const { places, standing, first } = partsOf(register);
  const placed = await inSlices(placedSteps(register, rows));
  const width = places.length;
  if (placed.length === 0) return;

  const sheet = context.workbook.worksheets.getItem(name);
  const beyond = placed.length - standing.length;
  const lines = placed.map((row) => row.cells);
  const batch = new Batch(context, { budget: budgetFor(lines) });
  // Of merged cells all but the first take nothing: where an office has merged explanations, those below would be lost.
  if (standing.length > 0)
    sheet
      .getRange(rectAddress(first, block.column, standing.length, width))
      .untrack()
      .unmerge();
  if (beyond > 0) lengthen(context, register, beyond, own.formats);
  // Whatever format the office gave these columns: a text that begins with `=` would run.
  const texts = registerColumns.filter((key) => !registerNumbers.includes(key)).map((key) => places.indexOf(key));
  for (const address of crossings(
    placed.map((_, i) => first + i),
    texts.map((at) => block.column + at),
  ))
    sheet.getRange(address).untrack().numberFormat = [['@']];
  const cells = await withOwnTexts(context, register, lines, ownColumns(places), own.formats);
  for (let from = 0; from < cells.length; from += bandRows) {
    const band = cells.slice(from, from + bandRows);
    await batch.add(band, () => {
      sheet.getRange(rectAddress(first + from, block.column, band.length, width)).untrack().values =
        band as unknown[][];
    });
  }
  const from = placed.map((row) => row.from);
  for (const run of movedFormulas(own.formulas, from))
    await batch.add(run.formulas, () => writeRun(sheet, { row: first, column: block.column }, run));
}

/** `data`: where the rows below the headers begin. */
function writeRun(sheet: Excel.Worksheet, data: CellPosition, { row, column, formulas }: FormulaRun): void {
  const area = rectAddress(data.row + row, data.column + column, formulas.length, 1);
  sheet.getRange(area).untrack().formulasR1C1 = formulas.map((formula) => [formula]);
}

/**
 * Texts in columns of the office's own are to be the same texts where their row goes, whatever format that one has: those in
 * `formats`, the last of a column for all rows below; a request where they are not known.
 */
async function withOwnTexts(
  context: HostContext,
  register: OwnSheet,
  lines: readonly Row[],
  theirs: readonly number[],
  formats: OwnFormats = new Map(),
): Promise<readonly Row[]> {
  if (theirs.length === 0) return lines;
  const isTheirs = new Set(theirs);
  const { name, block } = register;
  const { first } = partsOf(register);
  const known = new Map<string, string>();
  for (const [at, held] of formats)
    lines.forEach((_, i) => known.set(cellAddress(first + i, block.column + at), held[i] ?? held.at(-1) ?? ''));
  const marked = lines.map((cells) => cells.map((content, at) => (isTheirs.has(at) ? valueContent(content) : null)));
  const contents = [{ row: first, column: block.column, cells: marked }];
  const [settled] = await forStandingCells(context, name, contents, known);
  return lines.map((cells, i) =>
    cells.map((content, at) => (isTheirs.has(at) ? (settled?.cells[i]?.[at] ?? content) : content)),
  );
}

async function restoreRegister(
  context: HostContext,
  register: OwnSheet,
  rows: readonly RegisterRow[],
  own: OwnColumns,
): Promise<void> {
  const { block, name } = register;
  const { places, standing, first } = partsOf(register);
  const written = (await inSlices(placedSteps(register, rows))).length;
  const sheet = context.workbook.worksheets.getItem(name);
  const area = (from: number, count: number) =>
    sheet.getRange(rectAddress(first + from, block.column, count, places.length)).untrack();
  const before = await withOwnTexts(context, register, standing.slice(0, written), ownColumns(places));
  if (before.length > 0) area(0, before.length).values = before as unknown[][];
  const asTheyWere = before.map((_, row) => row);
  for (const run of movedFormulas(own.formulas, asTheyWere)) writeRun(sheet, { row: first, column: block.column }, run);
  if (written <= standing.length) return;
  area(standing.length, written - standing.length).clear('Contents');
  pointAt(context, register, block.values.length);
}

/**
 * More findings than the sheet was made for. Rows are put in before the last one: so everything that refers to the register,
 * the marks on the entry cells, its own tints and its filter, reaches over them. They are formatted as the last one is.
 */
function lengthen(context: HostContext, register: OwnSheet, rows: number, own: OwnFormats): void {
  const { name, block } = register;
  const { places, standing, first } = partsOf(register);
  // Somebody may have deleted all rows; the headers stay above those put in.
  const row = first + Math.max(0, standing.length - 1);
  const sheet = context.workbook.worksheets.getItem(name);
  sheet
    .getRange(`${row + 1}:${row + rows}`)
    .untrack()
    .insert('Down');
  const formats: readonly (readonly [column: number, format: string | undefined])[] = [
    [places.indexOf('year'), 'General'],
    [places.indexOf('date'), 'yyyy-mm-dd'],
    ...[...own].map(([column, held]) => [column, held.at(-1)] as const),
  ];
  for (const [column, format] of formats)
    sheet.getRange(rectAddress(row, block.column + column, rows + 1, 1)).untrack().numberFormat = [[format]];
  pointAt(context, register, block.values.length + rows);
}

function pointAt(context: HostContext, { name, block }: OwnSheet, rows: number): void {
  const whole = rectAddress(block.row, block.column, rows, block.values[0]?.length ?? 0);
  context.workbook.names.getItem('PLAN_Register').formula = `=${onSheet(name, absolute(whole))}`;
}
