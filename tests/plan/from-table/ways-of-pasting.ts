/** The two boxes of the Haining document in the ways in which people bring such tables into Excel. */
import type { Merge, SourceTable } from '../../../src/plan/from-table/table';
import { parsePasted, tableOf } from '../../../src/plan/from-table/pasted-table';
import { boxOne, boxTwo, documents, type BoxRow, type DocumentLines } from '../haining-document';

const lines = (documents[0]?.lines ?? new Map()) as DocumentLines;
export const two = boxTwo(lines);
export const one = boxOne(lines);

const title = '专栏2 “十四五”时期全市人力资源和社会保障事业发展 主要指标规划情况';
const note = '注：[]内数据表示五年累计数；**为浙江省厅指标，*为嘉兴市局指标，无标识为海宁定制指标。';
const head = ['指标', '2020年基数', '2025年目标', '属性'];

export type Rows = readonly (readonly string[])[];

export function tableFrom(rows: Rows, merges: readonly Merge[] = [], more: Partial<SourceTable> = {}): SourceTable {
  const made = tableOf(
    rows.map((row) => row.map((text) => ({ text }))),
    { merges, ...more },
  );
  if (!made.ok) throw new Error(made.problem.code);
  return made.table;
}

export function pasted(text: string): SourceTable {
  const made = parsePasted(text);
  if (!made.ok) throw new Error(made.problem.code);
  return made.table;
}

const printedLines = (from: number, to: number) =>
  [...lines].filter(([line]) => line >= from && line <= to).map(([, text]) => text);

export const printedTwo = pasted(printedLines(83, 111).join('\n'));
export const printedOne = pasted(printedLines(15, 35).join('\n'));

type Label = (row: BoxRow) => string;

const asPrinted: Label = ({ no, name, unit, stars }) => `${no}. ${name}${unit === null ? '' : `（${unit}）`}${stars}`;

/** Rows of box 2 with a heading row before each group. */
function headed(label: Label, change: (cells: readonly string[]) => readonly string[] = (cells) => cells): Rows {
  const ordinals = '一二三四五';
  const groups = [...new Set(two.map(({ group }) => group))];
  return two.flatMap((row, i) => [
    ...(two[i - 1]?.group === row.group
      ? []
      : [[`${ordinals.charAt(groups.indexOf(row.group))}、${row.group}`, '', '', '']]),
    [label(row), ...change(row.cells)],
  ]);
}

const whole = (body: Rows, heading: readonly string[] = head): Rows => [
  [title, '', '', ''],
  heading,
  ...body,
  [note, '', '', ''],
];

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The group in a column of its own, in the first row of the group only. */
function grouped(fill: boolean): Rows {
  return two.map((row, i) => [fill || two[i - 1]?.group !== row.group ? row.group : '', asPrinted(row), ...row.cells]);
}

const groupMerges: readonly Merge[] = [...new Set(two.map(({ group }) => group))].map((group) => ({
  row: 2 + two.findIndex((row) => row.group === group),
  column: 0,
  rows: two.filter((row) => row.group === group).length,
  columns: 1,
}));

const withBreaks = (body: Rows): Rows =>
  body.flatMap((row, i) =>
    i === 9
      ? [['', '', '', ''], [`${title}（续）`, '', '', ''], head, row]
      : i === 16
        ? [['— 12 —', '', '', ''], ['续表', '', '', ''], ['指  标', '2020年 基数', '2025年 目标', '属 性'], row]
        : [row],
  );

