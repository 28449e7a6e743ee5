/** The template as it was generated, for the workbook as it stands: rows and columns where people moved or sorted them to. */
import type { OwnSheet } from '../../excel/facts';
import { areasOf } from '../../excel/areas';
import { mapped, type Steps } from '../../plan/steps';
import { workbookSteps, type TemplateOptions } from '../../template/build-workbook';
import { cutRanges } from '../../template/cut-ranges';
import { keyedRows } from '../../template/keyed-layout';
import { lockRowId, lockRows, locksIn, lockOrder } from '../../template/locks';
import { ownRulesMark, ownRulesSheet } from '../../template/own-rules-sheet';
import { locksSheet } from '../../template/locks-sheet';
import { headerRowsIn, registerRows } from '../../template/register-layout';
import { callsPlan } from '../../template/plan-calls';
import type { CellContent, SheetId, SheetSpec, WorkbookSpec } from '../../template/sheet-spec';
import { cellStepsIn, planCellSteps, type ComputedCell } from '../computed-contents';
import { formOf, type ComputedForm } from '../computed-form';
import { otherEntries } from '../other-entries';
import type { StandingSheets } from '../standing-sheets';
import { standingWithinYear } from '../standing-within-year';
import type { ComparedSheet } from './compared-cells';
import { madeAt, type Extent } from './made-sheet';
import type { ViewNow } from './view-now';

/** A sheet that can be compared, but for what stands in its cells. */
export type MadeSheet = Omit<ComparedSheet, 'held'> & {
  /** A filter hides rows of it. */
  readonly isFiltered: boolean;
};

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Names of our sheets that cannot be compared: rows or columns came, went or were sorted where nothing tells them. */
  readonly skipped: readonly string[];
}

/** Cells that are gone through in no time worth telling. */
const cellsAtOnce = 2000;

/** In short steps. */
export function* madeWorkbook(standing: StandingSheets, view: ViewNow): Steps<MadeWorkbook> {
  const { facts, context, progress } = standing;
  const others = yield* otherEntries(facts, progress.plan, true);
  const orders = others.flatMap(({ id, entries: { order } }) => (order ? [[id, { order }] as const] : []));
  const withinYear = standingWithinYear(facts);
  const options: TemplateOptions = {
    ...context.options,
    ...(withinYear ? { withinYear } : {}),
    ledger: facts.own.ledger !== undefined,
    standing: { ...Object.fromEntries(orders), ...context.options.standing },
  };
  const spec = yield* workbookSteps(progress.plan, options);
  const withoutYears =
    view.withoutYears.size > 0 ? (yield* workbookSteps(progress.plan, { ...options, printYears: false })).sheets : [];
  const keyed = new Set<SheetId>(['progress', 'locks', ...others.map(({ id }) => id)]);
  const isPlaced = (sheet: SheetSpec, own: OwnSheet) => {
    if (standing.yearSheets.some((years) => years.sheet === own)) return true;
    if (!keyed.has(sheet.id)) return standsAsMade([...spec.names, ownRulesMark], sheet, own);
    const isWhole = sheet.id === 'locks' ? lockRowsStand(own) : orders.some(([id]) => id === sheet.id);
    return isWhole && !isShifted(own);
  };
  yield* planCellSteps(standing);
  const form = formOf(standing);
  const expected = yield* expectedContents(standing, form);
  const sheets = [...spec.sheets, ...lockRecord(standing), ...ownRules(standing)].flatMap(
    (sheet): readonly MadeSheet[] => {
      const own = facts.own[sheet.id];
      // A copy for sending keeps of the dictionary only what the plan itself says.
      if (!own || (form === 'values' && sheet.id === 'dictionary') || !isPlaced(sheet, own)) return [];
      const printed = withoutYears.find(({ id, name }) => id === sheet.id && view.withoutYears.has(name)) ?? sheet;
      return [{ ...madeSheet(standing, printed, own, keyed, expected), isFiltered: view.filtered.has(own.name) }];
    },
  );
  const compared = new Set(sheets.map(({ name }) => name));
  const ours = Object.entries(facts.own).filter(([id]) => form !== 'values' || id !== 'dictionary');
  return { sheets, skipped: ours.flatMap(([, { name }]) => (compared.has(name) ? [] : [name])) };
}

/** The record of locked periods is made of what it holds: its values, dates and reasons are what it says itself. */
function lockRecord({ facts, context }: StandingSheets): readonly SheetSpec[] {
  const { values } = facts.own.locks?.block ?? {};
  return values ? [cutRanges(locksSheet(context, locksIn(values), lockOrder(values)).sheet)] : [];
}

/** The sheet of the office's own rules, with which nothing else of the template is made: what the office wrote there is entries. */
function ownRules({ facts, context }: StandingSheets): readonly SheetSpec[] {
  return facts.own.ownRules ? [cutRanges(ownRulesSheet(context))] : [];
}

function lockRowsStand({ block }: OwnSheet): boolean {
  const { columns, rows } = lockOrder(block.values);
  return (
    ['key', 'no', 'name'].every((key) => columns.includes(key)) &&
    lockRows.every((row) => rows.includes(lockRowId(row)))
  );
}

