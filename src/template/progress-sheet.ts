/** The sheet 指标进度: one row per indicator, from the plan on the left over the entries to what is computed from them. */
import type { Steps } from '../plan/steps';
import type { PlainColumnKey } from '../words/sheet-parts';
import { columnLetters, rectAddress, runsOf } from './a1';
import { pageSetup } from './page-setup';
import { bandFills } from './palette';
import type { ProgressColumn } from './progress-columns';
import { progressCells } from './progress-contents';
import { fontSize, progressFormats } from './progress-formats';
import { progressRows } from './progress-layout';
import { progressConditionals, progressValidations } from './progress-rules';
import type { SheetSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';
import { textWidth } from './text-width';
import { widthRuns } from './width-runs';

/** Widths in points for a 10-point font, narrow so that one page stays legible; a composition in 8 points fits a year. */
const widths: Readonly<Record<PlainColumnKey, number>> = {
  key: 60,
  no: 28,
  group: 52,
  name: 140,
  unit: 44,
  attribute: 44,
  issuer: 50,
  department: 50,
  base: 60,
  target: 60,
  criterion: 60,
  latest: 64,
  progress: 56,
  due: 64,
  gap: 50,
  status: 58,
  movement: 42,
  projection: 54,
  why: 186,
  source: 110,
  missingReason: 90,
  provisional: 70,
  note: 150,
  pace: 60,
  lagging: 60,
  rank: 60,
  kind: 60,
  operator: 46,
  period: 60,
  link: 120,
  place: 150,
  quote: 220,
};
const yearWidths = { numbers: 50, compositions: 64 } as const;
/** Of the sheet of special targets, whose groups are names of tasks and whose periods are words of the plan (“十四五”期间). */
const specialWidths: Readonly<Partial<Record<PlainColumnKey, number>>> = { group: 68, period: 78 };
/** English words are wider than Chinese ones. */
const englishWidths: Readonly<Partial<Record<PlainColumnKey, number>>> = {
  group: 80,
  name: 170,
  unit: 68,
  attribute: 56,
  department: 64,
  status: 100,
  movement: 62,
  progress: 62,
  projection: 60,
  why: 190,
};

/** From the first to the last of these everything is printed. */
const printed: readonly PlainColumnKey[] = ['no', 'why'];

export function* progressSteps(context: TemplateContext): Steps<SheetSpec> {
  const cells = yield* progressCells(context);
  yield;
  const { contents, kept } = cells;
  const formats = progressFormats(context, cells.textRanges);
  yield;
  return yearSheet(context, {
    id: 'progress',
    tabColor: bandFills.plan,
    contents,
    ...kept,
    formats,
    validations: progressValidations(context),
    conditionals: progressConditionals(context),
  });
}

type OwnParts = Pick<SheetSpec, 'id' | 'contents' | 'keptTexts' | 'formats' | 'validations' | 'conditionals'> & {
  readonly tabColor: string;
};

/** What sheets with years have in common: widths, hidden parts, frozen panes, filter, print setup. */
export function yearSheet(context: TemplateContext, own: OwnParts): SheetSpec {
  const { layout, options, sheetName } = context;
  const printedColumns = printed.map((key) => layout.at(key));
  const [left, right] = [Math.min(...printedColumns), Math.max(...printedColumns)];
  const hidden = layout.columns.flatMap((column, at) => (column && isHidden(column, options.printYears) ? [at] : []));
  const keyRow = progressRows.key + 1;
  return {
    id: own.id,
    name: sheetName(own.id),
    visibility: 'visible',
    tabColor: own.tabColor,
    widths: widthRuns(columnWidths(context)),
    heights: [
      { rows: `${progressRows.title + 1}:${progressRows.title + 1}`, height: 30 },
      { rows: `${progressRows.cutOff + 1}:${progressRows.signatures + 1}`, height: 21 },
      { rows: `${progressRows.bands + 1}:${progressRows.bands + 1}`, height: 18 },
      { rows: `${progressRows.headers + 1}:${progressRows.headers + 1}`, height: 34 },
    ],
    fittedRows: `${progressRows.data + 1}:${layout.lastRow + 1}`,
    hiddenColumns: runsOf(hidden).map(({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`),
    hiddenRows: [`${keyRow}:${keyRow}`],
    contents: own.contents,
    ...(own.keptTexts ? { keptTexts: own.keptTexts } : {}),
    formats: own.formats,
    merges: [],
    validations: own.validations,
    conditionals: own.conditionals,
    freeze: { rows: progressRows.data, columns: layout.at('name') + 1 },
    filter: layout.filter,
    page: pageSetup(context, {
      orientation: 'landscape',
      printArea: rectAddress(0, left, layout.lastRow + 1, right - left + 1),
      titleRows: `$${progressRows.bands + 1}:$${progressRows.headers + 1}`,
    }),
  };
}

function isHidden(column: ProgressColumn, printYears = true): boolean {
  return column.hidden || (column.year !== null && !printYears);
}

/** Points: a revised base has what is printed beside it, and is read whole. */
export function baseWidth({ plan, besideBase }: Pick<TemplateContext, 'plan' | 'besideBase'>): number {
  const revised = plan.indicators.filter((indicator) => besideBase(indicator) !== '');
  const shown = revised.map((indicator) => textWidth(`${indicator.base}*${besideBase(indicator)}`, fontSize) + 20);
  return Math.max(widths.base, ...(revised.length > 0 ? [leastRevised] : []), ...shown.map(Math.ceil));
}

const leastRevised = 112;

function columnWidths(context: TemplateContext): readonly (number | null)[] {
  const { layout, language, sheet } = context;
  const year = layout.plan.indicators.some(({ kind }) => kind === 'composition')
    ? yearWidths.compositions
    : yearWidths.numbers;
  const base = baseWidth(context);
  const own = {
    ...widths,
    ...(sheet === 'specialTargets' ? specialWidths : {}),
    ...(language === 'en-US' ? englishWidths : {}),
  };
  return layout.columns.map((column) => {
    if (!column) return null;
    if (column.key === 'base') return base;
    return column.year === null ? own[column.key as PlainColumnKey] : year;
  });
}
