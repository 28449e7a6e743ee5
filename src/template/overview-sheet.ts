/**
 * The sheet 一页概览: counts by status and attribute and the lagging rows with their reasons, on one page for a leader. Plain
 * formulas of the oldest kind, so that it lives without the add-in and in other programs.
 */
import { mapped, type Steps } from '../plan/steps';
import { cellAddress, columnLetters, quoted, rectAddress } from './a1';
import { Cells } from './cells';
import { pageSetup } from './page-setup';
import { bandFills, colors, markColors, tintColors } from './palette';
import { fontName, fontSize } from './progress-formats';
import { progressRows } from './progress-layout';
import { registerData } from './register-layout';
import { statusConditionals } from './progress-rules';
import type { ConditionalSpec, FormatRule, SheetSpec } from './sheet-spec';
import type { Status } from '../progress/status';
import type { PlainColumnKey } from '../words/sheet-parts';
import { overviewHoldWords } from '../words/overview-hold-words';
import { statusTint, statusWord, type Tint } from '../words/status-words';
import { orderedStatuses } from './status-order';
import { widthRuns } from './width-runs';
import type { TemplateContext } from './template-context';
import { wordsFormat } from './text-cells';

/** The list's columns from B on; A is hidden and counts the rows that are needed. */
const listed: readonly PlainColumnKey[] = ['no', 'name', 'latest', 'criterion', 'progress', 'status', 'why'];
const widths = [30, 172, 74, 74, 62, 84, 236];
const firstListed = 1;

/** Rows of the sheet, counted from 0. */
const rows = { title: 0, asOf: 1, headline: 2, heldUp: 3, countsTitle: 4, countsHeader: 5, counts: 6 } as const;
const totalRow = rows.counts + orderedStatuses.length;
const listTitle = totalRow + 2;
const listHeader = listTitle + 1;
const firstRow = listHeader + 1;

const column = { word: 2, binding: 3, expected: 4, total: 5 } as const;

/** What a row of the list can say: methods of the default status, last column. */
const laggingStatuses = [
  'lagging',
  'regressing',
  'breached',
  'not-completed',
  'nearly',
  'weakening',
] as const satisfies readonly Status[];

/** More lagging rows than this do not fit one page legibly. */
const onePage = 40;

export function* overviewSteps(context: TemplateContext): Steps<SheetSpec> {
  const { plan, words, say, sheetName } = context;
  const cells = new Cells();
  cells.text(rows.title, firstListed, words.overview.title(say(plan.shortTitle)));
  cells.put(rows.asOf, firstListed, asOfLine(context));
  cells.put(rows.headline, firstListed, headline(context));
  cells.put(rows.heldUp, firstListed, heldUp(context));
  putCounts(cells, context);
  yield* putList(cells, context);
  const lastRow = firstRow + plan.indicators.length - 1;
  return {
    id: 'overview',
    name: sheetName('overview'),
    visibility: 'visible',
    tabColor: bandFills.plan,
    widths: widthRuns(widths, firstListed),
    heights: [
      { rows: '1:1', height: 32 },
      { rows: `${rows.asOf + 1}:${rows.heldUp + 1}`, height: 20 },
      { rows: `${rows.countsTitle + 1}:${totalRow + 1}`, height: 18 },
      { rows: `${listTitle + 1}:${listHeader + 1}`, height: 22 },
    ],
    fittedRows: `${firstRow + 1}:${lastRow + 1}`,
    hiddenColumns: [wholeColumn(0)],
    hiddenRows: [],
    contents: cells.contents,
    formats: [...formats(context, lastRow), ...wordsFormat(cells.textRanges)],
    merges: [],
    validations: [],
    conditionals: conditionals(context, lastRow),
    page: pageSetup(context, {
      orientation: 'portrait',
      printArea: rectAddress(0, firstListed, lastRow + 1, listed.length),
      centerHorizontally: true,
      titleRows: `$${listHeader + 1}:$${listHeader + 1}`,
      ...(plan.indicators.length <= onePage ? { fitTall: 1 } : {}),
    }),
  };
}

/** The block PLAN_Overview. */
export function overviewBlock({ plan }: TemplateContext): string {
  return rectAddress(0, 0, firstRow + plan.indicators.length, firstListed + listed.length);
}

function wholeColumn(at: number): string {
  return `${columnLetters(at)}:${columnLetters(at)}`;
}

