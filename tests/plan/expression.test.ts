import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds, type Figure } from '../../src/checks/cross/evaluate';
import { parseExpression } from '../../src/plan/expression/parse-expression';
import { anyText } from '../arbitrary-text';

const names = new Set(['a', 'b', 'c']);
type Given = Readonly<Record<string, number | null>>;

/** Figures by name; that of the year before under `prev a`. Decimals are those of the number's text. */
function judged(text: string, given: Given): boolean | null | string {
  const read = parseExpression(text, names);
  if (!read.ok) return `${read.fault.code} ${read.fault.at}`;
  const figure = (name: string, of: 'year' | 'prev'): Figure | null => {
    const value = given[of === 'prev' ? `prev ${name}` : name] ?? null;
    return value === null ? null : { value, decimals: String(value).split('.')[1]?.length ?? 0 };
  };
  return holds(read.test, { figure });
}

describe('an expression', () => {
  test.each<[string, Given, boolean | null]>([
    ['a <= b', { a: 5.75, b: 20.4 }, true],
    ['a <= b', { a: 21, b: 20.4 }, false],
    ['a<=b', { a: 1, b: 1 }, true],
    ['a + b = c', { a: 0.1, b: 0.2, c: 0.3 }, true],
    ['a + b != c', { a: 0.1, b: 0.2, c: 0.3 }, false],
    ['a - b = c', { a: 1000000.1, b: 1000000, c: 0.1 }, true],
    ['a * 3 - b = 0', { a: 0.1, b: 0.3 }, true],
    ['a / b * 100 <= 26.9', { a: 5.31, b: 19.77 }, true],
    ['a - b - c = 1', { a: 6, b: 3, c: 2 }, true],
    ['a - (b - c) = 5', { a: 6, b: 3, c: 2 }, true],
    ['a + b * c = 12', { a: 6, b: 3, c: 2 }, true],
    ['-a < -b', { a: 2, b: 1 }, true],
    ['abs(a - b) <= half(a)', { a: 26.9, b: 26.86 }, true],
    ['abs(a - b) <= half(a)', { a: 26.9, b: 26.84 }, false],
    ['min(a, b, c) = 1 and max(a, b, c) = 3', { a: 3, b: 1, c: 2 }, true],
    ['a > prev(a)', { a: 2, 'prev a': 1 }, true],
    ['not a > b', { a: 1, b: 2 }, true],
    ['a > b or b > a and c > b', { a: 3, b: 2, c: 1 }, true],
    ['(a > b or b > a) and c > b', { a: 3, b: 2, c: 1 }, false],
  ])('%s of %j is %s', (text, given, wanted) => {
    expect(judged(text, given)).toBe(wanted);
  });

  test.each<[string, Given, boolean | null]>([
    ['a <= b', { a: 1 }, null],
    ['a > prev(a)', { a: 1 }, null],
    ['a < b and b < c', { a: 3, b: 2 }, false],
    ['a < b and b < c', { a: 1, b: 2 }, null],
    ['a < b or b < c', { a: 1, b: 2 }, true],
    ['a < b or b < c', { a: 3, b: 2 }, null],
    ['not a < b', { a: 3 }, null],
    ['a / b > 1', { a: 3, b: 0 }, null],
    ['a / (b - c) > 1', { a: 3, b: 0.3, c: 0.3 }, null],
    ['a * a * a > 1', { a: 1e308 }, null],
  ])('%s of %j, where a figure is missing, is %s', (text, given, wanted) => {
    expect(judged(text, given)).toBe(wanted);
  });

  test.each([
    ['', 'ends 1'],
    ['a', 'no-test 2'],
    ['a <=', 'ends 5'],
    ['a <= b b', 'unexpected 8'],
    ['(a <= b', 'ends 8'],
    ['a <= b)', 'unexpected 7'],
    ['a < b < c', 'unexpected 7'],
    ['a + (b < c) > 1', 'no-amount 13'],
    ['a and b < c', 'no-test 7'],
    ['a <= d', 'no-figure 6'],
    ['a <= constructor', 'no-figure 6'],
    ['a.b <= c', 'character 2'],
    ['a["b"] <= c', 'character 2'],
    ['a <= b; c', 'character 7'],
    ['a ＜ b', 'character 3'],
    ['a <= 1e5', 'unexpected 7'],
    ['__proto__ <= a', 'character 1'],
    ['prev(prev(a)) <= a', 'unexpected 6'],
    ['half(1) <= a', 'unexpected 6'],
    ['abs(a, b) <= c', 'unexpected 6'],
    ['prev <= a', 'unexpected 6'],
    [`${'('.repeat(40)}a < b${')'.repeat(40)}`, 'nested 32'],
    [`${'-'.repeat(40)}a < b`, 'nested 32'],
    [`${'not '.repeat(40)}a < b`, 'nested 125'],
    [`a < ${' '.repeat(500)}b`, 'too-long 501'],
  ])('%s is refused: %s', (text, fault) => {
    expect(judged(text, {})).toBe(fault);
  });

  test('of any words and signs is read or refused, with a place inside the text, and never throws', () => {
    const pieces = fc.constantFrom(
      ...['a', 'b', 'c', 'd', 'prev', 'half', 'abs', 'min', 'max', 'and', 'or', 'not', 'constructor', '1', '0.5', ' '],
      ...['(', ')', '<', '<=', '=', '!=', '+', '-', '*', '/', ',', '.', '[', '"', '{', '等', '\u200b', '__proto__'],
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
      fc.array(pieces, { maxLength: 40 }).map((some) => some.join(' ')),
      anyText(),
    );
    fc.assert(
      fc.property(texts, fc.double(), fc.double(), (text, a, b) => {
        const read = parseExpression(text, names);
        if (read.ok) expect([true, false, null]).toContain(judged(text, { a, b }));
        else expect(read.fault.at >= 1 && read.fault.at <= text.length + 1).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('of sums of printed decimals compares them exactly', () => {
    const decimal = fc.tuple(fc.integer({ min: -1e8, max: 1e8 }), fc.nat(4));
    fc.assert(
      fc.property(decimal, decimal, decimal, ([a, p], [b, q], [c, r]) => {
        const whole = (digits: number, places: number) => BigInt(digits) * 10n ** BigInt(4 - places);
        const sum = whole(a, p) + whole(b, q);
        const given = { a: Number(`${a}e-${p}`), b: Number(`${b}e-${q}`), c: Number(`${c}e-${r}`) };
        expect(judged('a + b <= c', given)).toBe(sum <= whole(c, r));
        expect(judged('a + b = c', { ...given, c: Number(sum) / 1e4 })).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
