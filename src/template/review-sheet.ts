/** The previous plan's final evaluation: figures as printed, status by the same function as everywhere else. */
import type { Review, ReviewRow } from '../plan/plan';
import { absolute, cellAddress, columnLetters, crossings, quoted, rectAddress } from './a1';
import { Cells } from './cells';
import { layeredFormats } from './layered-formats';
import { printedFormat, printedNumber } from './number-formats';
import { pageSetup } from './page-setup';
import { widthRuns } from './width-runs';
import { bandFills, colors } from './palette';
import { fontName, fontSize, hairLines } from './progress-formats';
import { reviewStatus } from './review-formulas';
import { statusConditionals } from './progress-rules';
import {
  reviewColumn,
  reviewColumns,
  reviewData,
  reviewOutcomes,
  reviewRowKey,
  reviewRows,
  type ReviewColumnKey,
} from './review-layout';
import type { FormatRule, SheetSpec } from './sheet-spec';
import type { Status } from '../progress/status';
import type { Language } from '../words/language';
import { statusWord } from '../words/status-words';
import type { TemplateContext } from './template-context';
import { wordsFormat } from './text-cells';

const widths: Readonly<Record<ReviewColumnKey, number>> = {
  key: 60,
  no: 30,
  group: 72,
  name: 190,
  unit: 46,
  base: 68,
  target: 68,
  criterion: 68,
  actual: 68,
  status: 84,
};

/** English words are wider than Chinese ones, and take two lines more often. */
const english: Readonly<Partial<Record<ReviewColumnKey, number>>> = { group: 92, name: 200, unit: 70, status: 92 };
const rowHeights: Readonly<Record<Language, number>> = { 'zh-CN': 22, 'en-US': 30 };

export function reviewSheet(context: TemplateContext, review: Review): SheetSpec {
  const { say, sheetName, language } = context;
  const own = language === 'en-US' ? { ...widths, ...english } : widths;
  const cells = new Cells();
  cells.text(reviewRows.title, 1, say(review.title));
  cells.put(reviewRows.hint, 1, context.words.review.hint);
  cells.put(reviewRows.counts, 1, countsFormula(context, review));
  cells.row(
    reviewRows.key,
    0,
    reviewColumns.map((key) => (key === 'actual' ? review.endYear : key)),
  );
  cells.row(reviewRows.headers, 1, context.words.review.headers(review.baseYear, review.endYear));
  review.rows.forEach((row, i) => putRow(cells, context, review, row, reviewRows.data + i));
  const keyRow = reviewRows.key + 1;
  return {
    id: 'review',
    name: sheetName('review'),
    visibility: 'visible',
    tabColor: bandFills.target,
    widths: widthRuns(reviewColumns.map((key) => own[key])),
    heights: [
      { rows: '1:1', height: 30 },
      { rows: `${reviewRows.hint + 1}:${reviewRows.counts + 1}`, height: 20 },
      { rows: `${reviewRows.headers + 1}:${reviewRows.headers + 1}`, height: 34 },
      { rows: `${reviewRows.data + 1}:${reviewRows.data + review.rows.length}`, height: rowHeights[language] },
    ],
    hiddenColumns: [wholeColumn('key')],
    hiddenRows: [`${keyRow}:${keyRow}`],
    contents: cells.contents,
    formats: formats(context, review, cells.textRanges),
    merges: [],
    validations: [],
    conditionals: statusConditionals(
      context,
      [reviewData(review, 'status')],
      `$${cellAddress(reviewRows.data, reviewColumn('status'))}`,
      [...reviewOutcomes.met, ...reviewOutcomes.missed, 'not-reported', 'not-assessable'],
    ),
    freeze: { rows: reviewRows.data, columns: reviewColumn('name') + 1 },
    page: pageSetup(context, {
      orientation: 'portrait',
      printArea: rectAddress(0, 1, reviewRows.data + review.rows.length, reviewColumns.length - 1),
      titleRows: `$${reviewRows.headers + 1}:$${reviewRows.headers + 1}`,
      fitTall: 1,
      centerHorizontally: true,
    }),
  };
}

