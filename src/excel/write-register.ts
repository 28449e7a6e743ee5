/**
 * Puts the register's rows into its sheet, each value under the key of its column, wherever somebody moved that to. What
 * people wrote comes back in the rows; what stands in rows and columns of their own stays with them. Stays queued.
 */
import { absolute, cellAddress, crossings, onSheet, rectAddress } from '../template/a1';
import { valueContent } from '../template/held-content';
import { registerColumns, registerNumbers, registerRows, type RegisterRow } from '../template/register-layout';
import type { CellContent } from '../template/sheet-spec';
import type { RegisterColumnKey } from '../words/sheet-parts';
import { Batch } from './batch';
import { inSlices } from './in-slices';
import { forStandingCells } from './kept-texts';
import { movedFormulas, readOwnColumns, type FormulaRun, type OwnColumns, type OwnFormats } from './own-formulas';
import type { OwnSheet } from './read-facts';
import type { HostContext } from './run';

/** Rows of the block above the findings: keys and headers. */
const headerRows = registerRows.data - registerRows.key;
/** Rows of a write; tens of thousands of findings are more than a request holds. */
const bandRows = 1000;
/** Bytes of JSON per request: as much as Excel surely takes, so that thousands of findings go out in one. */
const registerBudget = 4_500_000;

/** The rows as they stand, by key; those that are no findings left out. */
export function readRegister({ block }: OwnSheet): readonly RegisterRow[] {
  const [keys = []] = block.values;
  return block.values.slice(headerRows).flatMap((cells): RegisterRow[] => {
    const held = Object.fromEntries(keys.map((key, i) => [String(key), cells[i] ?? ''])) as RegisterRow;
    return (held.id ?? '') === '' ? [] : [held];
  });
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
  const { places, standing } = partsOf(register);
  const placed = await inSlices(placedSteps(register, rows));
  const width = places.length;
  if (placed.length === 0) return;

  const sheet = context.workbook.worksheets.getItem(name);
  const first = block.row + headerRows;
  const beyond = placed.length - standing.length;
  const batch = new Batch(context, { budget: registerBudget });
  // Of merged cells all but the first take nothing: where an office has merged explanations, those below would be lost.
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
  const lines = placed.map((row) => row.cells);
  const cells = await withOwnTexts(context, register, lines, ownColumns(places), own.formats);
  for (let from = 0; from < cells.length; from += bandRows) {
    const band = cells.slice(from, from + bandRows);
    await batch.add(band, () => {
      sheet.getRange(rectAddress(first + from, block.column, band.length, width)).untrack().values =
        band as unknown[][];
    });
  }
  const from = placed.map((row) => row.from);
  for (const run of movedFormulas(own.formulas, from)) await batch.add(run.formulas, () => writeRun(sheet, block, run));
}

function writeRun(sheet: Excel.Worksheet, block: OwnSheet['block'], { row, column, formulas }: FormulaRun): void {
  const area = rectAddress(block.row + headerRows + row, block.column + column, formulas.length, 1);
  sheet.getRange(area).untrack().formulasR1C1 = formulas.map((formula) => [formula]);
}

/**
 * Texts in columns of the office's own are to be the same texts where their row goes, whatever format that one has: those in
 * `formats`, the last of a column for all rows below; a request where they are not known.
 */
