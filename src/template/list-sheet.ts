/** A sheet that lists things by hidden keys, some columns from the plan, some to be filled in: tasks, open questions. */
import { finished, mapped, type Steps } from '../plan/steps';
import type { Band } from '../words/sheet-parts';
import { columnLetters, rectAddress } from './a1';
import { Cells } from './cells';
import { KeyedLayout, keyedRows } from './keyed-layout';
import { pageSetup } from './page-setup';
import { bandFills, colors } from './palette';
import { fontName, fontSize, hairLines } from './progress-formats';
import type { CellContent, ConditionalSpec, FormatRule, SheetId, SheetSpec, ValidationSpec } from './sheet-spec';
import type { StandingEntries, TemplateContext } from './template-context';
import { wordsFormat } from './text-cells';
import { widthRuns } from './width-runs';

export interface ListColumn<Key extends string> {
  readonly key: Key;
  /** null: hidden. */
  readonly band: Band | null;
  /** Points. */
  readonly width: number;
  readonly isCentred?: boolean;
  readonly numberFormat?: string;
  /** Its contents are formulas of the template; elsewhere what begins with = is a text of the plan. */
  readonly isFormula?: boolean;
}

export interface ListRow<Key extends string> {
  readonly id: string;
  readonly isHeading?: boolean;
  /** What the plan says; entries are left alone. */
  readonly cells: Readonly<Partial<Record<Key, CellContent>>>;
}

export type ListLayout<Key extends string> = KeyedLayout<ListColumn<Key>, ListRow<Key>>;

export interface ListSpec<Key extends string> {
  readonly id: SheetId;
  readonly title: string;
  readonly hint: string;
  readonly headers: Readonly<Record<Key, string>>;
  readonly layout: ListLayout<Key>;
  readonly carried: StandingEntries['carried'];
  readonly tabColor: string;
  /** Up to this column the sheet stays when scrolling. */
  readonly frozen: Key;
  readonly printed: readonly [Key, Key];
  readonly validations: readonly ValidationSpec[];
  readonly conditionals: readonly ConditionalSpec[];
}

export function listSheet<Key extends string>(context: TemplateContext, list: ListSpec<Key>): SheetSpec {
  return finished(listSteps(context, list));
}

/** The same, some rows at a step. */
export function* listSteps<Key extends string>(context: TemplateContext, list: ListSpec<Key>): Steps<SheetSpec> {
  const { layout } = list;
  const cells = yield* contents(context, list);
  yield;
  const blocks = cells.contents;
  yield;
  const words = wordsFormat(cells.textRanges);
  yield;
  const looks = formats(context, list);
  yield;
  const keyRow = keyedRows.key + 1;
  const hidden = layout.ours.filter(({ band }) => band === null).map(({ key }) => layout.letters(key));
  return {
    id: list.id,
    name: context.sheetName(list.id),
    visibility: 'visible',
    tabColor: list.tabColor,
    widths: widthRuns(layout.columns.map((column) => column?.width ?? null)),
    heights: [
      { rows: `${keyedRows.title + 1}:${keyedRows.title + 1}`, height: 30 },
      { rows: `${keyedRows.hint + 1}:${keyedRows.hint + 1}`, height: 21 },
      { rows: `${keyedRows.headers + 1}:${keyedRows.headers + 1}`, height: 34 },
    ],
    fittedRows: `${keyedRows.data + 1}:${layout.lastRow + 1}`,
    hiddenColumns: hidden.map((letters) => `${letters}:${letters}`),
    hiddenRows: [`${keyedRows.signatures + 1}:${keyRow}`],
    contents: blocks,
    ...cells.kept,
    formats: [...looks, ...words],
    merges: [],
    validations: list.validations,
    conditionals: list.conditionals,
    freeze: { rows: keyedRows.data, columns: layout.at(list.frozen) + 1 },
    filter: layout.filter,
    page: pageSetup(context, {
      orientation: 'landscape',
      printArea: printedArea(layout, list.printed),
      titleRows: `$${keyedRows.bands + 1}:$${keyedRows.headers + 1}`,
    }),
  };
}