function wholeColumn(key: ReviewColumnKey): string {
  const letters = columnLetters(reviewColumn(key));
  return `${letters}:${letters}`;
}

/** `完成 13   未完成 3`, counted live from the status cells. */
function countsFormula({ words, language }: TemplateContext, review: Review): string {
  const statuses = absolute(reviewData(review, 'status'));
  const count = (ids: readonly Status[]) =>
    ids.map((id) => `COUNTIF(${statuses},${quoted(statusWord(language, id))})`).join('+');
  const { met, missed } = words.review;
  return `=${quoted(`${met} `)}&(${count(reviewOutcomes.met)})&${quoted(`   ${missed} `)}&(${count(reviewOutcomes.missed)})`;
}

function putRow(cells: Cells, context: TemplateContext, review: Review, row: ReviewRow, at: number): void {
  const { say } = context;
  const printed = (text: string) => printedNumber(text) ?? text;
  cells.text(at, reviewColumn('key'), reviewRowKey(row));
  const no = printedNumber(row.no);
  if (no === null) cells.text(at, reviewColumn('no'), row.no);
  else cells.put(at, reviewColumn('no'), no);
  cells.text(at, reviewColumn('group'), say(row.group));
  cells.text(at, reviewColumn('name'), say(row.name));
  cells.text(at, reviewColumn('unit'), row.unit ? say(row.unit) : '');
  cells.put(at, reviewColumn('base'), printed(row.base));
  cells.put(at, reviewColumn('target'), printed(row.target));
  cells.put(at, reviewColumn('criterion'), row.criterion);
  cells.put(at, reviewColumn('actual'), printed(row.actual));
  const place = { row: at, keyRow: reviewRows.key, column: reviewColumn };
  cells.put(at, reviewColumn('status'), reviewStatus(context, review, place));
}

function formats(context: TemplateContext, review: Review, textRanges: readonly string[]): readonly FormatRule[] {
  const rows = review.rows.map((_, i) => reviewRows.data + i);
  const columns = (keys: readonly ReviewColumnKey[]) => crossings(rows, keys.map(reviewColumn));
  const shown = reviewColumns.filter((key) => key !== 'key');
  return [
    {
      ranges: [rectAddress(0, 0, reviewRows.data + review.rows.length, reviewColumns.length)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    { ranges: [cellAddress(reviewRows.title, 1)], font: { size: 16, bold: true, color: colors.accent } },
    { ranges: [cellAddress(reviewRows.hint, 1)], font: { color: colors.dim } },
    { ranges: [cellAddress(reviewRows.counts, 1)], font: { bold: true, color: colors.accent } },
    {
      ranges: [rectAddress(reviewRows.headers, 1, 1, shown.length)],
      fill: colors.header,
      font: { bold: true, color: colors.accent },
      horizontal: 'center',
      wrap: true,
      borders: [{ edge: 'bottom', style: 'medium', color: colors.accent }],
    },
    { ranges: columns(shown), borders: hairLines() },
    { ranges: columns(['base', 'target', 'criterion', 'actual']), horizontal: 'right' },
    { ranges: columns(['no', 'unit', 'status']), horizontal: 'center' },
    { ranges: columns(['group', 'name', 'unit']), wrap: true },
    { ranges: columns(['status']), font: { bold: true } },
    { ranges: columns(['criterion']), numberFormat: '@' },
    ...(['base', 'target', 'actual'] as const).flatMap((key) => printedFormats(review, key)),
    ...wordsFormat(textRanges),
  ];
}

function printedFormats(review: Review, key: 'base' | 'target' | 'actual'): readonly FormatRule[] {
  const formats = new Map(review.rows.map((row, i) => [reviewRows.data + i, printedFormat(row[key])]));
  return layeredFormats(formats, (rows) => crossings(rows, [reviewColumn(key)]));
}
