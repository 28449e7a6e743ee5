/** How the progress sheet looks: few rules over long ranges, later ones over earlier ones. */
import type { Indicator } from '../plan/plan';
import type { Band } from '../words/sheet-parts';
import { bandFills, colors } from './palette';
import { layeredFormats } from './layered-formats';
import { actualFormat, baseFormat, computedFormat, printedFormat } from './number-formats';
import type { ProgressColumn } from './progress-columns';
import { progressRows } from './progress-layout';
import { signatureCells } from './progress-contents';
import type { BorderSpec, FormatRule } from './sheet-spec';
import type { TemplateContext } from './template-context';
import { wordsFormat } from './text-cells';

type Key = ProgressColumn['key'];

/** A sheet's basic font; Chinese sheets in a font every Chinese Windows has. */
export function fontName({ language }: Pick<TemplateContext, 'language'>): string {
  return language === 'zh-CN' ? 'Microsoft YaHei' : 'Segoe UI';
}

export const fontSize = 10;

const rightAligned: readonly Key[] = ['base', 'target', 'criterion', 'latest', 'progress', 'due', 'gap', 'projection'];
const centred: readonly Key[] = [
  ...(['no', 'unit', 'attribute', 'issuer', 'status', 'movement', 'provisional', 'period', 'operator'] as const),
];
const wrapped: readonly Key[] = [
  ...([
    'group',
    'name',
    'unit',
    'target',
    'why',
    'source',
    'missingReason',
    'note',
    'department',
    'link',
    'period',
    'place',
    'quote',
  ] as const),
];

export function progressFormats(context: TemplateContext, textRanges: readonly string[]): readonly FormatRule[] {
  return [...lookFormats(context), ...numberFormats(context), ...wordsFormat(textRanges)];
}

function lookFormats(context: TemplateContext): readonly FormatRule[] {
  const { layout, sheet } = context;
  const keys = layout.ours.map(({ key }) => key);
  const years = layout.yearColumns.map(({ key }) => key);
  const shown = layout.ours.filter(({ hidden }) => !hidden).map(({ key }) => key);
  const compositions = layout.dataRows(({ kind }) => kind === 'composition');
  const head = [progressRows.cutOff, progressRows.signatures];
  return [
    {
      ranges: [...layout.ranges(keys, rowsFrom(0, progressRows.data - 1)), ...layout.ranges(keys)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    { ranges: [layout.cell('no', progressRows.title)], font: { size: 16, bold: true, color: colors.accent } },
    { ranges: layout.ranges(shown, head), font: { color: colors.dim }, horizontal: 'left' },
    ...(sheet === 'progress'
      ? [{ ranges: headEntries(context), fill: colors.entry, font: { color: colors.text, bold: true }, locked: false }]
      : []),
    ...bandFormats(context),
    {
      ranges: layout.ranges(shown, [progressRows.headers]),
      fill: colors.header,
      font: { bold: true, color: colors.accent },
      horizontal: 'center',
      wrap: true,
      borders: [{ edge: 'bottom', style: 'medium', color: colors.accent }],
    },
    { ranges: layout.ranges(shown), borders: hairLines() },
    { ranges: layout.ranges([...rightAligned, ...years]), horizontal: 'right' },
    { ranges: layout.ranges(centred), horizontal: 'center' },
    { ranges: layout.ranges(wrapped), wrap: true },
    { ranges: layout.ranges(['why']), indent: 1 },
    { ranges: entryRanges(context), fill: colors.entry, locked: false },
    // A composition fits its cell in a smaller size, so that the years stay narrow enough for one page.
    ...(compositions.length > 0
      ? [
          {
            ranges: layout.ranges([...years, 'base', 'target', 'criterion', 'latest', 'due'], compositions),
            font: { size: 8 },
          },
        ]
      : []),
    { ranges: layout.ranges(['status', 'progress']), font: { bold: true } },
  ];
}

/** Where people type: the year columns and the columns about them, and departments that the plan does not give. */
export function entryRanges({ layout, isFilledIn }: TemplateContext): readonly string[] {
  const keysOf = (...roles: readonly ProgressColumn['role'][]) =>
    layout.ours.filter(({ role }) => roles.includes(role)).map(({ key }) => key);
  const ownDepartment = layout.dataRows(({ department }) => department === null);
  const filledIn = layout.dataRows(isFilledIn);
  return [
    ...(filledIn.length === layout.dataRows().length
      ? layout.ranges(keysOf('year', 'entry'))
      : [...layout.ranges(keysOf('year'), filledIn), ...layout.ranges(keysOf('entry'))]),
    ...layout.ranges(['department'], ownDepartment),
  ];
}

export function headEntries({ layout }: TemplateContext): readonly string[] {
  return [layout.cutOff, ...signatureCells.map(({ entry }) => layout.cell(entry, progressRows.signatures))];
}

function bandFormats({ layout }: TemplateContext): readonly FormatRule[] {
  return (Object.keys(bandFills) as Band[]).map((band) => ({
    ranges: layout.ranges(
      layout.ours.filter((column) => column.band === band).map(({ key }) => key),
      [progressRows.bands],
    ),
    fill: bandFills[band],
    font: { color: colors.white, bold: true },
    horizontal: 'left',
    indent: 1,
  }));
}

function numberFormats({ layout, sheet, asPrinted, besideBase }: TemplateContext): readonly FormatRule[] {
  const years = layout.yearColumns.map(({ key }) => key);
  const isText = ({ kind }: Indicator) => kind === 'composition';
  const rules = (keys: readonly Key[], formatOf: (indicator: Indicator) => string): readonly FormatRule[] => {
    const rows = layout.rows.flatMap((indicator, i) =>
      indicator ? [[progressRows.data + i, formatOf(indicator)] as const] : [],
    );
    return layeredFormats(new Map(rows), (some) => layout.ranges(keys, some));
  };
  const computed: readonly Key[] = ['due', 'gap', 'status', 'movement', 'projection'];
  return [
    { ranges: layout.ranges(['criterion', 'provisional']), numberFormat: '@' },
    // No entry: written on a sheet that stands already too, for the base may have been revised.
    ...rules(['base'], (row) => baseFormat(row, besideBase(row))).map((rule) => ({
      ...rule,
      isForWords: true as const,
    })),
    ...rules(['target'], (row) => printedFormat(asPrinted(row).target)),
    // A formula in an `@` cell is not calculated, so of a composition's row only the entry cells are `@`.
    // A decision changes no decimals: entries and what is worked out stand as they stood.
    ...rules([...years, 'latest'], (row) => actualFormat(asPrinted(row))),
    { ranges: layout.ranges(years, layout.dataRows(isText)), numberFormat: '@' },
    ...rules(computed, (row) => computedFormat(asPrinted(row))),
    { ranges: layout.ranges(['progress']), numberFormat: '0.0%' },
    { ranges: layout.ranges(['pace']), numberFormat: '0.00' },
    ...(sheet === 'progress'
      ? [
          { ranges: [layout.cell('issuer', progressRows.cutOff)], numberFormat: '0.0%' },
          { ranges: [layout.cell('due', progressRows.signatures)], numberFormat: 'yyyy-mm-dd' },
        ]
      : []),
  ];
}

export function hairLines(): readonly BorderSpec[] {
  return [
    { edge: 'bottom', style: 'hair', color: colors.hairline },
    { edge: 'insideHorizontal', style: 'hair', color: colors.hairline },
  ];
}

function rowsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
