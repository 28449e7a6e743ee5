/** What the office adds to a plan, its decisions, annual targets and their division, on the definition sheet and back. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInPlan } from '../../../src/plan/built-in';
import { splitRows } from '../../../src/plan/decomposition';
import { parsePlan } from '../../../src/plan/load-plan';
import type { Decision, Decomposition, Plan } from '../../../src/plan/plan';
import schema from '../../../src/plan/plan.schema.json';
import { inForce } from '../../../src/plan/in-force';
import { readDefinition } from '../../../src/template/definition/read-definition';
import { languages, type Language } from '../../../src/words/language';
import { definitionSentence } from '../../../src/taskpane/plan-source/definition-sentence';
import { cellsOf, gridOf, rowOf } from './definition-grid';

const haining = builtInPlan('haining-14fyp') as Plan;
/** Without what makes it slow to check. */
const small: Plan = {
  ...haining,
  review: null,
  conflicts: [],
  tasks: [],
  specialTargets: [],
  crossChecks: [],
  indicators: haining.indicators.slice(0, 4).map((each) => ({ ...each, previousNo: null })),
};

/** In the middle of the period the office has raised a target, chosen a statement, and divided two paths. */
const decided: Plan = {
  ...haining,
  decisions: [
    {
      about: 'conflict-urban-jobs',
      value: '[13]',
      date: '2021-04-12',
      document: '市规划实施领导小组会议纪要〔2021〕3号',
    },
    { about: 'adjusted-target-urban-jobs', value: '14', date: '2023-06-30', document: '海政发〔2023〕18号' },
    { about: 'adjusted-base-talent-total', value: '', date: null, document: null },
    { about: '■ 指标', value: '', date: null, document: null },
  ],
  annualTargets: [
    { indicatorId: 'urban-jobs', method: 'front-loaded', targets: ['3.00', '2.80', '2.60', '2.40', '2.20'] },
    { indicatorId: 'talent-total', method: 'own', targets: ['15.0', '16.2', '17.4', '18.6', '19.8'] },
  ],
  decomposition: { departments: ['就业科', '■ 指标', '=1+1'], towns: ['硖石街道'] },
};

const read = (plan: Plan, language: Language = 'zh-CN') => {
  const back = readDefinition(gridOf(cellsOf(plan, language)));
  return back.ok ? back.plan : back.problems;
};

describe('a definition sheet of a plan with decisions, annual targets and their division', () => {
  it.each(languages)('in %s gives all of it back, with dates and documents', (language) => {
    expect(parsePlan(JSON.stringify(decided))).toMatchObject({ ok: true });
    const back = read(decided, language);
    expect(back).toEqual(decided);
    expect(inForce(back as Plan)).toEqual(inForce(decided));
    expect(splitRows(back as Plan)).toEqual(splitRows(decided));
  });

  it.each([
    ['empty lists', { decisions: [], annualTargets: [], decomposition: { departments: [], towns: [] } }],
    ['towns alone', { decomposition: { departments: [], towns: ['硖石街道', '海洲街道'] } }],
    ['departments alone', { decomposition: { departments: ['就业科'], towns: [] } }],
    ['none of it', {}],
  ] satisfies readonly (readonly [string, Partial<Plan>])[])('tells %s from the rest', (_, more) => {
    expect(read({ ...small, ...more })).toEqual({ ...small, ...more });
  });

  it('shows words for the method and a line for each year', () => {
    const cells = cellsOf(decided);
    expect(cells[rowOf(cells, '■年度目标') + 1]).toEqual(['所指指标', '分解方法', '各年目标']);
    expect(cells[rowOf(cells, '■年度目标') + 2]).toEqual(['urban-jobs', '前快后慢', '3.00\n2.80\n2.60\n2.40\n2.20']);
    expect(cells[rowOf(cells, '■年度分解') + 1]).toEqual(['第几行', '分解科室', '分解镇街']);
  });

  it('takes rows without a number, and names with blank cells between them', () => {
    const cells = cellsOf(decided);
    const names = rowOf(cells, '■年度分解') + 2;
    cells.splice(names, 3, ['', '就业科'], ['', '', '硖石街道'], [], ['', '社保科', '海洲街道']);
    cells.splice(rowOf(cells, '■科室决定') + 2, 4, ['', 'adjusted-base-urban-jobs', '12.90', '2023年6月']);
    const back = readDefinition(gridOf(cells));
    expect(back.ok && back.plan.decomposition).toEqual({
      departments: ['就业科', '社保科'],
      towns: ['硖石街道', '海洲街道'],
    });
    expect(back.ok && back.plan.decisions).toEqual([
      { about: 'adjusted-base-urban-jobs', value: '12.90', date: '2023年6月', document: null },
    ]);
  });
});

