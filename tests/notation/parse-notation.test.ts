/** How plans print targets and bases, and what the functions take them for. */
import { describe, expect, it } from '@jest/globals';
import type { Notation } from '../../src/notation/notation';
import { decimalsOf, parseNotation } from '../../src/notation/parse-notation';

function read(text: string | number): Partial<Notation> | string {
  const result = parseNotation(text);
  if (!result.ok) return result.problem.code;
  return result.notation;
}

describe('a printed number is a level', () => {
  it.each([
    ['62.86', 62.86, 2],
    ['0', 0, 0],
    ['3.0', 3, 1],
    ['-2.5', -2.5, 1],
    ['−2.5', -2.5, 1],
    ['－2.5', -2.5, 1],
    ['６２．８６', 62.86, 2],
    ['\u300062.86\u3000', 62.86, 2],
    ['1,000', 1000, 0],
    ['１，０００', 1000, 0],
    ['1 000', 1000, 0],
    ['12,345,678.9', 12345678.9, 1],
    ['31.5万', 315000, 1],
    ['31.5 万人', 315000, 1],
    ['3千', 3000, 0],
    ['2千万', 20000000, 0],
    ['1.2亿元', 120000000, 1],
    ['1.5万亿', 1500000000000, 1],
    ['13万人', 130000, 0],
    ['97%', 97, 0],
    ['97.5％', 97.5, 1],
    ['3500人', 3500, 0],
    ['5千克', 5, 0],
    ['3万千瓦时', 30000, 0],
    ['0.45吨标准煤/万元', 0.45, 2],
    ['8.5万元/人', 85000, 1],
  ])('%s is %d with %d decimals', (text, value, decimals) => {
    expect(read(text)).toMatchObject({ kind: 'level', operator: '', value, decimals, upper: null });
  });

  it('is as fine as the cell holds it when the cell holds a number', () => {
    expect(read(62.86)).toMatchObject({ kind: 'level', value: 62.86, decimals: 2, printedUnit: 0.01 });
    expect(read(0.1 + 0.2)).toMatchObject({ decimals: 1 });
    expect(read(1e-7)).toMatchObject({ decimals: 7 });
    expect(read(1e21)).toMatchObject({ decimals: 0 });
  });

  it('has the unit of its last decimal in the value’s own unit', () => {
    expect(read('31.5万')).toMatchObject({ printedUnit: 1000 });
    expect(read('97')).toMatchObject({ printedUnit: 1 });
  });
});

describe('a bound is what has to be kept or passed', () => {
  it.each([
    ['≥62.86', 'lower', '≥', 62.86, 2],
    ['>99.5', 'lower', '>', 99.5, 1],
    ['＞99.5', 'lower', '>', 99.5, 1],
    ['〉99.5', 'lower', '>', 99.5, 1],
    ['≧97', 'lower', '≥', 97, 0],
    ['>=97', 'lower', '≥', 97, 0],
    ['≥ 62.86', 'lower', '≥', 62.86, 2],
    ['92%以上', 'lower', '≥', 92, 0],
    ['200人以上', 'lower', '≥', 200, 0],
    ['不低于97%', 'lower', '≥', 97, 0],
    ['不少于25', 'lower', '≥', 25, 0],
    ['至少200', 'lower', '≥', 200, 0],
    ['高于99.5', 'lower', '>', 99.5, 1],
    ['超过99.5%', 'lower', '>', 99.5, 1],
    ['<3.0', 'upper', '<', 3, 1],
    ['＜3.0', 'upper', '<', 3, 1],
    ['〈3.0', 'upper', '<', 3, 1],
    ['≤3', 'upper', '≤', 3, 0],
    ['≦3', 'upper', '≤', 3, 0],
    ['<=3', 'upper', '≤', 3, 0],
    ['3.0以下', 'upper', '≤', 3, 1],
    ['3.0以内', 'upper', '≤', 3, 1],
    ['控制在3以内', 'upper', '≤', 3, 0],
    ['控制在3.5%以内', 'upper', '≤', 3.5, 1],
    ['低于3', 'upper', '<', 3, 0],
    ['不超过3', 'upper', '≤', 3, 0],
    ['不高于3', 'upper', '≤', 3, 0],
  ] as const)('%s is %s %s %d', (text, kind, operator, value, decimals) => {
    expect(read(text)).toMatchObject({ kind, operator, value, decimals });
  });
});

