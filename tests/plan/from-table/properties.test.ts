/** Whatever somebody selects or pastes: nothing is thrown, and no cell is lost. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnRoles } from '../../../src/plan/from-table/headers';
import { draftOf } from '../../../src/plan/from-table/draft';
import { namePieces } from '../../../src/plan/from-table/name-cell';
import { parsePasted } from '../../../src/plan/from-table/pasted-table';
import { planFromTable } from '../../../src/plan/from-table/plan-from-table';
import { rowChoices } from '../../../src/plan/from-table/rows';
import { compact, oneLine } from '../../../src/plan/from-table/table';
import { noChoices, understand } from '../../../src/plan/from-table/understand';
import { tableFrom } from './ways-of-pasting';

const likely = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '指标',
    '2020年基数',
    '2025年目标',
    '属性',
    '单位',
    '类别',
    '完成',
    '一、就业',
    '（二）其他',
    '注：*为省指标',
  ],
  ...[
    '1. 甲（万人）**',
    '2乙率（%）',
    '3岁以下托位数',
    '丙 个',
    '[13]',
    '<3.0',
    '97',
    '6:30:64',
    '--',
    '全覆盖',
    '约束性',
    '预期性',
  ],
  ...[
    '续表',
    '— 3 —',
    '专栏2 某规划',
    '单位：万人',
    '万人',
    '5',
    '１２',
    '年均增长6%',
    '=1+1',
    '__proto__',
    'constructor',
    '"',
  ],
);
const cell = fc.oneof(
  { weight: 6, arbitrary: likely },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  .filter((rows) => rows.some((row) => row.some((text) => text.trim() !== '')))
  .map((rows) => tableFrom(rows));
const choices = fc.record({
  columns: fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...columnRoles))).map((pairs) => new Map(pairs)),
  rows: fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...rowChoices))).map((pairs) => new Map(pairs)),
});

describe('any table', () => {
  it('loses no cell: each is used, kept in the source of its row, of the page, or shown as not understood', () => {
    fc.assert(
      fc.property(table, fc.oneof(fc.constant(noChoices), choices), (source, chosen) => {
        const understood = understand(source, chosen);
        const { indicators, legend, title, rows } = understood;
        understood.table.rows.forEach((cells, row) =>
          cells.forEach(({ text }, column) => {
            const fate = understood.cells[row]?.[column];
            if (oneLine(text) === '') return expect(fate).toEqual({ state: 'blank' });
            expect(fate?.state).not.toBe('blank');
            if (fate?.state === 'kept' || (fate?.state === 'used' && rows[row]?.kind === 'indicator'))
              expect(indicators.find((each) => each.row === row)?.quote).toContain(oneLine(text));
            if (fate?.state !== 'used') return;
            if (fate.as === 'title')
              expect(compact(title)).toContain(compact(text).replace(/[（(]续(?:表)?[)）]$/, ''));
            if (fate.as === 'group' && rows[row]?.kind === 'group')
              expect(
                indicators.some(
                  ({ group }) =>
                    (group !== '' && compact(text).includes(compact(group.split(' · ').at(-1) ?? ''))) ||
                    group.split(' · ').some((part) => compact(text).includes(compact(part))),
                ),
              ).toBe(true);
            if (fate.as === 'note') expect(legend.marks.size > 0 || legend.bracketsAreTotals).toBe(true);
          }),
        );
        const known = new Set([
          'title',
          'head',
          'head-again',
          'page',
          'note',
          'unit',
          'group',
          'blank',
          'indicator',
          'joins-next',
          'left-out',
          'not-understood',
        ]);
        expect(rows.every(({ kind }) => known.has(kind))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('makes a plan that can be loaded, or says why not', () => {
    fc.assert(
      fc.property(table, choices, (source, chosen) => {
        const understood = understand(source, chosen);
        const ids = draftOf(understood, new Map()).rows.flatMap(({ indicator }) => indicator?.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const made = planFromTable(
          {
            understood,
            answers: new Map([
              ['base-year', '2020'],
              ['end-year', '2025'],
            ]),
          },
          null,
        );
        if (!made.ok) expect(made.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a cell with a name', () => {
  const parts = fc.record({
    no: fc.constantFrom('', '1. ', '12、', '（3）', '4．', '⑤'),
    name: fc.constantFrom(
      '城镇新增就业人数',
      '博士（后）人才引进数',
      '“互联网+监察”掌上执法占比',
      '每千人口拥有3岁以下婴幼儿托位数',
      'R&D投入',
    ),
    unit: fc.constantFrom('', '（万人）', '(%)', '（万人次)', '〔亿元〕', '（户次）'),
    marks: fc.constantFrom('', '*', '**', '＊', ' △'),
  });

  it('comes apart into number, name, unit and marks, and every character is in one of them', () => {
    fc.assert(
      fc.property(parts, ({ no, name, unit, marks }) => {
        const pieces = namePieces(no + name + unit + marks, false);
        const together = pieces.noText + pieces.name + (pieces.unit ?? '') + pieces.marks;
        const plain = (text: string) => compact(text).replace(/[（）()〔〕*＊]/g, '');
        expect(plain(together)).toBe(plain(no + name + unit + marks));
        expect(pieces.name.startsWith(name)).toBe(true);
      }),
    );
  });
});

describe('pasted text', () => {
  const quote = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  it('gives the cells that were copied', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '指', '"', '\n', '\t', ' ', '1'), maxLength: 5 });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), (cells, end) => {
        const copied = cells.map((row) => row.map(quote).join('\t')).join(end);
        const read = parsePasted(copied);
        if (!read.ok) return expect(cells.flat().every((each) => each.trim() === '')).toBe(true);
        const rowsRead = read.table.rows.map((row) => row.map((each) => each.text));
        expect(rowsRead).toEqual(cells.slice(0, rowsRead.length));
        expect(cells.slice(rowsRead.length).flat().join('').trim()).toBe('');
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    [' \t\n', 'nothing'],
    ['甲\n'.repeat(5_001), 'too-many-rows'],
    ['甲\t'.repeat(61), 'too-many-columns'],
    ['甲'.repeat(2_000_001), 'too-long'],
  ])('that is no table is refused (%#)', (text, code) => {
    expect(parsePasted(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it('of 2,000 indicators becomes a plan', () => {
    const lines = Array.from({ length: 2_000 }, (_, i) => `${i + 1}. 第${i + 1}项（人）\t${i}\t${i + 10}\t预期性`);
    const read = parsePasted(['指标\t2025年\t2030年\t属性', ...lines].join('\n'));
    const made = read.ok
      ? planFromTable({ understood: understand(read.table, noChoices), answers: new Map([['title', '甲']]) }, null)
      : null;
    expect(made?.ok && made.plan.indicators.length).toBe(2_000);
  });
});