type Spoilt = readonly [situation: string, section: string, row: number, column: number, text: string, code: string];

const spoilt: readonly Spoilt[] = [
  ['an adjusted target that nobody can read', '科室决定', 1, 2, '再议', 'unreadable-target'],
  ['a decision about an indicator that there is not', '科室决定', 1, 1, 'adjusted-target-jobs', 'unknown-indicator'],
  ['a second decision about the same', '科室决定', 2, 1, 'conflict-urban-jobs', 'duplicate-id'],
  ['a decision about nothing', '科室决定', 0, 1, '', 'blank-text'],
  ['annual targets of an indicator that there is not', '年度目标', 1, 0, 'talent', 'unknown-indicator'],
  ['a method that there is not', '年度目标', 0, 1, '平均', 'not-listed'],
  ['a year too few', '年度目标', 0, 2, '3\n3\n3\n3', 'too-few'],
  ['no annual targets', '年度目标', 0, 2, '', 'too-few'],
  ['an annual target in words', '年度目标', 0, 2, '3\n3\n三\n3\n3', 'unreadable-target'],
  ['a department that is too long', '年度分解', 1, 1, '科'.repeat(61), 'too-long-text'],
  ['a town with a hidden character', '年度分解', 0, 2, '硖\u200b石', 'hidden-character'],
];

describe('a definition sheet with', () => {
  it.each(spoilt)('%s says at which cell', (_, section, row, column, text, code) => {
    const cells = cellsOf(decided);
    const at = rowOf(cells, `■${section}`) + 2 + row;
    cells[at]?.splice(column, 1, text);
    const back = readDefinition(gridOf(cells));
    const [problem] = back.ok ? [] : back.problems;
    const cell = `${'ABC'.charAt(column)}${at + 1}`;
    expect(problem).toMatchObject({ code: 'plan', cell, problem: { code } });
    for (const language of languages) expect(problem && definitionSentence(language, 'S', problem)).toContain(cell);
  });
});

const shown = new RegExp(schema.$defs.shown.pattern, 'u');
const text = fc
  .oneof(
    fc.constantFrom('■x', '■ 指标', '=1+1', '-1', "'x", '1,000', '2.40', '__proto__', 'true', '年 '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter((each) => shown.test(each));
const decision: fc.Arbitrary<Decision> = fc.record({
  about: text,
  value: fc.oneof(fc.constant(''), text),
  date: fc.option(text),
  document: fc.option(text),
});
const figure = fc.integer({ min: 0, max: 99_999 }).map((each) => (each / 100).toFixed(2));
const targets = fc.record({
  indicatorId: fc.constantFrom(...small.indicators.map(({ id }) => id)),
  method: fc.constantFrom('linear', 'geometric', 'front-loaded', 'own'),
  targets: fc.array(figure, { minLength: 5, maxLength: 5 }),
});
const names = fc.array(text, { maxLength: 5 });
const division: fc.Arbitrary<Decomposition> = fc.record({ departments: names, towns: names });

describe('whatever the office decides, confirms and divides', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            decisions: fc.array(decision, { maxLength: 4 }),
            annualTargets: fc.array(targets, { maxLength: 3 }),
            decomposition: division,
          },
          { requiredKeys: [] },
        ),
        fc.constantFrom(...languages),
        (more, language) => {
          const plan = { ...small, ...more } as Plan;
          fc.pre(parsePlan(JSON.stringify(plan)).ok);
          expect(read(plan, language)).toEqual(plan);
        },
      ),
      { numRuns: 100 },
    );
  });
});