function asOfLine(context: TemplateContext): string {
  const { words, layout, reference } = context;
  const asOf = reference('progress', layout.asOf);
  const elapsed = reference('progress', layout.cell('issuer', progressRows.cutOff));
  const date = `IF(${asOf}="",${quoted(words.overview.latestReported)},IF(${asOf}>2200,TEXT(${asOf},"yyyy-mm-dd"),${asOf}))`;
  const share = `IF(ISNUMBER(${elapsed}),${quoted(`\u3000\u3000${words.elapsed} `)}&TEXT(${elapsed},"0.0%"),"")`;
  return `=${quoted(`${words.overview.asOf} `)}&${date}&${share}`;
}

/** `19项指标：5 项达到或快于时序，…`: the totals of the table below, gathered by tint. */
function headline({ plan, words }: TemplateContext): string {
  const sum = (...tints: readonly Tint[]) => {
    const cells = orderedStatuses.flatMap((id, i) =>
      tints.includes(statusTint(id)) ? [cellAddress(rows.counts + i, column.total)] : [],
    );
    return `(${cells.join('+')})`;
  };
  const { all, good, near, bad, none } = words.overview.headline;
  return `=${quoted(`${plan.indicators.length}${all}`)}&${sum('green', 'blue')}&${quoted(good)}&${sum('amber')}&${quoted(near)}&${sum('red')}&${quoted(bad)}&${sum('grey')}&${quoted(none)}`;
}

/**
 * How many hard findings stand in the register, for whoever prints or mails the page: figures that are not finished must not
 * look so. Blank when there are none.
 */
function heldUp({ words, language, plan, sheetName, reference }: TemplateContext): string {
  const [levels, ids] = (['level', 'id'] as const).map((key) => reference('register', registerData(plan, key)));
  const withBars = (pattern: string) =>
    `COUNTIFS(${levels},${quoted(words.register.levels.hard)},${ids},${quoted(pattern)})`;
  // Records of what was fixed keep their level; their ids have a fourth part.
  const count = `${withBars('*|*|*')}-${withBars('*|*|*|*')}`;
  const { before, after } = overviewHoldWords[language];
  return `=IF(${count}=0,"",${quoted(before)}&(${count})&${quoted(after(sheetName('register')))})`;
}

function putCounts(cells: Cells, { words, language, layout, reference }: TemplateContext): void {
  const statuses = reference('progress', layout.data('status'));
  const attributes = reference('progress', layout.data('attribute'));
  cells.put(rows.countsTitle, firstListed, words.overview.counts);
  cells.row(rows.countsHeader, column.binding, [words.binding, words.expected, words.overview.total]);
  orderedStatuses.forEach((id, i) => {
    const row = rows.counts + i;
    const word = `$${cellAddress(row, column.word)}`;
    const count = (at: number) => {
      const header = `${columnLetters(at)}$${rows.countsHeader + 1}`;
      return `=COUNTIFS(${statuses},${word},${attributes},${header})`;
    };
    cells.row(row, column.word, [
      statusWord(language, id),
      count(column.binding),
      count(column.expected),
      `=COUNTIF(${statuses},${word})`,
    ]);
  });
  cells.put(totalRow, column.word, words.overview.total);
  for (const at of [column.binding, column.expected, column.total])
    cells.put(totalRow, at, `=SUM(${rectAddress(rows.counts, at, orderedStatuses.length, 1)})`);
}

/** The k-th lagging row is the one whose running count is k; rows that are not needed stay blank. */
function* putList(cells: Cells, { plan, words, layout, reference }: TemplateContext): Steps<void> {
  const rank = reference('progress', layout.data('rank'));
  const { lagging, noneLagging, columns, unitBrackets } = words.overview;
  const [open, close] = unitBrackets;
  const total = `$A$${listTitle + 1}`;
  cells.put(listTitle, 0, `=INT(MAX(${rank}))`);
  cells.put(listTitle, firstListed, `=${quoted(`${lagging}\u3000`)}&IF(${total}=0,${quoted(noneLagging)},${total})`);
  cells.row(listHeader, firstListed, columns);
  yield* mapped(plan.indicators, (_, i) => {
    const row = firstRow + i;
    const place = `$A${row + 1}`;
    cells.put(row, 0, `=IF(${total}<${i + 1},"",${i + 1})`);
    const found = (key: PlainColumnKey) => `LOOKUP(${place},${rank},${reference('progress', layout.data(key))})`;
    // The unit goes behind the name; a blank one leaves empty brackets, which go.
    const unit = `SUBSTITUTE(${quoted(open)}&T(${found('unit')})&${quoted(close)},${quoted(open + close)},"")`;
    cells.row(
      row,
      firstListed,
      listed.map((key) => `=IF(${place}="","",${found(key)}${key === 'name' ? `&${unit}` : ''})`),
    );
  });
}

