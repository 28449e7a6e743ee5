import { describe, expect, test } from '@jest/globals';
import { explains, explanationSteps, type Explained } from '../../src/checks/explanations';
import { finished } from '../../src/plan/steps';
import { findingMessage } from '../../src/words/check-words';

const years = [2021, 2022, 2023, 2024, 2025];
const beside = (...explanations: string[]): readonly Explained[] =>
  explanations.map((explanation, i) => ({
    rule: 'V27',
    soft: true,
    indicatorId: 'pension-insured',
    year: years[i] ?? null,
    address: null,
    explanation,
  }));
const told = (explained: readonly Explained[], reporting = false) =>
  finished(explanationSteps(explained, () => reporting)).map(({ rule, variant, level, year }) =>
    [rule, variant, level, year].join(' '),
  );

describe('an explanation', () => {
  test.each([
    ['季节性用工回落', true],
    ['2022 年口径调整', true],
    ['Seasonal workers left', true],
    ['', false],
    ['无', false],
    ['季节性', false],
    ['。。。。。。', false],
    ['11111111', false],
    ['无无无无无无', false],
    ['情况属实', false],
    ['已核实，数据无误。', false],
    ['同上同上同上', false],
    ['\u200b\u200b\u200b\u3000\u3000', false],
    ['n/a', false],
    ['confirmed!', false],
    ['经核实，以上数据真实无误', false],
    ['该数据为实际数据', false],
    ['数据真实、准确、有效', false],
    ['The data are correct.', false],
    ['经核实，汛期停工', true],
    ['实际数据口径调整', true],
  ])('“%s” explains something: %s', (text, wanted) => {
    expect(explains(text)).toBe(wanted);
  });

  test('explains something also behind as many phrases that say nothing as a cell holds', () => {
    expect(explains('数据真实'.repeat(8_000))).toBe(false);
    expect(explains(`${'数据真实'.repeat(8_000)}，汛期停工`)).toBe(true);
  });

  test('that says nothing is found; one in words settles it', () => {
    expect(told(beside('无'))).toEqual(['V56 short soft 2021']);
    expect(told(beside('季节性用工回落'))).toEqual([]);
  });

  test('that stands beside more than three findings is found beside each', () => {
    const words = '季节性用工回落';
    expect(told(beside(words, words, words))).toEqual([]);
    expect(told(beside(words, words, ` ${words}。`, words))).toEqual(
      years.slice(0, 4).map((y) => `V56 copied soft ${y}`),
    );
    expect(told(beside(words, words, words, '外来务工人员返乡'))).toEqual([]);
  });

  test('that is missing is found when a report is made, and not before', () => {
    expect(told(beside(''))).toEqual([]);
    expect(told(beside(''), true)).toEqual(['V56 missing hard 2021']);
  });

  test('of a hard finding, of an information and of V56 itself is nobody’s business', () => {
    const [one] = beside('无') as [Explained];
    expect(told([{ ...one, soft: false }])).toEqual([]);
    expect(told([{ ...one, rule: 'V56' }])).toEqual([]);
  });

  test('is told about once per cell', () => {
    const [one] = beside('无') as [Explained];
    const found = finished(explanationSteps([one, { ...one, rule: 'V29' }]));
    expect(found).toHaveLength(1);
    expect(found.map((finding) => findingMessage('zh-CN', finding))).toEqual([
      '“变动过大”的审核说明“无”过短或没有内容，请写明原因（至少 5 个字）。',
    ]);
  });
});
