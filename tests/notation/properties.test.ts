/** Whatever stands in a cell is read or refused, and the same number is the same number in every spelling. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseActual } from '../../src/notation/parse-actual';
import { parseNotation } from '../../src/notation/parse-notation';

const plans = [...'0123456789.,:-~%≥>≤<[]〔〕+ΣΠ万千亿约至以上下内左右累计提高降低年均增长不于超过控制在①²\u3000 \n'];
const planText = fc.array(fc.constantFrom(...plans), { maxLength: 24 }).map((characters) => characters.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), planText);

/** Printed with so many decimals, as plans do. */
const printed = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));

describe('parsing is total', () => {
  it('gives any text a kind or a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseNotation(text);
        if (!result.ok) return expect(['unreadable', 'footnote-mark', 'too-long']).toContain(result.problem.code);
        const { value, upper, parts } = result.notation;
        return expect([value ?? 0, upper ?? 0, ...parts].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives any text an actual or a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseActual(text);
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['9', '[', '1,', '≥', ':', '1:', '-', '1-', ' ', '\t1', '%', '年均增长', '①', '千', '.', '1 '])(
    'reads or refuses ten thousand characters of “%s”',
    (garbage) => {
      const text = garbage.repeat(Math.ceil(10_000 / garbage.length));
      expect(typeof parseNotation(text).ok).toBe('boolean');
      expect(typeof parseNotation(text.slice(0, 199)).ok).toBe('boolean');
    },
  );
});

describe('one number in many spellings', () => {
  const wide = (text: string) =>
    [...text].map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join('');

  it('full-width digits and signs mean the same', () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom('', '≥', '<', '>', '约'),
        fc.constantFrom('', '%', '以上'),
        (n, front, back) => {
          const [plain, full] = [parseNotation(front + n + back), parseNotation(wide(front + n + back))];
          expect(full.ok).toBe(plain.ok);
          if (plain.ok) expect(full).toEqual(plain);
        },
      ),
    );
  });

  it('spaces around signs and thousands separators change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (n) => {
        const grouped = n.toLocaleString('en-US');
        expect(parseNotation(` ≥ ${grouped} `)).toEqual(parseNotation(`≥${n}`));
        expect(parseNotation(grouped.replaceAll(',', ' '))).toEqual(parseNotation(String(n)));
      }),
    );
  });

  it('万 is ten thousand, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const result = parseNotation(`${text}万`);
        expect(result.ok && result.notation.value).toBe(digits * 10 ** (4 - decimals));
      }),
    );
  });
});