/** From the title to the last row, between two columns wherever people moved them. */
export function printedArea<Key extends string>(layout: ListLayout<Key>, between: readonly [Key, Key]): string {
  const [left, right] = between.map((key) => layout.at(key)) as [number, number];
  return rectAddress(0, Math.min(left, right), layout.lastRow + 1, Math.abs(right - left) + 1);
}

function* contents<Key extends string>({ words }: TemplateContext, list: ListSpec<Key>): Steps<Cells> {
  const { layout } = list;
  const cells = new Cells();
  const shown = layout.columns.findIndex((column) => column?.band);
  cells.text(keyedRows.title, shown, list.title);
  cells.put(keyedRows.hint, shown, list.hint);
  layout.columns.forEach((column, at) => {
    if (!column) return;
    cells.put(keyedRows.key, at, column.key);
    if (column.key === 'key') return;
    cells.put(keyedRows.headers, at, list.headers[column.key]);
    if (column.band && layout.columns[at - 1]?.band !== column.band)
      cells.put(keyedRows.bands, at, words.bands[column.band]);
  });
  yield* mapped(layout.rows, (row, i) => {
    if (!row) return;
    layout.columns.forEach((column, at) => {
      if (!column) return;
      const carried = list.carried?.get(row.id)?.get(column.key);
      const content = column.key === 'key' ? row.id : row.cells[column.key];
      if (carried !== undefined) cells.keep(keyedRows.data + i, at, carried);
      else if (typeof content === 'string' && !column.isFormula) cells.text(keyedRows.data + i, at, content);
      else cells.put(keyedRows.data + i, at, content ?? (column.band === 'entry' ? null : ''));
    });
  });
  return cells;
}

function formats<Key extends string>(context: TemplateContext, { layout }: ListSpec<Key>): readonly FormatRule[] {
  const keys = (wanted: (column: ListColumn<Key>) => boolean) => layout.ours.filter(wanted).map(({ key }) => key);
  const shown = keys(({ band }) => band !== null);
  const title = layout.columns.findIndex((column) => column?.band);
  const bands = (Object.keys(bandFills) as Band[]).map((band) => ({
    ranges: layout.ranges(
      keys((column) => column.band === band),
      [keyedRows.bands],
    ),
    fill: bandFills[band],
    font: { color: colors.white, bold: true },
    horizontal: 'left' as const,
    indent: 1,
  }));
  const formatted = layout.ours.flatMap(({ key, numberFormat }) =>
    numberFormat === undefined ? [] : [{ ranges: layout.ranges([key]), numberFormat }],
  );
  return [
    {
      ranges: [rectAddress(0, 0, layout.lastRow + 1, layout.columns.length)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    {
      ranges: [`${columnLetters(title)}${keyedRows.title + 1}`],
      font: { size: 16, bold: true, color: colors.accent },
    },
    { ranges: [`${columnLetters(title)}${keyedRows.hint + 1}`], font: { color: colors.dim } },
    ...bands.filter(({ ranges }) => ranges.length > 0),
    {
      ranges: layout.ranges(shown, [keyedRows.headers]),
      fill: colors.header,
      font: { bold: true, color: colors.accent },
      horizontal: 'center',
      wrap: true,
      borders: [{ edge: 'bottom', style: 'medium', color: colors.accent }],
    },
    { ranges: layout.ranges(shown), borders: hairLines(), wrap: true },
    { ranges: layout.ranges(keys(({ isCentred = false }) => isCentred)), horizontal: 'center' },
    { ranges: layout.ranges(keys(({ band }) => band === 'entry')), fill: colors.entry, locked: false },
    ...emphasised(layout),
    ...formatted,
  ];
}

function emphasised<Key extends string>(layout: ListLayout<Key>): readonly FormatRule[] {
  const rows = layout.dataRows(({ isHeading = false }) => isHeading);
  const keys = layout.ours.filter(({ band }) => band === 'plan' || band === 'target').map(({ key }) => key);
  return rows.length > 0 ? [{ ranges: layout.ranges(keys, rows), font: { bold: true } }] : [];
}