function formats(context: TemplateContext, lastRow: number): readonly FormatRule[] {
  const listRows = lastRow - firstRow + 1;
  const width = listed.length;
  const list = (key: PlainColumnKey) => rectAddress(firstRow, firstListed + listed.indexOf(key), listRows, 1);
  const header = { fill: colors.header, font: { bold: true, color: colors.accent }, horizontal: 'center' } as const;
  const strong = [{ edge: 'bottom', style: 'medium', color: colors.accent }] as const;
  return [
    {
      ranges: [rectAddress(0, 0, lastRow + 1, firstListed + width)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    { ranges: [cellAddress(rows.title, firstListed)], font: { size: 18, bold: true, color: colors.accent } },
    { ranges: [cellAddress(rows.asOf, firstListed)], font: { color: colors.dim } },
    { ranges: [cellAddress(rows.headline, firstListed)], font: { size: 11 } },
    { ranges: [cellAddress(rows.heldUp, firstListed)], font: { bold: true } },
    {
      ranges: [cellAddress(rows.countsTitle, firstListed), cellAddress(listTitle, firstListed)],
      font: { size: 12, bold: true, color: colors.accent },
    },
    { ranges: [rectAddress(rows.countsHeader, column.word, 1, 4)], ...header, borders: strong },
    { ranges: [rectAddress(listHeader, firstListed, 1, width)], ...header, borders: strong },
    {
      ranges: [rectAddress(rows.counts, column.binding, orderedStatuses.length + 1, 3)],
      horizontal: 'center',
      numberFormat: '0;-0;"–"',
    },
    {
      ranges: [rectAddress(rows.counts, column.word, orderedStatuses.length, 4)],
      borders: [
        { edge: 'insideHorizontal', style: 'hair', color: colors.hairline },
        { edge: 'bottom', style: 'thin', color: colors.accent },
      ],
    },
    ...tintFormats(),
    { ranges: [rectAddress(totalRow, column.word, 1, 4)], font: { bold: true } },
    { ranges: [rectAddress(rows.counts, column.word, orderedStatuses.length + 1, 1)], horizontal: 'center' },
    { ranges: [list('no'), list('status')], horizontal: 'center' },
    { ranges: [list('criterion'), list('latest'), list('progress')], horizontal: 'right' },
    { ranges: [list('name'), list('why')], wrap: true },
    { ranges: [list('why')], indent: 1 },
    { ranges: [list('status')], font: { bold: true } },
    { ranges: [list('progress')], numberFormat: '0.0%' },
  ];
}

/** The words of the counts stand on their tints always: the table is the legend, too. */
function tintFormats(): readonly FormatRule[] {
  return (Object.entries(tintColors) as [Tint, (typeof tintColors)[Tint]][]).map(([tint, { fill, font }]) => ({
    ranges: orderedStatuses.flatMap((id, i) =>
      statusTint(id) === tint ? [cellAddress(rows.counts + i, column.word)] : [],
    ),
    fill,
    font: { color: font, bold: true },
  }));
}

function conditionals(context: TemplateContext, lastRow: number): readonly ConditionalSpec[] {
  const status = firstListed + listed.indexOf('status');
  const progress = firstListed + listed.indexOf('progress');
  const listRows = lastRow - firstRow + 1;
  return [
    {
      type: 'custom',
      ranges: [rectAddress(rows.heldUp, firstListed, 1, listed.length)],
      formula: `=$${cellAddress(rows.heldUp, firstListed)}<>""`,
      fill: markColors.hard.fill,
      fontColor: markColors.hard.font,
    },
    {
      type: 'custom',
      ranges: [
        rectAddress(firstRow, firstListed, listRows, status - firstListed),
        rectAddress(firstRow, status + 1, listRows, listed.length - (status - firstListed) - 1),
      ],
      formula: `=AND($A${firstRow + 1}<>"",MOD(ROW(),2)=0)`,
      fill: colors.stripe,
    },
    { type: 'dataBar', ranges: [rectAddress(firstRow, progress, listRows, 1)], color: colors.bar, min: 0, max: 1 },
    ...statusConditionals(
      context,
      [rectAddress(firstRow, status, listRows, 1)],
      `$${cellAddress(firstRow, status)}`,
      laggingStatuses,
    ),
  ];
}
