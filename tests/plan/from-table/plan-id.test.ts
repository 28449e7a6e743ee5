/** A plan from a table in a workbook that has one: what makes it another plan, and its names in English. */
import { describe, expect, it } from '@jest/globals';
import { englishNamesKey, englishTitleKey } from '../../../src/plan/from-table/english-names';
import { parsePasted } from '../../../src/plan/from-table/pasted-table';
import { planFromTable } from '../../../src/plan/from-table/plan-from-table';
import { noChoices, understand } from '../../../src/plan/from-table/understand';
import type { Plan } from '../../../src/plan/plan';
import { buildWorkbook } from '../../../src/template/build-workbook';
import { readDefinition } from '../../../src/template/definition/read-definition';
import { definitionSheet } from '../../../src/template/definition/write-definition';

const header = '指标\t单位\t2020年\t2025年';
const rows = ['养老保险参保人数\t万人\t59.86\t62.86', '失业保险参保人数\t万人\t20.1\t22', '城镇新增就业\t万人\t2.6\t3'];

function plan(answers: Readonly<Record<string, string>>, present: Plan | null = null, lines = rows): Plan {
  const pasted = parsePasted([header, ...lines].join('\n'));
  if (!pasted.ok) throw new Error('the table is not understood');
  const understood = understand(pasted.table, noChoices);
  const made = planFromTable({ understood, answers: new Map(Object.entries(answers)) }, null, present);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.plan;
}

describe('a plan from a table', () => {
  const first = plan({ title: '人社规划' });
  const renamed = { title: '人社事业规划（修订）' };
  const others = ['工业增加值\t亿元\t80\t100', '港口吞吐量\t万吨\t500\t700'];

  it.each<[string, Plan, string, boolean]>([
    ['with another title stays the plan of the workbook', plan(renamed, first), renamed.title, true],
    ['without a row of it, too', plan(renamed, first, rows.slice(1)), renamed.title, true],
    ['with another title is new where there is no plan', plan(renamed), renamed.title, false],
    ['of other indicators is new', plan(renamed, first, others), renamed.title, false],
    ['of another period is new', plan({ ...renamed, 'end-year': '2030' }, first), renamed.title, false],
  ])('%s', (_case, { id, title }, wanted, isSame) => expect([title.zh, id === first.id]).toEqual([wanted, isSame]));

  it('has the English names that were given, and the Chinese ones where none was', () => {
    const english = { [englishTitleKey]: 'Labour plan', [englishNamesKey]: 'Pension insured\n\nNew urban jobs' };
    const made = plan({ title: '人社规划', ...english });
    expect(made.title).toEqual({ zh: '人社规划', en: 'Labour plan' });
    expect(made.indicators.map(({ name }) => name.en)).toEqual([
      'Pension insured',
      '失业保险参保人数',
      'New urban jobs',
    ]);
    expect(made.id).toBe(first.id);
    const texts = buildWorkbook(made, { language: 'en-US' }).sheets.flatMap(({ contents }) =>
      contents.flatMap(({ cells }) => cells.flat()),
    );
    expect(texts).toEqual(expect.arrayContaining(['Pension insured', '失业保险参保人数']));
  });
});

describe('a definition sheet whose title somebody changed', () => {
  it('is still the same plan', () => {
    const made = plan({ title: '人社规划' });
    const { rows: lines } = definitionSheet({ ...made, title: { zh: '新名称', en: 'New name' } }, 'zh-CN');
    const read = readDefinition({ row: 0, column: 0, rows: lines.map((line) => line.map((text) => ({ text }))) });
    expect(read.ok && [read.plan.id, read.plan.title.zh]).toEqual([made.id, '新名称']);
  });
});