async function withOwnTexts(
  context: HostContext,
  { name, block }: OwnSheet,
  lines: readonly Row[],
  theirs: readonly number[],
  formats: OwnFormats = new Map(),
): Promise<readonly Row[]> {
  if (theirs.length === 0) return lines;
  const isTheirs = new Set(theirs);
  const first = block.row + headerRows;
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

/** Columns of the office's own: those that have no key of ours, and copies of ours. */
function ownColumns(places: readonly string[]): readonly number[] {
  const ours = firstPlaces(places);
  return places.flatMap((key, at) => (ours.get(key) === at ? [] : [at]));
}

async function restoreRegister(
  context: HostContext,
  register: OwnSheet,
  rows: readonly RegisterRow[],
  own: OwnColumns,
): Promise<void> {
  const { block, name } = register;
  const { places, standing } = partsOf(register);
  const written = (await inSlices(placedSteps(register, rows))).length;
  const sheet = context.workbook.worksheets.getItem(name);
  const area = (from: number, count: number) =>
    sheet.getRange(rectAddress(block.row + headerRows + from, block.column, count, places.length)).untrack();
  const before = await withOwnTexts(context, register, standing.slice(0, written), ownColumns(places));
  if (before.length > 0) area(0, before.length).values = before as unknown[][];
  const asTheyWere = before.map((_, row) => row);
  for (const run of movedFormulas(own.formulas, asTheyWere)) writeRun(sheet, block, run);
  if (written <= standing.length) return;
  area(standing.length, written - standing.length).clear('Contents');
  pointAt(context, register, block.values.length);
}

function partsOf({ block }: OwnSheet): { readonly places: readonly string[]; readonly standing: readonly Row[] } {
  return { places: (block.values[0] ?? []).map(String), standing: block.values.slice(headerRows) };
}

/** Everything that stands below the headers once `rows` are written, as far down as anything stood before. */
function* placedSteps(register: OwnSheet, rows: readonly RegisterRow[]): Generator<void, readonly PlacedRow[]> {
  const { places, standing } = partsOf(register);
  const ours = ourRows(rows, standing, places);
  yield;
  const placed = [...ours, ...theirRows(rows, standing, places)];
  yield;
  const used = rowsUsed(standing);
  while (placed.length < used) placed.push({ cells: places.map(() => ''), from: null });
  return placed;
}

/** Up to the last row that holds anything; the rest is blank already. */
function rowsUsed(standing: readonly Row[]): number {
  return standing.reduce((last, cells, i) => (cells.some(isFilled) ? i + 1 : last), 0);
}

type Row = readonly CellContent[];

/** `from`: the row of the block, counted below the headers, whose own columns it takes along; null for none. */
interface PlacedRow {
  readonly cells: readonly CellContent[];
  readonly from: number | null;
}

function isFilled(content: CellContent | undefined): boolean {
  return content !== '' && content !== null && content !== undefined;
}

/** The findings, with what stands beside each in columns of the office's own. */
function ourRows(rows: readonly RegisterRow[], standing: readonly Row[], places: readonly string[]): PlacedRow[] {
  const ids = places.indexOf('id');
  const beside = new Map(standing.map((cells, from) => [String(cells[ids] ?? ''), { cells, from }]));
  const ours = firstPlaces(places);
  return rows.map((row) => {
    const held = String(row.id) === '' ? undefined : beside.get(String(row.id));
    const cells = places.map((key, at) =>
      ours.get(key) === at ? row[key as keyof RegisterRow] : (held?.cells[at] ?? ''),
    );
    return { cells, from: held?.from ?? null };
  });
}

/** Rows that somebody wrote, copies explained otherwise, own remarks beside findings that are gone: kept below, as what they are. */
function theirRows(rows: readonly RegisterRow[], standing: readonly Row[], places: readonly string[]): PlacedRow[] {
  const ids = places.indexOf('id');
  const ours = firstPlaces(places);
  const present = new Map(rows.map(({ id, explanation }) => [String(id), String(explanation)]));
  const explanation = places.indexOf('explanation');
  const seen = new Set<string>();
  const hidden = new Set([ids, places.indexOf('cellKey')]);
  return standing.flatMap((cells, from): PlacedRow[] => {
    const id = String(cells[ids] ?? '');
    const own = id === '' ? cells : cells.map((content, at) => (ours.get(places[at] ?? '') === at ? '' : content));
    const isCopy = seen.has(id) && isFilled(cells[explanation]) && String(cells[explanation]) !== present.get(id);
    if (id !== '') seen.add(id);
    if (!isCopy && (present.has(id) || !own.some(isFilled))) return [];
    return [{ cells: cells.map((content, at) => (hidden.has(at) ? '' : (content ?? ''))), from }];
  });
}

/** Where each of our columns stands; a copied column is somebody's own. */
function firstPlaces(places: readonly string[]): ReadonlyMap<string, number> {
  return new Map(registerColumns.map((key) => [key, places.indexOf(key)]));
}

/**
 * More findings than the sheet was made for. Rows are put in before the last one: so everything that refers to the register,
 * the marks on the entry cells, its own tints and its filter, reaches over them. They are formatted as the last one is.
 */
function lengthen(context: HostContext, register: OwnSheet, rows: number, own: OwnFormats): void {
  const { name, block } = register;
  const { places } = partsOf(register);
  const end = block.row + block.values.length;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet
    .getRange(`${end}:${end + rows - 1}`)
    .untrack()
    .insert('Down');
  const formats: readonly (readonly [column: number, format: string | undefined])[] = [
    [places.indexOf('year'), 'General'],
    [places.indexOf('date'), 'yyyy-mm-dd'],
    ...[...own].map(([column, held]) => [column, held.at(-1)] as const),
  ];
  for (const [column, format] of formats)
    sheet.getRange(rectAddress(end - 1, block.column + column, rows + 1, 1)).untrack().numberFormat = [[format]];
  pointAt(context, register, block.values.length + rows);
}

function pointAt(context: HostContext, { name, block }: OwnSheet, rows: number): void {
  const whole = rectAddress(block.row, block.column, rows, block.values[0]?.length ?? 0);
  context.workbook.names.getItem('PLAN_Register').formula = `=${onSheet(name, absolute(whole))}`;
}
