import { describe, expect, test } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import { continuity } from '../../src/plan/continuity';
import type { Plan } from '../../src/plan/plan';
import { openQuestions, type QuestionKind } from '../../src/plan/self-audit';
import { languages } from '../../src/words/language';
import { questionSentences } from '../../src/words/question-words';

const haining = builtInPlan('haining-14fyp') as Plan;
const questions = openQuestions(haining);

function asked(kind: QuestionKind) {
  return questions.filter((question) => question.kind === kind);
}

describe('what the Haining plan leaves open', () => {
  test.each<[QuestionKind, readonly string[]]>([
    ['conflict', ['conflict-urban-jobs']],
    ['about', ['about-doctors-introduced']],
    ['flow-and-stock', ['flow-and-stock-skilled-workers']],
    ['parts-above-whole', ['parts-above-whole-talent-total']],
    ['target-below-base', ['target-below-base-arbitration-closure']],
    ['base-missing', ['base-missing-mobile-enforcement']],
    ['base-differs', []],
    ['renamed', ['renamed-pension-coverage', 'renamed-social-security-cards']],
    ['ended', ['3', '4', '10', '11', '12', '14', '15'].map((no) => `ended-${no}`)],
    ['no-annual-split', ['no-annual-split']],
  ])('%s: %j', (kind, ids) => expect(asked(kind).map(({ id }) => id)).toEqual(ids));

  test('the shares have neither numerator nor denominator', () => {
    const shares = haining.indicators.filter(({ share }) => share).map(({ id }) => `ratio-unclear-${id}`);
    expect(asked('ratio-unclear').map(({ id }) => id)).toEqual(shares);
  });

  test('130,000 persons and 100,000 person-times stand with their three places', () => {
    const [conflict] = asked('conflict');
    expect(conflict?.details.values).toBe('13万人 / 10万人次');
    expect(conflict?.places.map(({ line }) => line)).toEqual([86, 69, 439]);
  });

  test('100,000 skilled workers are a flow, 19.77 to 21.87 a stock that grows by 2.1', () => {
    expect(asked('flow-and-stock')[0]?.details).toMatchObject({ amount: '10万名', growth: '2.1' });
  });

  test('6.94 and 19.77 are more than the 25 that they are part of', () => {
    expect(asked('parts-above-whole')[0]?.details).toMatchObject({ sum: '6.94+19.77=26.71', base: '25' });
  });

  test.each(languages)('is said in whole sentences (%s)', (language) => {
    const sentences = questions.flatMap((each) => {
      const { kind, question, default: meanwhile } = questionSentences(language, each);
      return [kind, question, meanwhile];
    });
    expect(sentences.filter((text) => /[{}]|undefined|NaN|^$/.test(text))).toEqual([]);
  });

  test('each question has a key of its own, by which decisions are kept', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});

describe('from the plan before to this one', () => {
  const rows = continuity(haining);

  test('each base is the result of the previous plan, by meaning', () => {
    const linked = rows.flatMap((row) =>
      row.indicator && row.previous ? [[row.indicator.no, row.previous.no, row.fate, row.baseAgrees] as const] : [],
    );
    expect(linked).toEqual([
      ['1', '1', 'continued', true],
      ['2', '2', 'continued', true],
      ['4', '9', 'renamed', true],
      ['5', '5', 'continued', true],
      ['7', '6', 'continued', true],
      ['8', '7', 'continued', true],
      ['15', '13', 'continued', true],
      ['17', '16', 'continued', true],
      ['19', '8', 'renamed', true],
    ]);
  });

  test('ten indicators are new and seven have ended', () => {
    const fates = (fate: string) => rows.filter((row) => row.fate === fate).length;
    expect([fates('added'), fates('ended')]).toEqual([10, 7]);
  });

  test('a base that is not the previous result is asked about', () => {
    const indicators = haining.indicators.map((each) => (each.no === '19' ? { ...each, base: '88.29' } : each));
    const differing = openQuestions({ ...haining, indicators }).filter(({ kind }) => kind === 'base-differs');
    expect(differing.map(({ id, details }) => [id, details])).toEqual([
      ['base-differs-social-security-cards', { base: '88.29', actual: '88.92' }],
    ]);
  });

  test('a plan without a predecessor has no such questions', () => {
    const national = builtInPlan('national-14fyp') as Plan;
    expect(continuity(national)).toEqual([]);
    expect(openQuestions(national).map(({ kind }) => kind)).not.toContain('renamed');
  });
});
