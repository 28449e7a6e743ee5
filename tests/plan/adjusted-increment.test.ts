/** A target printed as an increase over the base (人均预期寿命〔1〕) for which an office decides another figure or a level. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decisionNotice } from '../../src/app/decision-notice';
import { refusalOf } from '../../src/app/decision-refusal';
import { adjustedTarget } from '../../src/plan/adjusted';
import { builtInPlan } from '../../src/plan/built-in';
import { inForce } from '../../src/plan/in-force';
import { parsePlan } from '../../src/plan/load-plan';
import type { Indicator, Plan } from '../../src/plan/plan';
import { openQuestions, type OpenQuestion } from '../../src/plan/self-audit';

const national = builtInPlan('national-14fyp') as Plan;
const life = national.indicators.find(({ id }) => id === 'life-expectancy') as Indicator;
const about = `adjusted-target-${life.id}`;

function read(value: string, more: Partial<Indicator> = {}) {
  const made = adjustedTarget({ ...life, ...more }, value);
  return made === null || made === 'unclear' ? made : `${made.kind} ${made.criterion}`;
}

test('the row is the one that the national plan prints as 77.3 and 〔1〕', () =>
  expect([life.base, life.target, life.criterion, life.kind]).toEqual(['77.3', '〔1〕', '[+1]', 'increment']));

describe('what an office decides for an increase of 1 over 77.3', () => {
  test.each([
    // Words say which of the two it is, whatever the figure.
    ['达到65', 'lower ≥65'],
    ['达到 78.5 岁', 'lower ≥78.5'],
    ['至78.5', 'lower ≥78.5'],
    ['提高到78.5岁', 'lower ≥78.5'],
    ['降到77', 'upper ≤77'],
    ['reach 78.5', 'lower ≥78.5'],
    ['调整到78.5以上', 'lower ≥78.5'],
    ['≥78.5', 'lower ≥78.5'],
    ['不低于78.5岁', 'lower ≥78.5'],
    ['提高1.5', 'increment 提高1.5'],
    ['[+1.5]', 'increment [+1.5]'],
    ['+1.5', 'increment [+1.5]'],
    ['〔1.5〕', 'increment [+1.5]'],
    // A bare figure is the one that it can only be.
    ['1.5', 'increment [+1.5]'],
    ['调整为1.5岁', 'increment [+1.5]'],
    ['78.5', 'lower ≥78.5'],
    ['７８．５岁', 'lower ≥78.5'],
    // Neither is likely, so it is asked.
    ['65', 'unclear'],
    ['90', 'unclear'],
    ['-1', 'unclear'],
    ['[78.5]', 'unclear'],
    ['约78', null],
    ['待核实', null],
    ['达到', null],
    ['--', null],
  ])('%s: %s', (value, made) => expect(read(value)).toBe(made));

  test.each([
    ['--', '65', 'unclear'],
    ['--', '1.5', 'unclear'],
    ['--', '达到65', 'lower ≥65'],
    ['--', '〔1.5〕', 'increment [+1.5]'],
    // As a level 7 is 2 more, as an increase 7 more: both could be.
    ['5', '7', 'unclear'],
  ])('over the base %s, %s: %s', (base, value, made) =>
    expect(read(value, { base, criterion: base === '5' ? '[+3]' : '[+1]' })).toBe(made),
  );

  test.each([
    ['2', 'increment [-2]'],
    ['-2', 'increment [-2]'],
    ['8', 'upper ≤8'],
    ['达到8', 'upper ≤8'],
  ])('for a decrease of 1 from 10, %s: %s', (value, made) =>
    expect(read(value, { base: '10', criterion: '[-1]', direction: 'down' })).toBe(made),
  );

  test('a bare figure is never taken as an increase where a level is as likely, whatever base and figure', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (base, figure) => {
        const made = read(String(figure), { base: String(base), criterion: '[+10]' });
        const isLevelLikely = figure - base >= 4 && figure - base <= 30;
        if (isLevelLikely) expect(made).not.toMatch(/^increment/);
        if (figure > 30) expect(made).not.toMatch(/^increment/);
      }),
    ));
});

describe('the decision', () => {
  const decided = (value: string): Plan => ({
    ...national,
    decisions: [{ about, value, date: '2023-06-30', document: null }],
  });
  const now = (value: string) => inForce(decided(value)).indicators.find(({ id }) => id === life.id);

  test('for a level holds as a level; a base revised later does not change how it is read', () => {
    expect(now('达到78.5')).toMatchObject({ kind: 'lower', criterion: '≥78.5', target: '≥78.5', direction: 'up' });
    const revised = decided('78.5');
    const base = { about: `adjusted-base-${life.id}`, value: '5', date: null, document: null };
    const both = inForce({ ...revised, decisions: [...(revised.decisions ?? []), base] });
    expect(both.indicators.find(({ id }) => id === life.id)).toMatchObject({ base: '5', criterion: '≥78.5' });
  });

  test('that is unclear is refused with what to write, and judges nothing where a file holds it', () => {
    const refusal = refusalOf({ about, value: '65岁', date: null, document: null }, national, 'zh-CN');
    expect(refusal).toMatchObject({
      code: 'decision-unclear',
      details: { value: '65岁', subject: '人均预期寿命', figure: '65', increase: '[+65]' },
    });
    expect(now('65岁')).toMatchObject({ kind: 'increment', criterion: '[+1]' });
    expect(parsePlan(JSON.stringify(decided('65岁'))).ok).toBe(true);
  });

  test.each(['达到65', '[+65]'])('written as the refusal says, %s, is taken', (value) =>
    expect(refusalOf({ about, value, date: null, document: null }, national, 'zh-CN')).toBeNull(),
  );

  test.each([
    ['78.5', 'decided-level', '≥78.5'],
    ['1.5', 'decided-increase', '[+1.5]'],
  ])('of the bare figure %s says how it was read: %s', (value, code, now) => {
    const [decision] = decided(value).decisions ?? [];
    const asked = openQuestions(decided(value)).find(({ id }) => id === about) as OpenQuestion;
    expect(decision && decisionNotice(asked, decision, decided(value), 'zh-CN')).toMatchObject({
      code,
      details: { subject: '人均预期寿命', now, printed: '〔1〕' },
    });
  });
});
