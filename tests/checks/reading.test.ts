import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimalsOf, decimalText, shifted, shiftPoint, signOfSum, sumOf, tenfolds } from '../../src/checks/decimal';
import { hasExternalLink } from '../../src/checks/external-link';
import { factsOfFormat } from '../../src/checks/number-formats';
import { intendedEntry } from '../../src/checks/typed-as-date';
import { parseUnit, placesBetween } from '../../src/checks/units';

describe('decimal numbers as printed', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [97.1, '97.1'],
    [-0.00000015, '-0.00000015'],
    [1e21, '1000000000000000000000'],
    [123456789.1234567, '123456789.123457'],
    [97.10000000000001, '97.1'],
    [100000.1 - 99903, '97.1000000000058'],
    [0, '0'],
    [-0, '0'],
    [5e-324, `0.${'0'.repeat(323)}494065645841247`],
    [Number.MAX_VALUE, `179769313486232${'0'.repeat(294)}`],
  ])('%d is written %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  test('points are moved digit by digit', () => {
    expect(shifted(0.971, 2)).toBe(97.1);
    expect(shifted(615000, -4)).toBe(61.5);
    expect(shifted(0.018, 2)).toBe(1.8);
    expect(shiftPoint('-.5', 1)).toBe('-5');
    expect(shiftPoint('-0.0', 3)).toBe('0');
  });

  test('sums are compared exactly where binary arithmetic is off', () => {
    expect(signOfSum(1, 0.1, 1, 0.2, -1, 0.3)).toBe(0);
    expect(signOfSum(100, 7.28, -130, 5.6)).toBe(0);
    expect(signOfSum(1, 97.10000000000001, -1, 97.1)).toBe(0);
    expect(signOfSum(1, 100000.1 - 99903, -1, 97.1)).toBe(0);
    expect(signOfSum(1, 97.1000001, -1, 97.1)).toBe(1);
    expect(signOfSum(1, 1e-9, -1, 2e-9)).toBe(-1);
    expect(sumOf([7.4, 38, 54.6])).toBe(100);
    expect(decimalsOf(0.1 + 0.2)).toBe(1);
    expect(decimalsOf(100000.1 - 99903)).toBe(1);
  });

  test('the largest and smallest numbers are no exception', () => {
    const most = Number.MAX_VALUE;
    expect(signOfSum(100, most, -130, most)).toBe(-1);
    expect(signOfSum(1, most, -1, most)).toBe(0);
    expect(signOfSum(1, 5e-324, -1, most)).toBe(-1);
    expect(tenfolds(most, 5e-324)).toBe(632);
    expect(shifted(most, 2)).toBe(Infinity);
    expect(decimalsOf(most)).toBe(0);
  });
});

test('the sign of a sum of decimals agrees with whole-number arithmetic', () => {
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6));
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: -130, max: 130 }), ([a, p], [b, q], factor) => {
      const exact = BigInt(a) * 10n ** BigInt(6 - p) * 100n + BigInt(factor) * BigInt(b) * 10n ** BigInt(6 - q);
      const sign = exact > 0n ? 1 : exact < 0n ? -1 : 0;
      expect(signOfSum(100, Number(`${a}e-${p}`), factor, Number(`${b}e-${q}`))).toBe(sign);
    }),
  );
});

describe('what Excel made of an entry', () => {
  test.each([
    ['General', false, false],
    ['0.00', false, false],
    ['#,##0.00_);[Red](#,##0.00)', false, false],
    ['"¥"#,##0', false, false],
    ['"day"0', false, false],
    ['0%', false, true],
    ['0"%"', false, false],
    ['yyyy/m/d', true, false],
    ['m"月"d"日"', true, false],
    ['[$-804]aaaa;@', false, false],
    ['[h]:mm:ss', true, false],
    ['[mm]:ss.0', true, false],
    ['mmm-yy', true, false],
    ['yyyy年m月', true, false],
  ])('the format %s: date or time %s, percent %s', (format, date, percent) => {
    expect(factsOfFormat(format)).toEqual({ date, percent });
  });

  test.each([
    [0.3166, 'General', [6, 30, 64], '7:35:58'],
    [27358 / 86400, 'h:mm:ss', [6, 30, 64], '7:35:58'],
    [23464 / 86400, 'h:mm:ss', [6, 30, 64], '6:30:64'],
    // 35:65 is carried over to 36:05; where no reading sums to 100 the time itself is told.
    [(36 + 5 / 60) / 24, '[h]:mm', [36, 64], '35:65'],
    [36.5 / 24, '[h]:mm', [36, 64], '36:30'],
    [23558, 'yyyy/m/d', [6, 30, 64], '6:30:64'],
    [0.5, 'h:mm', null, '12:0'],
    [31747, 'mmm-yy', null, '12/86'],
    [45000, 'm"月"d"日"', null, '3/15'],
    [45000, 'yyyy/m/d', null, '2023/3/15'],
    [97.1, 'yyyy/m/d', null, '97.1'],
    [-3, 'yyyy/m/d', null, '-3'],
  ] as const)('%d in the format %s (base %j) was probably typed as %s', (value, format, base, typed) => {
    expect(intendedEntry(value, format, base)).toBe(typed);
  });
});

test.each([
  ['=[2021.xlsx]Sheet1!A1', true],
  ["='C:\\in\\[2021.xlsx]汇总 (1)'!$B$3+1", true],
  ["=SUM('[a''b.xlsx]x'!A1:A9)", true],
  ["=SUM('a''[b''s.xlsx]''x'''!A1:A9)", true],
  ["='it''s 2021'!A1&\"[x.xlsx]y!\"", false],
  ["='2021.xlsx'!Total", true],
  ['=[1]Sheet1!A1', true],
  ['=SUM(Table1[实际])+Sheet2!A1', false],
  ["='本年 (2)'!A1", false],
  ['="[2021.xlsx]Sheet1!A1"', false],
  ['=A1&"[x]!"', false],
  ['=604/10', false],
])('the formula %s refers to another file: %s', (formula, outside) => {
  expect(hasExternalLink(formula)).toBe(outside);
});

describe('units', () => {
  test.each([
    ['人', '万人', -4],
    ['万', '万人', 0],
    ['万人', '人', 4],
    ['百万人', '万人', 2],
    ['亿', '万人次', 4],
    ['名', '万人', -4],
    ['%', '%', 0],
    ['‰', '%', -1],
    ['个百分点', '%', 0],
    ['元', '亿元', -8],
    ['人次', '万人', null],
    ['万', '%', null],
    ['%', '万人', null],
  ])('an amount in %s becomes one in %s by moving the point by %s', (typed, wanted, places) => {
    const [from, to] = [parseUnit(typed), parseUnit(wanted)];
    if (!from || !to) throw new Error('Both are units.');
    expect(placesBetween(from, to)).toBe(places);
  });

  test('words that are no units stay words', () => {
    for (const text of ['', '左右', '人左右', 'toString', '万万万万']) expect(parseUnit(text)).toBeNull();
  });
});
