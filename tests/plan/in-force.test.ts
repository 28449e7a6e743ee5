import { describe, expect, test } from '@jest/globals';
import { adjustedCriterion, adjustedPrint } from '../../src/plan/adjusted';
import { builtInPlan } from '../../src/plan/built-in';
import { inForce } from '../../src/plan/in-force';
import { parsePlan } from '../../src/plan/load-plan';
import type { Decision, Plan } from '../../src/plan/plan';
import { openQuestions } from '../../src/plan/self-audit';

const haining = builtInPlan('haining-14fyp') as Plan;
const tenThousand = { zh: '万人', en: '10,000 persons' };

function decided(about: string, value: string): Decision {
  return { about, value, date: '2023-06-30', document: '海人社〔2023〕12号' };
}

function after(...decisions: readonly Decision[]) {
  const plan = inForce({ ...haining, decisions });
  return (id: string) => plan.indicators.find((indicator) => indicator.id === id);
}

describe('a new figure in the form that the plan prints', () => {
  test.each([
    ['≥62.86', '63.5', '≥63.5'],
    ['≥62.86', '63.5万人', '≥63.5'],
    ['≥97', '>98', '>98'],
    ['<3.0', '3.2', '<3.2'],
    ['Σ≥13', '14', 'Σ≥14'],
    ['Σ≥13', '[14]', 'Σ≥14'],
    ['Σ≥13', '10万人次', 'Σ≥10'],
    // Said in the unit without its 万.
    ['≥62.86', '635000人', '≥63.5'],
    ['Σ≥13', '140000 人', 'Σ≥14'],
    // The sign is part of the figure.
    ['≥-2', '-3', '≥-3'],
    ['≥-2', '1', '≥1'],
    ['≥62.86', '-3', '≥-3'],
    // In words.
    ['≥62.86', '达到63.5万人', '≥63.5'],
    ['<3.0', '降至2.8', '<2.8'],
    ['Σ≥13', '目标调整为14', 'Σ≥14'],
    ['≥97', '提高到98以上', '98以上'],
    ['≥62.86', '至少63.5', '至少63.5'],
    // As plans print compounds.
    ['Π≥13.5', '〔14〕', 'Π≥14'],
    ['Π≥13.5', '-14', null],
    ['≥62.86', '[63.5]', null],
    ['7.4:38:54.6', '7:38:55', '7:38:55'],
    ['3-5', '4-6', '4-6'],
    ['7.4:38:54.6', '7:93', null],
    ['≥62.86', '待核实', null],
    ['≥62.86', '7:38:55', null],
    ['≥62.86', '--', null],
    ['Σ≥13', '<14', null],
  ])('criterion %s adjusted to %s: %s', (criterion, value, made) =>
    expect(adjustedCriterion({ criterion, unit: tenThousand }, value)).toBe(made),
  );

  test.each([
    ['[12.86]', '12.9', '[12.9]'],
    ['62.86', '63.5', '63.5'],
    ['62.86', '635000人', '63.5'],
    ['-5', '6', '6'],
    ['5', '-6', '-6'],
    ['〔1〕', '〔1.5〕', '〔1.5〕'],
    ['--', '85', '85'],
    ['6:30:64', '6:31:63', '6:31:63'],
  ])('printed %s adjusted to %s: %s', (printed, value, made) =>
    expect(adjustedPrint(printed, value, tenThousand)).toBe(made),
  );
});

describe('the plan in force', () => {
  test('is the printed one where nothing was decided', () => expect(inForce(haining)).toBe(haining));

  test('has the adjusted target; the saved plan keeps what the document prints', () => {
    const plan = { ...haining, decisions: [decided('adjusted-target-pension-insured', '63.5')] };
    const now = inForce(plan).indicators.find(({ id }) => id === 'pension-insured');
    expect([now?.target, now?.criterion, now?.base]).toEqual(['63.5', '≥63.5', '59.86']);
    expect(plan.indicators).toBe(haining.indicators);
    expect(inForce(plan)).toBe(inForce(plan));
  });

  test.each([
    ['adjusted-base-pension-insured', '60.1', 'pension-insured', '60.1'],
    ['base-missing-mobile-enforcement', '85', 'mobile-enforcement', '85'],
    ['base-missing-mobile-enforcement', '由监察科核实', 'mobile-enforcement', '--'],
    ['adjusted-base-pension-insured', '', 'pension-insured', '59.86'],
  ])('%s decided as “%s”: the base of %s is %s', (about, value, id, base) =>
    expect(after(decided(about, value))(id)?.base).toBe(base),
  );

  test('follows the statement that a contradiction was decided for', () => {
    const jobs = (value: string) => after(decided('conflict-urban-jobs', value))('urban-jobs');
    expect([jobs('10万人次')?.target, jobs('10万人次')?.criterion]).toEqual(['[10]', 'Σ≥10']);
    expect(jobs('13万人')?.criterion).toBe('Σ≥13');
    expect(jobs('按专栏2执行')?.criterion).toBe('Σ≥13');
  });

  test('a special target that states an adjusted target again follows it', () => {
    const plan = inForce({ ...haining, decisions: [decided('adjusted-target-talent-total', '33')] });
    const criteria = plan.specialTargets?.map(({ id, criterion }) => `${id} ${criterion}`);
    expect(criteria).toContain('talent ≥33');
    expect(criteria).toContain('coverage-rate ≥97');
  });

  test('an adjusted target wins over the statement that was chosen', () => {
    const both = after(decided('conflict-urban-jobs', '10万人次'), decided('adjusted-target-urban-jobs', '12'));
    expect(both('urban-jobs')?.criterion).toBe('Σ≥12');
  });
});

describe('decisions in a plan file', () => {
  test('are loaded, and an adjusted figure is listed with what the document prints', () => {
    const plan = { ...haining, decisions: [decided('adjusted-target-pension-insured', '63.5')] };
    const read = parsePlan(JSON.stringify(plan));
    expect(read.ok && read.plan.decisions).toEqual(plan.decisions);
    expect(openQuestions(plan).at(-1)).toMatchObject({
      id: 'adjusted-target-pension-insured',
      details: { printed: '62.86' },
    });
  });

  test.each([
    [[decided('adjusted-target-pension-insured', '更高')], 'unreadable-target', 'value'],
    [[decided('adjusted-base-pension-insured', '--')], 'unreadable-base', 'value'],
    [[decided('adjusted-base-nobody', '1')], 'unknown-indicator', 'about'],
    [[decided('no-annual-split', '已分解'), decided('no-annual-split', '未分解')], 'duplicate-id', 'about'],
  ])('%j are refused: %s', (decisions, code, field) => {
    const read = parsePlan(JSON.stringify({ ...haining, decisions }));
    expect(read.ok ? [] : read.problems.map((problem) => [problem.code, problem.path.at(-1)])).toEqual([[code, field]]);
  });

  test.each([
    [['60.5', '61', '61.6', '62.2'], 'too-few'],
    [['60.5', '61', '61.6', '62.2', '更多'], 'unreadable-target'],
  ])('annual targets %j are refused: %s', (targets, code) => {
    const annualTargets = [{ indicatorId: 'pension-insured', method: 'own' as const, targets }];
    const read = parsePlan(JSON.stringify({ ...haining, annualTargets }));
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