describe('totals, rates and changes', () => {
  it.each([
    ['[13]', 'cumulative', '≥', 13, 0],
    ['〔13.5〕', 'cumulative', '≥', 13.5, 1],
    ['［13］', 'cumulative', '≥', 13, 0],
    ['[31.5万]', 'cumulative', '≥', 315000, 1],
    ['[13]万人', 'cumulative', '≥', 130000, 0],
    ['累计13', 'cumulative', '≥', 13, 0],
    ['累计13万人', 'cumulative', '≥', 130000, 0],
    ['Σ≥13', 'cumulative', '≥', 13, 0],
    ['∑≥13', 'cumulative', '≥', 13, 0],
    ['Σ>13', 'cumulative', '>', 13, 0],
    ['Π≥13.5', 'compound', '≥', 13.5, 1],
    ['∏≥13.5', 'compound', '≥', 13.5, 1],
    ['累计降低13.5%', 'compound', '≥', 13.5, 1],
    ['[+1]', 'increment', '', 1, 0],
    ['〔+1〕', 'increment', '', 1, 0],
    ['[＋1]', 'increment', '', 1, 0],
    ['[-0.5]', 'increment', '', -0.5, 1],
    ['[−0.5]', 'increment', '', -0.5, 1],
    ['提高1', 'increment', '', 1, 0],
    ['提高1.5岁', 'increment', '', 1.5, 1],
    ['降低2个百分点', 'increment', '', -2, 0],
    ['年均增长6.5%', 'growth', '≥', 6.5, 1],
    ['年均增长6.5', 'growth', '≥', 6.5, 1],
    ['约1000', 'approx', '', 1000, 0],
    ['1000左右', 'approx', '', 1000, 0],
    ['约60万', 'approx', '', 600000, 0],
  ] as const)('%s is %s %s %d', (text, kind, operator, value, decimals) => {
    expect(read(text)).toMatchObject({ kind, operator, value, decimals });
  });

  it.each([
    ['提高', 1],
    ['上升', 1],
    ['下降', -1],
    ['降低', -1],
  ] as const)('%s alone is a direction', (text, sign) => {
    expect(read(text)).toMatchObject({ kind: 'direction', sign, value: null });
  });
});

describe('ratios and ranges', () => {
  it.each([
    ['7.4:38:54.6', [7.4, 38, 54.6], 1],
    ['7.4：38：54.6', [7.4, 38, 54.6], 1],
    ['7.4∶38∶54.6', [7.4, 38, 54.6], 1],
    ['６ : ３０ : ６４', [6, 30, 64], 0],
    ['1:2', [1, 2], 0],
  ])('%s is a composition and never a time of day', (text, parts, decimals) => {
    expect(read(text)).toMatchObject({ kind: 'composition', parts, decimals, value: null });
  });

  it('keeps a composition’s zeros as printed', () => {
    expect(read('6.0：30：64')).toMatchObject({ text: '6.0:30:64' });
  });

  it.each([
    ['3-5', 3, 5],
    ['3~5', 3, 5],
    ['3～5', 3, 5],
    ['3至5', 3, 5],
    ['３-５', 3, 5],
    ['3–5', 3, 5],
    ['3%-5%', 3, 5],
    ['3-5万', 30000, 50000],
    ['-5~-3', -5, -3],
  ])('%s is an interval', (text, value, upper) => {
    expect(read(text)).toMatchObject({ kind: 'interval', operator: '', value, upper });
  });
});

describe('missing marks are blanks, never zeros', () => {
  it.each(['', '  ', '--', '---', '—', '——', '－', '-', '…', '……', '无', 'N/A', 'n/a', 'Ｎ/Ａ', '\u3000'])(
    '“%s”',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'missing', value: null });
    },
  );
});

describe('what is not understood is refused, not guessed at', () => {
  it.each([
    '约60万左右吧',
    '2,3',
    '1,00',
    '3 5',
    '13\n14',
    '62.86.1',
    '5.',
    '.5',
    '1e5',
    '五十',
    '≥',
    '≥≥3',
    '≥3以上',
    '[13',
    '[]',
    '[1]3',
    '13]',
    '5-3',
    '1-2-3',
    '0:0',
    '7:',
    'a:b',
    '+1',
    '提高到5',
    '增长6%',
    '累计降低2个百分点',
    '年均增长6万人',
    'TRUE',
    '#N/A',
    '3/5',
    '2021-12-31',
  ])('“%s”', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  it.each(['13.5①', '13.5②', '5²', '5³', '13.5⑴', '20❶', '97*', '97**', '13†', '13.5¹', '5㏠', '①', '[13]①'])(
    'a footnote mark is no digit: “%s”',
    (text) => {
      expect(read(text)).toBe('footnote-mark');
    },
  );

  it('not a number that no computer holds', () => {
    expect(read('9'.repeat(190))).toMatchObject({ kind: 'level' });
    expect(read(`${'9'.repeat(190)}亿`)).toMatchObject({ kind: 'level' });
    expect(read(NaN)).toBe('unreadable');
    expect(read(Infinity)).toBe('unreadable');
  });

  it('nor a page of text', () => {
    expect(read('62.86'.repeat(2000))).toBe('too-long');
    expect(read(' '.repeat(10_000))).toMatchObject({ kind: 'missing' });
  });
});

it('tells the printed decimals of any text, 0 where there are none', () => {
  expect(['≥62.86', '7.4:38:54.6', '31.5万', '--', 'abc'].map(decimalsOf)).toEqual([2, 1, 1, 0, 0]);
});
