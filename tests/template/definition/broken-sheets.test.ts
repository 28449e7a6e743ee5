/** A definition sheet that somebody spoilt: each problem has its cell. */
import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../../src/plan/built-in';
import type { Plan } from '../../../src/plan/plan';
import { readDefinition, type DefinitionProblem } from '../../../src/template/definition/read-definition';
import { cellsOf, gridOf, rowOf, type Cells } from './definition-grid';

const haining = builtInPlan('haining-14fyp') as Plan;

function told(edit: (cells: Cells) => void): readonly (readonly [string, string])[] {
  const cells = cellsOf(haining);
  edit(cells);
  const read = readDefinition(gridOf(cells));
  return read.ok ? [] : read.problems.map((problem) => [problem.cell, codeOf(problem)] as const);
}

function codeOf(problem: DefinitionProblem): string {
  return problem.code === 'plan' ? problem.problem.code : problem.code;
}

const first = 'urban-jobs';
type Edit = (cells: Cells) => void;

function set(row: (cells: Cells) => number, column: number, text: string): Edit {
  return (cells) => {
    const cell = cells[row(cells)];
    if (cell) cell[column] = text;
  };
}

/** The id in the first column, wherever it stands there. */
function renamed(from: string, to: string): Edit {
  return (cells) => {
    for (const row of cells) if (row[0] === from) row[0] = to;
  };
}

const inFirst = (cells: Cells) => rowOf(cells, first);
const headOf = (name: string) => (cells: Cells) => rowOf(cells, `■${name}`) + 1;

/** How a sheet is spoilt, and the cell and code of the first problem; a column alone where the row is not the point. */
const spoilt: readonly (readonly [situation: string, edit: Edit, cell: string, code: string])[] = [
  ['a target that nobody can read', set(inFirst, 10, '见附件'), 'K11', 'unreadable-target'],
  ['a criterion of another kind', set(inFirst, 11, '≥13'), 'M11', 'other-kind'],
  ['a kind that there is not', set(inFirst, 12, '累记'), 'M11', 'not-listed'],
  ['an id with capitals', set(inFirst, 0, 'Urban'), 'A163', 'unknown-owner'],
  ['an id of something else', renamed(first, 'new-jobs'), 'A', 'duplicate-id'],
  ['no number', set(inFirst, 1, ''), 'B11', 'blank-text'],
  ['a year in words', set((cells) => headOf('规划')(cells) + 1, 6, '二〇二〇'), 'G7', 'wrong-type'],
  ['a header that nobody knows', set(headOf('指标'), 3, '分类'), 'D10', 'unknown-header'],
  ['a header twice', set(headOf('指标'), 3, '序号'), 'D10', 'header-twice'],
  ['a section that nobody knows', set((cells) => rowOf(cells, '■指标'), 0, '■目标'), 'A9', 'unknown-section'],
  ['a section twice', set((cells) => rowOf(cells, '■重大任务'), 0, '■指标'), 'A', 'section-twice'],
  ['a text beside the table', set(inFirst, 30, '待核'), 'AE11', 'stray-text'],
  ['a second plan', (cells) => void cells.splice(7, 0, [...(cells[6] ?? [])]), 'A8', 'several-plans'],
];

describe('a definition sheet', () => {
  it.each(spoilt)('with %s says where and what', (_, edit, cell, code) => {
    const problems = told(edit);
    expect(problems[0]?.[1]).toBe(code);
    if (/\d/.test(cell) && code !== 'unknown-owner') expect(problems[0]?.[0]).toBe(cell);
    expect(problems.length).toBeLessThanOrEqual(20);
  });

  it('that is none is named as such', () => {
    expect(readDefinition(gridOf([['甲', '乙']]))).toMatchObject({ ok: false, problems: [{ code: 'no-definition' }] });
  });

  it('with a formula in it is refused at its cell', () => {
    const grid = gridOf(cellsOf(haining));
    const rows = grid.rows.map((row, i) =>
      row.map((cell, j) => (i === 10 && j === 4 ? { text: '甲', isFormula: true } : cell)),
    );
    expect(readDefinition({ ...grid, rows })).toMatchObject({
      problems: [{ code: 'formula', cell: 'E11', value: '甲' }],
    });
  });

  it('takes a new row, words of either language and codes', () => {
    const cells = cellsOf(haining);
    const row = [...(cells[rowOf(cells, first)] ?? [])];
    row.splice(0, 2, 'further-jobs', '20');
    cells.splice(
      rowOf(cells, first) + 1,
      0,
      row.map((text) => (text === '累计' ? 'total' : text === '越多越好' ? 'up' : text)),
    );
    const read = readDefinition(gridOf(cells));
    expect(read.ok && read.plan.indicators[1]).toMatchObject({
      id: 'further-jobs',
      no: '20',
      kind: 'cumulative',
      direction: 'up',
      sources: [],
    });
  });

  it('with a megabyte in a cell, or 300,000 rows of nonsense, is refused and not hung on', () => {
    expect(told(set(inFirst, 4, '率'.repeat(1_000_000)))[0]?.[1]).toBe('too-long-text');
    expect(told((cells) => void cells.push(...Array.from({ length: 3000 }, () => ['■?']))).length).toBe(20);
  });
});
