/** The sheet 分期填报: one row per indicator, a cell for each part of each year. It never fills the year's own figure in. */
import type { Indicator, Plan } from '../plan/plan';
import { planYears } from '../plan/plan';
import { divisions, partPeriods, type Division } from '../plan/periods';
import { entryModeWords, type EntryMode } from '../words/entry-modes';
import { withinYearWords } from '../words/within-year-words';
import { absolute, cellAddress, quoted } from './a1';
import { heldFormula } from './entry-formula';
import { KeyedLayout, keyedRows } from './keyed-layout';
import { layeredFormats } from './layered-formats';
import { lockedConditional } from './locked-cells';
import { listSheet, type ListLayout, type ListRow } from './list-sheet';
import { actualFormat } from './number-formats';
import { bandFills, colors } from './palette';
import { entryValidations, markConditionals } from './progress-rules';
import type { CellContent, ContentBlock, FormatRule, NameSpec, SheetSpec, ValidationSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';
import { modeRow, togetherKey, withinYearColumns } from './within-year-layout';
import type { WithinYearOption } from './within-year-option';

export function withinYearSheet(context: TemplateContext, { division, mode }: WithinYearOption): SheetSpec {
  const { language, plan, say, options } = context;
  const words = withinYearWords[language];
  const layout = layoutOf(context, division);
  const parts = partPeriods(plan, division);
  const keys = parts.map(({ key }) => key);
  const headings: readonly (readonly [string, string])[] = [
    ...Object.entries(words.columns),
    ...parts.map(({ key, year, part }) => [key, words.part[division](year, part)] as const),
    ...planYears(plan).map((year) => [togetherKey(year), words.together(year)] as const),
  ];
  const headers: Readonly<Record<string, string>> = Object.fromEntries(headings);
  const sheet = listSheet(context, {
    id: 'withinYear',
    title: words.title(say(plan.shortTitle)),
    hint: words.hint,
    headers,
    layout,
    carried: options.standing?.withinYear?.carried,
    tabColor: bandFills.entry,
    frozen: 'name',
    printed: ['no', togetherKey(plan.endYear)],
    validations: validations(context, layout, keys),
    conditionals: [lockedConditional(layout, keys), ...markConditionals(context, layout, keys)],
  });
  const keyRow = keyedRows.key + 1;
  return {
    ...sheet,
    hiddenRows: [`${keyRow}:${keyRow}`],
    contents: [...sheet.contents, ...modeContents(context, layout, mode)],
    formats: [...sheet.formats, ...modeFormats(layout), ...numberFormats(context, layout, keys)],
  };
}

export function withinYearNames(context: TemplateContext, { division }: WithinYearOption): readonly NameSpec[] {
  const layout = layoutOf(context, division);
  return [
    { name: 'PLAN_WithinYear', sheet: 'withinYear', address: layout.block },
    { name: 'PLAN_Mode', sheet: 'withinYear', address: layout.cell('name', modeRow) },
  ];
}

/** Takes figures of parts of a year over into another sheet, by indicator and key (`2021Q3`). */
export function partFormulas(context: TemplateContext, division: Division): (id: string, key: string) => string {
  const { plan, options, reference } = context;
  const layout = new KeyedLayout(
    withinYearColumns(plan, division),
    plan.indicators,
    options.standing?.withinYear?.order,
  );
  const column = (key: string) => reference('withinYear', layout.data(key));
  return (id, key) => heldFormula(column(key), column('key'), id);
}

function layoutOf(context: TemplateContext, division: Division): ListLayout<string> {
  const { plan, options } = context;
  const columns = withinYearColumns(plan, division);
  const bare = new KeyedLayout(columns, plan.indicators, options.standing?.withinYear?.order);
  const rows = plan.indicators.map((indicator): ListRow<string> => {
    const row = bare.rows.findIndex((each) => each?.id === indicator.id) + keyedRows.data;
    return { id: indicator.id, cells: rowCells(context, indicator, division, (key) => bare.cell(key, row)) };
  });
  return new KeyedLayout(columns, rows, options.standing?.withinYear?.order);
}

function rowCells(
  { plan, say, language }: TemplateContext,
  indicator: Indicator,
  division: Division,
  cell: (key: string) => string,
): ListRow<string>['cells'] {
  const mode = absolute(cell('name').replace(/\d+$/, String(modeRow + 1)));
  const toDate = `${mode}=${quoted(entryModeWords[language]['year-to-date'])}`;
  return {
    no: Number(indicator.no) || indicator.no,
    name: say(indicator.name),
    unit: indicator.unit ? say(indicator.unit) : '',
    ...Object.fromEntries(
      planYears(plan).map((year) => [
        togetherKey(year),
        togetherFormula(plan, indicator, division, year, cell, toDate),
      ]),
    ),
  };
}

/** Amounts add up, or end with their last; of levels and compositions the last part is the year's; rates do neither. */
function togetherFormula(
  plan: Plan,
  { measure }: Indicator,
  division: Division,
  year: number,
  cell: (key: string) => string,
  toDate: string,
): CellContent {
  if (measure === 'rate') return '';
  const cells = partPeriods(plan, division)
    .filter((period) => period.year === year)
    .map(({ key }) => cell(key));
  const last = cells.at(-1) ?? '';
  if (measure !== 'flow') return `=IF(${last}="","",${last})`;
  const all = cells.join();
  return `=IF(${toDate},IF(${last}="","",${last}),IF(COUNT(${all})<${divisions[division].parts},"",SUM(${all})))`;
}

/** The words that the mode is chosen from stand in the hidden key column, above the keys: a list's source is a range. */
function modeContents(
  { language }: TemplateContext,
  layout: ListLayout<string>,
  mode: EntryMode,
): readonly ContentBlock[] {
  const modes = entryModeWords[language];
  const at = (row: number, column: number, cells: readonly CellContent[]): ContentBlock => ({
    row,
    column,
    cells: cells.map((content) => [content]),
  });
  return [
    at(keyedRows.title, layout.at('key'), [modes.period, modes['year-to-date']]),
    at(modeRow, layout.at('no'), [withinYearWords[language].mode]),
    at(modeRow, layout.at('name'), [modes[mode]]),
  ];
}

function modeFormats(layout: ListLayout<string>): readonly FormatRule[] {
  return [
    { ranges: [layout.cell('no', modeRow)], font: { color: colors.dim } },
    {
      ranges: [layout.cell('name', modeRow)],
      fill: colors.entry,
      font: { bold: true },
      horizontal: 'left',
      locked: false,
    },
  ];
}

function numberFormats(
  { plan, asPrinted }: TemplateContext,
  layout: ListLayout<string>,
  keys: readonly string[],
): readonly FormatRule[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const formats = layout.rows.flatMap((row, i): (readonly [number, string])[] => {
    const indicator = row && byId.get(row.id);
    return indicator ? [[keyedRows.data + i, actualFormat(asPrinted(indicator))]] : [];
  });
  const together = planYears(plan).map(togetherKey);
  const compositions = layout.dataRows(({ id }) => byId.get(id)?.kind === 'composition');
  return [
    { ranges: layout.ranges([...keys, ...together]), horizontal: 'right', wrap: false },
    ...layeredFormats(new Map(formats), (rows) => layout.ranges([...keys, ...together], rows)),
    // A formula in an `@` cell is not calculated, so only the entry cells are `@`.
    ...(compositions.length > 0
      ? [
          { ranges: layout.ranges(keys, compositions), numberFormat: '@' },
          { ranges: layout.ranges([...keys, ...together], compositions), font: { size: 8 } },
        ]
      : []),
    { ranges: layout.ranges(together), font: { color: colors.dim } },
  ];
}

function validations(
  context: TemplateContext,
  layout: ListLayout<string>,
  keys: readonly string[],
): readonly ValidationSpec[] {
  const words = withinYearWords[context.language];
  const source = [keyedRows.title, keyedRows.title + 1].map((row) => absolute(cellAddress(row, layout.at('key'))));
  return [
    {
      ranges: [layout.cell('name', modeRow)],
      rule: { type: 'list', source: `=${source.join(':')}` },
      ...words.modePrompt,
      prompt: words.modePrompt,
    },
    ...entryValidations(context, {
      rangesOf: (rows) => layout.ranges(keys, rows),
      rowsOf: (wanted) => {
        const ids = new Set(context.plan.indicators.filter(wanted).map(({ id }) => id));
        return layout.dataRows(({ id }) => ids.has(id));
      },
      amountWords: words.entry,
    }),
  ];
}
