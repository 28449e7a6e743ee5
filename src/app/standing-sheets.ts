/** The sheets with computed columns as they stand, by keys: what the commands need that write these columns anew. */
import { readCells, type HeldCells } from '../excel/read-cells';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import type { HostContext } from '../excel/run';
import { rectAddress } from '../template/a1';
import type { StandingRow } from '../template/computed-cells';
import type { Located } from '../template/locate';
import { locateReview, type LocatedReview } from '../template/locate-review';
import { progressRows, type StandingOrder } from '../template/progress-layout';
import type { CellContent, SheetId } from '../template/sheet-spec';
import { specialContext } from '../template/special-context';
import { templateContext, type TemplateContext } from '../template/template-context';
import { readFactsAndPlan } from './facts-and-plan';
import { notice, type Notice } from './outcome';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { findSpecial, type SpecialSheet } from './special-sheet';

export interface ComputedRow extends StandingRow {
  readonly indicatorId: string;
}

/** A sheet with years: the progress sheet, or that of the special targets. */
export interface StandingYears {
  readonly context: TemplateContext;
  readonly sheet: OwnSheet;
  readonly places: Located;
  readonly rows: readonly ComputedRow[];
}

export interface StandingSheets {
  readonly facts: WorkbookFacts;
  readonly progress: ProgressSheet;
  /** Of the progress sheet. */
  readonly context: TemplateContext;
  /** The progress sheet first. */
  readonly yearSheets: readonly StandingYears[];
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
export async function standing(context: HostContext): Promise<StandingRead> {
  const facts = await readFactsAndPlan(context);
  const found = findProgress(facts);
  if (!found.ok) return { notice: found.notice };
  const { progress } = found;
  const located = reviewOf(facts, progress);
  const special = findSpecial(facts, progress.plan);
  const refusal = refusalFor(progress, located, special);
  if (refusal) return { notice: refusal };
  const main = contextOf(facts, progress, special);
  const yearSheets = [
    { ...progress, context: main, rows: rowsOf(progress) },
    ...(special ? [{ ...special, context: specialContext(main), rows: rowsOf(special) }] : []),
  ];
  return {
    sheets: {
      facts,
      progress,
      context: main,
      yearSheets,
      review: located,
      held: await readHeld(
        context,
        yearSheets.map(({ sheet }) => sheet),
        located?.sheet ?? null,
      ),
    },
  };
}

/** Sheets with years from their first cell on, since computed cells stand above the block, too. */
async function readHeld(
  context: HostContext,
  yearSheets: readonly OwnSheet[],
  review: OwnSheet | null,
): Promise<ReadonlyMap<string, HeldSheet>> {
  const areas = [
    ...yearSheets.map(({ name, block }) => {
      const width = block.values[0]?.length ?? 0;
      return { sheet: name, row: 0, column: 0, rows: block.row + block.values.length, columns: block.column + width };
    }),
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

function refusalFor(
  progress: ProgressSheet,
  review: (LocatedReview & { sheet: OwnSheet }) | null,
  special: SpecialSheet | null,
): Notice | null {
  const { sheet } = progress;
  const all = [sheet, ...(special ? [special.sheet] : []), ...(review ? [review.sheet] : [])];
  const shut = all.find(({ isProtected }) => isProtected);
  if (shut) return notice('failed-sheet-protected', 'error', { where: `（${shut.name}）` });
  if (review && review.missing.length > 0)
    return notice('columns-missing', 'error', { sheet: review.sheet.name, columns: review.missing.join('、') });
  return displacement(progress) ?? (special ? specialDisplacement(special) : null);
}

/** Why formulas for this sheet would point at the wrong cells. */
export function displacement(progress: ProgressSheet): Notice | null {
  const gone = progress.damage.find(({ code }) => code === 'columns-missing');
  if (gone) return { ...gone, level: 'error' };
  return isShifted(progress) ? notice('sheet-shifted', 'error', { sheet: progress.sheet.name }) : null;
}

/** The same of the special targets' sheet. */
export function specialDisplacement(special: SpecialSheet): Notice | null {
  const { sheet, places } = special;
  const lost = places.problems.flatMap((problem) => (problem.code === 'column-missing' ? [problem.key] : []));
  if (lost.length > 0) return notice('columns-missing', 'error', { sheet: sheet.name, columns: lost.join('、') });
  return isShifted(special) ? notice('sheet-shifted', 'error', { sheet: sheet.name }) : null;
}

/** Formulas count the rows above the block: somebody has put rows or columns before it, or sorted the headers along. */
function isShifted({ sheet: { block }, places }: SpecialSheet): boolean {
  const firstRow = Math.min(...places.rows.values());
  return block.row !== progressRows.key || block.column !== 0 || firstRow < progressRows.data - progressRows.key;
}

/** For sheets that are not displaced. */
export function contextOf(
  facts: WorkbookFacts,
  progress: ProgressSheet,
  special: SpecialSheet | null = null,
): TemplateContext {
  const { plan, language, places } = progress;
  const names = Object.entries(facts.own).map(([id, { name }]): [SheetId, string] => [id as SheetId, name]);
  const order: StandingOrder = {
    ...orderOf(places),
    ...(facts.cutOffAddress === null ? {} : { cutOff: facts.cutOffAddress }),
  };
  return templateContext(plan, {
    language,
    sheetNames: Object.fromEntries(names),
    order,
    ...(special ? { standing: { specialTargets: { order: orderOf(special.places) } } } : {}),
  });
}

function orderOf({ columns, rows }: Located): StandingOrder {
  return {
    columns: keysByPlace(columns),
    rows: keysByPlace(rows).slice(progressRows.data - progressRows.key),
  };
}

/** '' where none of ours stands. */
function keysByPlace(places: ReadonlyMap<string, number>): readonly string[] {
  const keys = Array.from({ length: Math.max(-1, ...places.values()) + 1 }, () => '');
  for (const [key, at] of places) keys[at] = key;
  return keys;
}

function rowsOf({ places, sheet: { block } }: SpecialSheet): readonly ComputedRow[] {
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
