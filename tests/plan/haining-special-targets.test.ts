import { describe, expect, test } from '@jest/globals';
import { parseNotation } from '../../src/notation/parse-notation';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan, SpecialTarget } from '../../src/plan/plan';

const plan = builtInPlan('haining-14fyp') as Plan;
const { indicators, tasks = [], specialTargets = [] } = plan;

function named(id: string): SpecialTarget {
  return specialTargets.find((target) => target.id === id) as SpecialTarget;
}

describe('targets outside of the table of indicators', () => {
  test.each`
    id                               | target     | unit        | operator    | due                  | criterion    | task        | lines
    ${'new-jobs'}                    | ${'13'}    | ${'万人'}   | ${null}     | ${'total'}           | ${'Σ≥13'}    | ${'task-2'} | ${[69, 439]}
    ${'coverage-rate'}               | ${'97'}    | ${'%'}      | ${'不低于'} | ${'by-end'}          | ${'≥97'}     | ${'task-5'} | ${[73, 444]}
    ${'talent'}                      | ${'31.5'}  | ${'万人'}   | ${null}     | ${'by-end'}          | ${'≥31.5'}   | ${null}     | ${[75]}
    ${'doctors'}                     | ${'1000'}  | ${'名'}     | ${'左右'}   | ${'total'}           | ${'Σ≥1000'}  | ${'task-3'} | ${[239, 75, 203, 440]}
    ${'postdocs'}                    | ${'200'}   | ${'名'}     | ${'至少'}   | ${'total'}           | ${'Σ≥200'}   | ${'task-3'} | ${[239, 440]}
    ${'graduates'}                   | ${'10'}    | ${'万名'}   | ${null}     | ${'total'}           | ${'Σ≥10'}    | ${'task-3'} | ${[243, 75, 203, 440]}
    ${'skilled-brought-in'}          | ${'10'}    | ${'万名'}   | ${null}     | ${'total'}           | ${'Σ≥10'}    | ${'task-3'} | ${[247, 75, 203, 440]}
    ${'closure-rate'}                | ${'92'}    | ${'%'}      | ${'以上'}   | ${'by-end'}          | ${'≥92'}     | ${'task-7'} | ${[77, 446]}
    ${'mediation-rate'}              | ${'84'}    | ${'%'}      | ${'以上'}   | ${'by-end'}          | ${'≥84'}     | ${'task-7'} | ${[77, 446]}
    ${'startup-grants'}              | ${'100'}   | ${'人'}     | ${'以上'}   | ${'yearly'}          | ${'≥100'}    | ${'task-2'} | ${[147, 439]}
    ${'founder-training'}            | ${'1000'}  | ${'人'}     | ${'以上'}   | ${'yearly'}          | ${'≥1000'}   | ${'task-2'} | ${[147, 439]}
    ${'hardship-helped'}             | ${'700'}   | ${'人'}     | ${'以上'}   | ${'yearly'}          | ${'≥700'}    | ${'task-2'} | ${[151, 439]}
    ${'vocational-training'}         | ${'2'}     | ${'万人次'} | ${null}     | ${'yearly'}          | ${'≥2'}      | ${'task-2'} | ${[155]}
    ${'postdoc-stations'}            | ${'25'}    | ${'家'}     | ${'不少于'} | ${'by-end'}          | ${'≥25'}     | ${'task-3'} | ${[239]}
    ${'national-stations'}           | ${'2'}     | ${'家'}     | ${null}     | ${'by-end'}          | ${'≥2'}      | ${'task-3'} | ${[239]}
    ${'professional-training'}       | ${'2'}     | ${'万人次'} | ${null}     | ${'yearly'}          | ${'≥2'}      | ${'task-3'} | ${[251]}
    ${'professional-training-total'} | ${'10'}    | ${'万人次'} | ${null}     | ${'total'}           | ${'Σ≥10'}    | ${'task-3'} | ${[440]}
    ${'talent-flats'}                | ${'10000'} | ${'套'}     | ${null}     | ${'total'}           | ${'Σ≥10000'} | ${'task-3'} | ${[263, 440]}
    ${'labour-checkups'}             | ${'1450'}  | ${'家'}     | ${null}     | ${'total'}           | ${'Σ≥1450'}  | ${'task-6'} | ${[281, 445]}
    ${'coordinators-trained'}        | ${'850'}   | ${'名'}     | ${null}     | ${'total'}           | ${'Σ≥850'}   | ${'task-6'} | ${[281, 445]}
    ${'national-coordinators'}       | ${'3'}     | ${'名'}     | ${null}     | ${'total'}           | ${'Σ≥3'}     | ${'task-6'} | ${[281, 445]}
    ${'provincial-coordinators'}     | ${'9'}     | ${'名'}     | ${null}     | ${'total'}           | ${'Σ≥9'}     | ${'task-6'} | ${[281, 445]}
    ${'city-organisations'}          | ${'15'}    | ${'家'}     | ${null}     | ${'total'}           | ${'Σ≥15'}    | ${'task-6'} | ${[281, 445]}
    ${'harmony-campaign'}            | ${'1'}     | ${'次'}     | ${null}     | ${'every-two-years'} | ${'≥1'}      | ${'task-6'} | ${[281, 445]}
    ${'mobile-share'}                | ${'100'}   | ${'%'}      | ${null}     | ${'by-end'}          | ${'≥100'}    | ${'task-8'} | ${[447]}
  `('$id: $operator $target $unit, $due', ({ id, target, unit, operator, due, criterion, task, lines }) => {
    const found = named(String(id));
    expect({
      ...{
        form: found.form,
        target: found.target,
        unit: found.unit?.zh,
        operator: found.operator,
        due: found.period.due,
      },
      ...{ criterion: found.criterion, task: found.taskId, lines: found.sources.map(({ line }) => line) },
    }).toEqual({ form: 'number', target, unit, operator, due, criterion, task, lines });
  });

  test('in words are the eleven others', () => {
    expect(
      specialTargets.filter(({ form }) => form === 'text').map(({ target, sources }) => [target, sources[0]?.line]),
    ).toEqual([
      ['动态清零', 127],
      ['建设一支队伍、一批基地', 147],
      ['全覆盖', 175],
      ['应保尽保', 175],
      ['应保尽保', 181],
      ['“跑零次”', 295],
      ['全覆盖', 299],
      ['高质量、全覆盖', 307],
      ['“应享尽享”', 357],
      ['全覆盖', 361],
      ['全覆盖', 401],
    ]);
    expect(specialTargets).toHaveLength(25 + 11);
  });

  test('print a period in their own words, or none', () => {
    const texts = specialTargets.map(({ period, sources }) => [period.text, sources] as const);
    for (const [text] of texts) expect(text === null || text.trim() === text).toBe(true);
    expect(named('talent-flats').period.text).toBe('到 2025 年底');
    expect(named('postdoc-stations').period.text).toBe('到 2025 年');
    expect(named('labour-checkups').period.text).toBeNull();
  });

  test.each(specialTargets.filter(({ form }) => form === 'number').map((target) => [target.name.zh, target] as const))(
    '%s is judged by its printed number, yearly or over the period',
    (_, { target, criterion, period }) => {
      const read = parseNotation(criterion);
      if (!read.ok) throw new Error(criterion);
      expect(read.notation).toMatchObject({
        value: Number(target),
        kind: period.due === 'total' ? 'cumulative' : 'lower',
      });
    },
  );

  test.each(
    specialTargets.flatMap((target) => (target.link?.relation === 'same' ? [[target.name.zh, target] as const] : [])),
  )('%s states an indicator again: it is judged alike', (_, { link, criterion }) => {
    const indicator = indicators.find(({ id }) => id === link?.indicatorId);
    expect(criterion).toBe(indicator?.criterion);
  });

  test('and tasks have English forms without Chinese in them', () => {
    const texts = [
      ...specialTargets.flatMap(({ name, unit }) => [name.en, unit?.en ?? '-']),
      ...tasks.flatMap(({ name, contents }) => [name.en, ...contents.map((content) => content.name.en)]),
    ];
    expect(texts.filter((text) => /[\u3400-\u9fff]/.test(text))).toEqual([]);
    expect(new Set(specialTargets.map(({ name }) => name.en)).size).toBe(specialTargets.length);
  });

  test('are no titles of programmes and no names of policies', () => {
    const targets = specialTargets.map(({ target }) => target);
    for (const name of ['111', '142', '1518', '12345', '60', '2.0', '3.0']) expect(targets).not.toContain(name);
  });
});

describe('the key tasks', () => {
  test('are the nine of the annex, each with its contents line by line', () => {
    expect(tasks.map(({ no, name, contents, source }) => [no, name.zh, contents.length, source.line])).toEqual([
      ['1', '数字化赋能改革', 10, 438],
      ['2', '高质量就业工程', 3, 439],
      ['3', '技术技能人才引育工程', 7, 440],
      ['4', '人力资源服务创新专项行动', 2, 441],
      ['5', '新业态从业人员社会保障专项行动', 2, 444],
      ['6', '劳动关系长效机制专项行动', 2, 445],
      ['7', '仲裁效能提升专项行动', 3, 446],
      ['8', '劳动保障监察效能提升专项行动', 3, 447],
      ['9', '智能化便民服务提升行动', 2, 448],
    ]);
  });

  test.each(tasks.map((task) => [task.name.zh, task] as const))('%s: each content stands in a box, too', (_, task) => {
    for (const { sources } of task.contents) {
      expect(sources.map(({ place }) => place.replace(/\d+( \d+)?$/, ''))).toEqual(['附表 任务', '专栏']);
      expect(sources[0]?.line).toBe(task.source.line);
    }
  });
});