function madeSheet(
  standing: StandingSheets,
  spec: SheetSpec,
  own: OwnSheet,
  keyed: ReadonlySet<SheetId>,
  expected: (sheet: string, row: number, column: number, made: CellContent) => CellContent | undefined,
): Omit<MadeSheet, 'isFiltered'> {
  const { block, name } = own;
  const years = standing.yearSheets.find(({ sheet }) => sheet === own);
  const rows = new Set([...(years?.places.rows.values() ?? [])].map((row) => block.row + row));
  const columns = new Set(
    ['base', 'target', 'criterion'].map((key) => block.column + (years?.places.columns.get(key) ?? -1)),
  );
  return {
    spec,
    name,
    extent: extentOf(spec, own, rows),
    expected: (row, column, made) =>
      keyed.has(spec.id) && isBandAgain(spec, row, column) ? undefined : expected(name, row, column, made),
    isTarget: (row, column) => rows.has(row) && columns.has(column),
    hasFormats: spec.id !== 'register',
  };
}

/** Behind a column of the office's own a band is named again when the sheet is made, which it need not be. */
function isBandAgain({ contents: [made] }: SheetSpec, row: number, column: number): boolean {
  return row === keyedRows.bands && column > 0 && (made?.cells[keyedRows.key]?.[column - 1] ?? null) === null;
}

/** Sheets with keys are made from their first cell on; rows or columns before it move all of it. */
function isShifted({ block }: OwnSheet): boolean {
  return block.row !== keyedRows.key || block.column !== 0;
}

/**
 * The register's rows are the checks' to write: only its head is compared. Below the last of our rows a sheet would be made
 * with those that are missing, where rows of the office's own may stand.
 */
function extentOf({ id, contents }: SheetSpec, { block }: OwnSheet, ours: ReadonlySet<number>): Extent {
  const columns = block.column + (block.values[0]?.length ?? 0);
  const head = Math.max(0, ...contents.map(({ row, cells }) => row + cells.length));
  if (id === 'register') return { rows: head, columns };
  // Beside it stand the lists that its cells offer.
  if (id === 'ownRules') return { rows: head, columns: Math.max(columns, contents[0]?.cells[0]?.length ?? 0) };
  return { rows: ours.size > 0 ? Math.max(...ours) + 1 : block.row + block.values.length, columns };
}

/**
 * A sheet without keys, or whose rows are not found by them, as long as its block has its place and size; of those with
 * keys also as long as the keys stand where they were made. The register grows.
 */
function standsAsMade(names: WorkbookSpec['names'], spec: SheetSpec, { block }: OwnSheet): boolean {
  const [made] = names.filter(({ sheet }) => sheet === spec.id).flatMap(({ address }) => areasOf(address));
  if (made?.row !== block.row || made.column !== block.column) return false;
  const [rows, columns] = [block.values.length, block.values[0]?.length ?? 0];
  if (columns !== made.columns || (spec.id === 'register' ? rows < made.rows : rows !== made.rows)) return false;
  if (spec.id === 'ownRules') return columnKeysStand(spec, block);
  // Its rows are named by their findings, wherever the office sorts them to.
  if (spec.id === 'register') return columnKeysStand(spec, block) && headersStand(block);
  return spec.id !== 'review' || keysStand(spec, block);
}

function keysStand(spec: SheetSpec, block: OwnSheet['block']): boolean {
  return (
    columnKeysStand(spec, block) &&
    block.values.every(([held = ''], i) => String(madeAt(spec, block.row + i, block.column) ?? '') === String(held))
  );
}

function headersStand({ values }: OwnSheet['block']): boolean {
  return headerRowsIn(values) === registerRows.data - registerRows.key;
}

function columnKeysStand(spec: SheetSpec, { row, column, values: [keys = []] }: OwnSheet['block']): boolean {
  return keys.every((held, i) => String(madeAt(spec, row, column + i) ?? '') === String(held));
}

/**
 * Of computed cells as the form of the workbook has them; values were made of formulas on purpose. Where a row is gone the
 * template would be made with it, so that formulas over all rows say something else: none is compared then.
 */
function* expectedContents(
  standing: StandingSheets,
  form: ComputedForm,
): Steps<(sheet: string, row: number, column: number, made: CellContent) => CellContent | undefined> {
  const key = ({ sheet, row, column }: Pick<ComputedCell, 'sheet' | 'row' | 'column'>) => `${row}|${column}|${sheet}`;
  const isWhole = standing.yearSheets.every(({ places }) =>
    places.problems.every(({ code }) => code !== 'indicator-missing'),
  );
  const computed = new Map<string, CellContent>();
  yield* mapped(yield* cellStepsIn(form, standing), (cell) => computed.set(key(cell), cell.content), cellsAtOnce);
  return (sheet, row, column, made) => {
    if (!isWhole && String(made).startsWith('=')) return undefined;
    const own = computed.get(key({ sheet, row, column }));
    if (own !== undefined) return form === 'values' || !String(own).startsWith('=') ? undefined : own;
    return form !== 'plan' && callsPlan(made) ? undefined : made;
  };
}