export const waysOfTwo: readonly (readonly [way: string, table: SourceTable])[] = [
  ['as the document prints it, with tabs', printedTwo],
  ['as cells with headings of groups', tableFrom(whole(headed(asPrinted)))],
  [
    'with half-width brackets',
    tableFrom(whole(headed((row) => asPrinted(row).replace(/（([^）]*)）(\**)$/, '($1)$2')))),
  ],
  [
    'with brackets of both widths',
    tableFrom(whole(headed((row) => asPrinted(row).replace(/（([^）]*)）(\**)$/, '（$1)$2')))),
  ],
  ['with full-width figures and signs', tableFrom(whole(headed(asPrinted, (cells) => cells.map(wide))))],
  ['with full-width stars', tableFrom(whole(headed((row) => asPrinted(row).replaceAll('*', '＊'))))],
  [
    'with blanks inside',
    tableFrom(
      whole(headed((row) => ` ${asPrinted(row).replace('. ', ' . ').replace('（', ' （ ')} `.replace(' . ', '. '))),
    ),
  ],
  ['with 1、 before the names', tableFrom(whole(headed((row) => asPrinted(row).replace('. ', '、'))))],
  ['with （1） before the names', tableFrom(whole(headed((row) => asPrinted(row).replace(/^(\d+)\. /, '（$1）'))))],
  [
    'with ① before the names',
    tableFrom(
      whole(headed((row) => asPrinted(row).replace(/^(\d+)\. /, (_, no) => String.fromCharCode(0x245f + Number(no))))),
    ),
  ],
  ['with numbers that touch the names', tableFrom(whole(headed((row) => asPrinted(row).replace('. ', ''))))],
  [
    'with the marks before the units',
    tableFrom(whole(headed(({ no, name, unit, stars }) => `${no}.${name}${stars}${unit === null ? '' : `(${unit})`}`))),
  ],
  ['with line breaks in the cells', tableFrom(whole(headed((row) => asPrinted(row).replace(/^(.{6})/, '$1\n'))))],
  ['with page breaks and heads again', tableFrom(whole(withBreaks(headed(asPrinted))))],
  ['with the groups in a column, once each', tableFrom(whole(grouped(false), ['类别', ...head]))],
  ['with the groups in a column, in each row', tableFrom(whole(grouped(true), ['领域', ...head]))],
  ['with the groups in merged cells', tableFrom(whole(grouped(false), ['类别', ...head]), groupMerges)],
  [
    'with number, unit and group in columns of their own',
    tableFrom(
      whole(
        two.map(({ group, no, name, unit, stars, cells }) => [no, group, name + stars, unit ?? '—', ...cells]),
        ['序号', '类别', '指标名称', '计量单位', ...head.slice(1)],
      ),
    ),
  ],
  [
    'with the columns in another order',
    tableFrom(
      whole(
        two.map(({ group, no, name, unit, stars, cells: [base = '', target = '', attribute = ''] }) => [
          attribute,
          target,
          base,
          unit ?? '',
          `${no}.${name}${stars}`,
          group,
        ]),
        ['指标属性', '2025年', '2020年', '单位', '主要指标', '领域'],
      ),
    ),
  ],
  [
    'with two rows of heads',
    tableFrom([
      [title, '', '', ''],
      ['指标', '全市', '', '属性'],
      ['', '2020年', '2025年', ''],
      ...headed(asPrinted),
      [note, '', '', ''],
    ]),
  ],
  [
    'with line breaks in the heads',
    tableFrom(whole(headed(asPrinted), ['指\n标', '2020年\n（基数）', '2025年\n（目标）', '属\n性'])),
  ],
  [
    'as lines without tabs',
    pasted(
      whole(headed(asPrinted))
        .map((row) => row.join(' ').trim())
        .join('\n'),
    ),
  ],
  [
    'with 〔〕 for totals',
    tableFrom(whole(headed(asPrinted, (cells) => cells.map((cell) => cell.replace('[', '〔').replace(']', '〕'))))),
  ],
  [
    'with the units behind the figures',
    tableFrom(
      whole(
        two.map(({ group, no, name, unit, stars, cells: [base = '', target = '', attribute = ''] }) => [
          group,
          `${no}. ${name}${stars}`,
          `${base}${base === '--' ? '' : (unit ?? '')}`,
          `${target}${unit ?? ''}`,
          attribute,
        ]),
        ['类别', ...head],
      ),
    ),
  ],
  [
    'with the note in rows of its own',
    tableFrom([
      [title, '', '', ''],
      head,
      ...headed(asPrinted),
      ['注：1.[]内数据表示五年累计数。', '', '', ''],
      ['2.**为浙江省厅指标；*为嘉兴市局指标。', '', '', ''],
      ['3.无标识为海宁定制指标。', '', '', ''],
    ]),
  ],
  [
    'with a unit line and columns of others',
    tableFrom([
      [title, '', '', '', '', ''],
      ['单位：万人', '', '', '', '', ''],
      [...head, '牵头单位', '进展说明'],
      ...headed(asPrinted).map((row) => [...row, ...(row[1] === '' ? ['', ''] : ['就业科', '按季调度'])]),
      [note, '', '', '', '', ''],
    ]),
  ],
];
