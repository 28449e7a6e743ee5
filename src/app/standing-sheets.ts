/** The sheets with computed columns as they stand, by keys: what the commands need that write these columns anew. */
import { readCells, type HeldCells } from '../excel/read-cells';
import { readFacts, type OwnSheet, type WorkbookFacts } from '../excel/read-facts';
import { runReading, type HostContext } from '../excel/run';
import { rectAddress } from '../template/a1';
import type { StandingRow } from '../template/computed-cells';
import { locateReview, type LocatedReview } from '../template/locate-review';
import { progressRows, type StandingOrder } from '../template/progress-layout';
import type { CellContent, SheetId } from '../template/sheet-spec';
import { templateContext, type TemplateContext } from '../template/template-context';
import { notice, type Notice } from './outcome';
import { findProgress, type ProgressSheet } from './progress-sheet';
import type { Tell } from './queue';

export interface ComputedRow extends StandingRow {
  readonly indicatorId: string;
}

export interface StandingSheets {
  readonly facts: WorkbookFacts;
  readonly progress: ProgressSheet;
  readonly context: TemplateContext;
  readonly rows: readonly ComputedRow[];
  /** null where the plan has no review, or its sheet is gone. */
  readonly review: StandingReview | null;
  /** What the cells of these sheets hold, by the sheets' names. */
  readonly held: ReadonlyMap<string, HeldSheet>;
}

export interface StandingReview extends LocatedReview {
  readonly sheet: OwnSheet;
}

interface HeldSheet extends HeldCells {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

/** A cell of one of these sheets, from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function heldAt(
  { held }: StandingSheets,
  { sheet, row, column }: CellPlace,
): { readonly formula: CellContent; readonly value: CellContent } {
  const cells = held.get(sheet);
  const at = (grid: HeldCells['values'] = []) => grid[row - (cells?.row ?? 0)]?.[column - (cells?.column ?? 0)] ?? '';
  return { formula: at(cells?.formulas), value: at(cells?.values) };
}

export type StandingRead = { readonly notice: Notice } | { readonly sheets: StandingSheets };

/** How many of the cells hold a formula. */
export function formulasAt(sheets: StandingSheets, cells: readonly CellPlace[]): number {
  return cells.filter((cell) => String(heldAt(sheets, cell).formula).startsWith('=')).length;
}

/** The notice says why these columns cannot be written. */
export function readStanding(tell: Tell, signal?: AbortSignal): Promise<StandingRead> {
  return runReading(standing, () => tell(notice('waiting-for-edit', 'info')), signal);
}

async function standing(context: HostContext): Promise<StandingRead> {
  const facts = await readFacts(context);
  const found = findProgress(facts);
  if (!found.ok) return { notice: found.notice };
  const { progress } = found;
  const located = reviewOf(facts, progress);
  const refusal = refusalFor(progress, located);
  if (refusal) return { notice: refusal };
  return {
    sheets: {
      facts,
      progress,
      context: contextOf(facts, progress),
      rows: rowsOf(progress),
      review: located,
      held: await readHeld(context, progress.sheet, located?.sheet ?? null),
    },
  };
}

/** The progress sheet from its first cell on, since computed cells stand above the block, too. */
async function readHeld(
  context: HostContext,
  { name, block }: OwnSheet,
  review: OwnSheet | null,
): Promise<ReadonlyMap<string, HeldSheet>> {
  const width = block.values[0]?.length ?? 0;
  const areas = [
    { sheet: name, row: 0, column: 0, rows: block.row + block.values.length, columns: block.column + width },
    ...(review
      ? [{ ...review.block, sheet: review.name, rows: review.block.values.length, columns: reviewWidth(review) }]
      : []),
  ];
  const cells = await readCells(
    context,
    areas.map(({ sheet, row, column, rows, columns }) => ({ sheet, address: rectAddress(row, column, rows, columns) })),
  );
  return new Map(
    areas.map(({ sheet, row, column }, i) => [sheet, { row, column, formulas: [], values: [], ...cells[i] }]),
  );
}

function reviewWidth({ block }: OwnSheet): number {
  return block.values[0]?.length ?? 0;
}

function reviewOf(
  { own }: WorkbookFacts,
  { plan }: ProgressSheet,
): (LocatedReview & { readonly sheet: OwnSheet }) | null {
  const { review: sheet } = own;
  return plan.review && sheet ? { ...locateReview(plan.review, sheet.block.values), sheet } : null;
}

function refusalFor(progress: ProgressSheet, review: (LocatedReview & { sheet: OwnSheet }) | null): Notice | null {
  const { sheet } = progress;
  const shut = [sheet, ...(review ? [review.sheet] : [])].find(({ isProtected }) => isProtected);
  if (shut) return notice('failed-sheet-protected', 'error', { where: `（${shut.name}）` });
  if (review && review.missing.length > 0)
    return notice('columns-missing', 'error', { sheet: review.sheet.name, columns: review.missing.join('、') });
  return displacement(progress);
}

/** Why formulas for this sheet would point at the wrong cells. */
export function displacement({ sheet, places, damage }: ProgressSheet): Notice | null {
  const gone = damage.find(({ code }) => code === 'columns-missing');
  if (gone) return { ...gone, level: 'error' };
  // Formulas count the rows above the block: somebody has put rows or columns before it, or sorted the headers along.
  const firstRow = Math.min(...places.rows.values());
  if (
    sheet.block.row !== progressRows.key ||
    sheet.block.column !== 0 ||
    firstRow < progressRows.data - progressRows.key
  )
    return notice('sheet-shifted', 'error', { sheet: sheet.name });
  return null;
}

/** For a sheet that is not displaced. */
export function contextOf(facts: WorkbookFacts, progress: ProgressSheet): TemplateContext {
  const { plan, language, places } = progress;
  const names = Object.entries(facts.own).map(([id, { name }]): [SheetId, string] => [id as SheetId, name]);
  const order: StandingOrder = {
    columns: keysByPlace(places.columns),
    rows: keysByPlace(places.rows).slice(progressRows.data - progressRows.key),
    ...(facts.cutOffAddress === null ? {} : { cutOff: facts.cutOffAddress }),
  };
  return templateContext(plan, { language, sheetNames: Object.fromEntries(names), order });
}

/** '' where none of ours stands. */
function keysByPlace(places: ReadonlyMap<string, number>): readonly string[] {
  const keys = Array.from({ length: Math.max(-1, ...places.values()) + 1 }, () => '');
  for (const [key, at] of places) keys[at] = key;
  return keys;
}

function rowsOf({ places, sheet: { block } }: ProgressSheet): readonly ComputedRow[] {
  const held = (row: number, key: string) => block.values[row]?.[places.columns.get(key) ?? -1] ?? '';
  let above: number = progressRows.headers;
  return [...places.rows]
    .sort(([, one], [, other]) => one - other)
    .map(([indicatorId, offset]) => {
      const row = block.row + offset;
      const standing = { indicatorId, row, above, base: held(offset, 'base'), criterion: held(offset, 'criterion') };
      above = row;
      return standing;
    });
}
