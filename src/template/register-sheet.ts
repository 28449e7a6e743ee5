/** The sheet 审核记录: an ordinary list that the checks write and the office answers in. */
import type { RegisterColumnKey } from '../words/sheet-parts';
import { columnLetters, crossings, quoted, rectAddress } from './a1';
import { Cells } from './cells';
import { pageSetup } from './page-setup';
import { bandFills, colors, markColors } from './palette';
import { fontName, fontSize } from './progress-formats';
import {
  registerCapacity,
  registerColumn,
  registerColumns,
  registerData,
  registerEntryColumns,
  registerNumbers,
  registerRows,
} from './register-layout';
import type { ConditionalSpec, FormatRule, SheetSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';
import { widthRuns } from './width-runs';

const widths: Readonly<Record<RegisterColumnKey, number>> = {
  id: 60,
  rule: 40,
  level: 60,
  indicator: 170,
  year: 40,
  cell: 76,
  value: 76,
  understood: 76,
  fix: 76,
  message: 260,
  explanation: 180,
  filler: 60,
  date: 72,
  state: 60,
  cellKey: 60,
};

const hiddenKeys: readonly RegisterColumnKey[] = ['id', 'cellKey'];
const centred: readonly RegisterColumnKey[] = ['rule', 'level', 'year', 'filler', 'date', 'state'];
const wrapped: readonly RegisterColumnKey[] = ['indicator', 'message', 'explanation'];

export function registerSheet(context: TemplateContext): SheetSpec {
  const { words, plan, sheetName } = context;
  const cells = new Cells();
  cells.put(registerRows.title, 1, words.register.title);
  cells.put(registerRows.hint, 1, words.register.hint);
  cells.row(registerRows.key, 0, registerColumns);
  cells.row(
    registerRows.headers,
    0,
    registerColumns.map((key) => (key === 'id' ? null : words.register.headers[key])),
  );
  const keyRow = registerRows.key + 1;
  const rows = registerCapacity(plan);
  return {
    id: 'register',
    name: sheetName('register'),
    visibility: 'visible',
    tabColor: bandFills.auto,
    widths: widthRuns(registerColumns.map((key) => widths[key])),
    heights: [
      { rows: `${registerRows.title + 1}:${registerRows.title + 1}`, height: 30 },
      { rows: `${registerRows.headers + 1}:${registerRows.headers + 1}`, height: 24 },
    ],
    hiddenColumns: hiddenKeys.map(wholeColumn),
    hiddenRows: [`${keyRow}:${keyRow}`],
    contents: cells.contents,
    formats: formats(context),
    merges: [],
    validations: [],
    conditionals: conditionals(context),
    freeze: { rows: registerRows.data, columns: 0 },
    filter: rectAddress(registerRows.headers, 0, rows + 1, registerColumns.length),
    page: pageSetup(context, {
      orientation: 'landscape',
      // Whole columns: Excel prints them as far as something stands in them, not the empty rows after.
      printArea: `${columnLetters(1)}:${columnLetters(registerColumns.length - 2)}`,
      titleRows: `$${registerRows.headers + 1}:$${registerRows.headers + 1}`,
    }),
  };
}

function wholeColumn(key: RegisterColumnKey): string {
  const letters = columnLetters(registerColumn(key));
  return `${letters}:${letters}`;
}

function formats(context: TemplateContext): readonly FormatRule[] {
  const { plan } = context;
  const rows = registerCapacity(plan);
  const columns = (keys: readonly RegisterColumnKey[]) => {
    const dataRows = Array.from({ length: rows }, (_, i) => registerRows.data + i);
    return crossings(dataRows, keys.map(registerColumn));
  };
  return [
    {
      ranges: [rectAddress(0, 0, registerRows.data + rows, registerColumns.length)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    { ranges: [rectAddress(registerRows.title, 1, 1, 1)], font: { size: 16, bold: true, color: colors.accent } },
    { ranges: [rectAddress(registerRows.hint, 1, 1, 1)], font: { color: colors.dim } },
    {
      ranges: [rectAddress(registerRows.headers, 1, 1, registerColumns.length - 1)],
      fill: colors.header,
      font: { bold: true, color: colors.accent },
      horizontal: 'center',
      borders: [{ edge: 'bottom', style: 'medium', color: colors.accent }],
    },
    { ranges: columns(registerColumns.filter((key) => !registerNumbers.includes(key))), numberFormat: '@' },
    { ranges: columns(['date']), numberFormat: 'yyyy-mm-dd' },
    { ranges: columns(centred), horizontal: 'center' },
    { ranges: columns(['value', 'understood', 'fix']), horizontal: 'right' },
    { ranges: columns(wrapped), wrap: true },
    { ranges: columns(registerEntryColumns), locked: false },
  ];
}

/** Levels on their tints; the answer cells take the warm ground only beside a finding. No borders: empty rows stay unprinted. */
function conditionals({ plan, words }: TemplateContext): readonly ConditionalSpec[] {
  const first = registerRows.data + 1;
  const level = `$${columnLetters(registerColumn('level'))}${first}`;
  const rule = `$${columnLetters(registerColumn('rule'))}${first}`;
  const { hard, soft } = words.register.levels;
  return [
    {
      type: 'custom',
      ranges: registerEntryColumns.map((key) => registerData(plan, key)),
      formula: `=${rule}<>""`,
      fill: colors.entry,
    },
    {
      type: 'custom',
      ranges: (['rule', 'indicator', 'year', 'cell', 'value', 'understood', 'fix', 'message', 'state'] as const).map(
        (key) => registerData(plan, key),
      ),
      formula: `=AND(${rule}<>"",MOD(ROW(),2)=0)`,
      fill: colors.stripe,
    },
    ...[
      { word: hard, mark: markColors.hard },
      { word: soft, mark: markColors.soft },
    ].map(({ word, mark }) => ({
      type: 'custom' as const,
      ranges: [registerData(plan, 'level')],
      formula: `=${level}=${quoted(word)}`,
      fill: mark.fill,
      fontColor: mark.font,
    })),
  ];
}
