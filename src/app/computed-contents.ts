/** The computed cells of progress sheet and review in each of their forms, made in short steps and once for each reading. */
import type { SheetContents } from '../excel/write-contents';
import { finished, mapped, remembered, type Steps } from '../plan/steps';
import { Cells } from '../template/cells';
import { planForm, plainForm, yearPlace } from '../template/computed-cells';
import { plainReviewStatus } from '../template/plain/review-status';
import { callsPlan } from '../template/plan-calls';
import { reviewCell, reviewStatus, type ReviewPlace } from '../template/review-formulas';
import type { ReviewColumnKey } from '../template/review-layout';
import { valueContent } from '../template/held-content';
import type { CellContent, ContentBlock } from '../template/sheet-spec';
import { rowReason } from './row-reason';
import { heldAt, type CellPlace, type StandingSheets } from './standing-sheets';

export interface ComputedCell extends CellPlace {
  readonly content: CellContent;
}

/** Lines of a sheet that are gone through in no time worth telling. */
const linesAtOnce = 100;

export const planCellSteps = remembered(function* (sheets: StandingSheets): Steps<readonly ComputedCell[]> {
  const { context, yearSheets, progress } = sheets;
  const { plan } = progress;
  const cells: (readonly ComputedCell[])[] = [];
  for (const years of yearSheets)
    cells.push(yield* flattened(years.sheet.name, (yield* planForm(years.context, years.rows)).contents));
  cells.push(reviewStatuses(sheets, (place) => (plan.review ? reviewStatus(context, plan.review, place) : '')));
  return cells.flat();
});

export const plainCellSteps = remembered(function* (sheets: StandingSheets): Steps<readonly ComputedCell[]> {
  const { facts, yearSheets } = sheets;
  const cells: (readonly ComputedCell[])[] = [];
  for (const years of yearSheets) {
    const form = yield* plainForm(years.context, years.rows, (row) => valueContent(rowReason(facts, years, row)));
    cells.push(yield* flattened(years.sheet.name, form.contents));
  }
  cells.push(plainStatuses(sheets));
  return cells.flat();
});

/** Values were made of PLAN formulas. */
export function cellStepsIn(form: 'plan' | 'plain' | 'values', sheets: StandingSheets): Steps<readonly ComputedCell[]> {
  return form === 'plain' ? plainCellSteps(sheets) : planCellSteps(sheets);
}

/** At once, where the steps were taken before: they are many for a large plan. */
export function planCells(sheets: StandingSheets): readonly ComputedCell[] {
  return finished(planCellSteps(sheets));
}

/** What PLAN formulas, or plain ones in their place, show now; formulas that are plain in every form stay. */
export function valueCells(sheets: StandingSheets): readonly ComputedCell[] {
  const { sheet } = sheets.progress;
  const values = planCells(sheets)
    .filter(({ content }) => callsPlan(content))
    .map((cell) => ({ ...cell, content: valueContent(heldAt(sheets, cell).value) }));
  return [...values, { sheet: sheet.name, ...yearPlace(sheets.context), content: '' }];
}

/** As they are written: one block a sheet, what is not computed left alone. */
export function contentsOf(cells: readonly ComputedCell[]): readonly SheetContents[] {
  const bySheet = new Map<string, Cells>();
  for (const { sheet, row, column, content } of cells) {
    const own = bySheet.get(sheet) ?? new Cells();
    own.put(row, column, content);
    bySheet.set(sheet, own);
  }
  return [...bySheet].map(([sheet, own]) => ({ sheet, blocks: own.contents }));
}

function* flattened(sheet: string, blocks: readonly ContentBlock[]): Steps<readonly ComputedCell[]> {
  const lines: (readonly ComputedCell[])[] = [];
  for (const block of blocks) {
    const inLine = (cells: readonly CellContent[], i: number): readonly ComputedCell[] =>
      cells.flatMap((content, j) =>
        content === null ? [] : [{ sheet, row: block.row + i, column: block.column + j, content }],
      );
    for (const line of yield* mapped(block.cells, inLine, linesAtOnce)) lines.push(line);
    yield;
  }
  return lines.flat();
}

function plainStatuses(sheets: StandingSheets): readonly ComputedCell[] {
  const { language } = sheets.context;
  return reviewStatuses(sheets, (place, sheet) => {
    const held = (key: ReviewColumnKey) => heldAt(sheets, { sheet, row: place.row, column: place.column(key) }).value;
    const cells = {
      language,
      base: reviewCell(place, 'base'),
      criterion: reviewCell(place, 'criterion'),
      actual: reviewCell(place, 'actual'),
    };
    return plainReviewStatus(cells, held('base'), held('criterion'));
  });
}

function reviewStatuses(
  { review }: StandingSheets,
  content: (place: ReviewPlace, sheet: string) => CellContent,
): readonly ComputedCell[] {
  if (!review) return [];
  const { block, name } = review.sheet;
  const column = (key: ReviewColumnKey) => block.column + (review.columns.get(key) ?? 0);
  return review.rows.map((offset) => {
    const place = { row: block.row + offset, keyRow: block.row, column };
    return { sheet: name, row: place.row, column: column('status'), content: content(place, name) };
  });
}
