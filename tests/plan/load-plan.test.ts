import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import haining from '../../src/plan/built-in/haining-14fyp.json';
import { parsePlan } from '../../src/plan/load-plan';
import type { PlanProblem } from '../../src/plan/plan-problem';
import { languages } from '../../src/words/language';
import { planProblemSentence } from '../../src/words/plan-words';
import { brokenMeanings, brokenShapes, brokenTexts, spoilt, steps, wholeFile } from './broken-plans';

function problemsOf(text: string): readonly PlanProblem[] {
  const read = parsePlan(text);
  return read.ok ? [] : read.problems;
}

const refused = [...brokenTexts, ...brokenShapes, ...brokenMeanings].map(({ situation, text, code, path }) => {
  const [first] = problemsOf(text);
  return { situation, code, path, first };
});

describe('a plan file that is refused', () => {
  test.each(refused)('$situation', ({ code, path, first }) => {
    expect([first?.code, first?.path]).toEqual([code, path]);
  });

  test('is told what is wrong, where, and what to do, in both languages', () => {
    const told = refused.map(({ situation, first }) =>
      [situation, ...languages.map((language) => first && planProblemSentence(language, first))].join('\n  '),
    );
    const file = join(__dirname, '../cases/plan/refusals.txt');
    const text = `${told.join('\n')}\n`;
    // Written anew on purpose only: UPDATE_GOLDEN=1 npx jest tests/plan, then read the difference.
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
  });

  test.each([
    ['{\n  "format": 1,\n  "id": x\n}', 3, 9],
    ['{\r\n"format": 1,\r\n"id": x}', 3, 7],
    ['\ufeff{"𠮷": x}', 1, 7],
  ])('%j breaks off in line %i at character %i', (text, line, column) => {
    expect(problemsOf(text)[0]?.at).toEqual({ line, column });
  });

  test('hears of every mistake at once, each with its row', () => {
    const text = spoilt(
      [steps('indicators.3.target'), undefined],
      [steps('indicators.4.kind'), 'floor'],
      [steps('review.rows.2.actual'), 3.98],
    );
    expect(problemsOf(text).map(({ code, row }) => [code, row?.zh])).toEqual([
      ['missing-field', '4 户籍法定人员基本养老保险参保率'],
      ['not-listed', '5 基本养老保险参保人数'],
      ['number-for-text', '3 创业带动就业的人数'],
    ]);
  });

  test('hears of all fields that one row lacks, each once', () => {
    const text = spoilt([steps('indicators.3'), { id: 'coverage', no: '4' }]);
    const problems = problemsOf(text);
    expect(problems.map(({ code }) => code)).toEqual(problems.map(() => 'missing-field'));
    expect(new Set(problems.map(({ path }) => path.join('.'))).size).toBe(16);
  });

  test('hears of twenty mistakes and the number of the others', () => {
    const edits = Array.from({ length: 19 }, (_, i) => [
      [['indicators', i, 'base'], 1] as const,
      [['indicators', i, 'target'], 2] as const,
    ]).flat();
    const problems = problemsOf(spoilt(...edits));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ code: 'more', value: '18' });
  });
});

describe('a plan file that is taken', () => {
  test.each([
    ['as it is', wholeFile],
    ['with a byte order mark', `\ufeff${wholeFile}`],
    ['with Windows line ends', wholeFile.replaceAll('\n', '\r\n')],
    ['without a review and its links', withoutReview()],
    ['with a target in words that the document is quoted for', targetInWords()],
    ['with a limit of change of its own', spoilt([steps('indicators.3.changeLimit'), 2.5])],
  ])('%s', (_, text) => expect(problemsOf(text)).toEqual([]));

  test('cannot be changed afterwards', () => {
    const read = parsePlan(wholeFile);
    if (!read.ok) throw new Error();
    expect(Object.isFrozen(read.plan)).toBe(true);
    expect(Object.isFrozen(read.plan.indicators[0]?.sources[0])).toBe(true);
  });
});

function withoutReview(): string {
  const links = Array.from({ length: 19 }, (_, i) => [['indicators', i, 'previousNo'], null] as const);
  const [own] = haining.crossChecks;
  return spoilt([['review'], null], [steps('crossChecks.2'), { ...own, id: 'V44' }], ...links);
}

function targetInWords(): string {
  const source = { place: '专栏2', line: 90, quote: '参保率 基本稳定在合理水平' };
  return spoilt([steps('indicators.3.target'), '基本稳定在合理水平'], [steps('indicators.3.sources'), [source]]);
}
