/** Whatever stands in a cell is read or refused, and the same number is the same number in every spelling. */
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { parseActual } from '../../src/notation/parse-actual';
import { parseNotation } from '../../src/notation/parse-notation';
import { anyText } from '../arbitrary-text';

const plans = [...'0123456789.,:-~%≥>≤<[]〔〕+ΣΠ万千亿约至以上下内左右累计提高降低年均增长不于超过控制在①²\u3000 \n'];
const planText = fc.array(fc.constantFrom(...plans), { maxLength: 24 }).map((characters) => characters.join(''));
const texts = fc.oneof(anyText({ maxLength: 300 }), planText);

/** Printed with so many decimals, as plans do. */
const printed = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));

describe('parsing is total', () => {
  it('gives any text a kind or a reason', () => {
    fc.assert(
      fc.property(texts, (text) => {
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
      fc.property(texts, (text) => {
        const result = parseActual(text);
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });

  /** Characters that patterns have looked at when a text is read. */
  function workOn(text: string): number {
    let looked = 0;
    const { exec } = RegExp.prototype;
    const tried = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, on: string) {
      const from = this.global ? this.lastIndex : 0;
      const found = exec.call(this, on);
      looked += (found ? found.index + found[0].length : on.length) - from;
      return found;
    });
    try {
      parseNotation(text);
      parseActual(text);
    } finally {
      tried.mockRestore();
    }
    return looked;
  }

  /** Patterns and words that a text may meet on its way. */
  const passes = 60;
  const garbage = [
    '9',
    '[',
    '1,',
    '≥',
    ':',
    '1:',
    '-',
    '1-',
    ' ',
    '\t1',
    '%',
    '年均增长',
    '①',
    '千',
    '.',
    '1 ',
    '１',
    '≧ ',
    '提高1',
  ];

  it.each(garbage)('takes work in proportion to the length of “%s” again and again', (each) => {
    for (const length of [50, 100, 199]) {
      const text = each.repeat(length).slice(0, length);
      const work = workOn(text);
      expect(work).toBeGreaterThan(0);
      expect(work).toBeLessThanOrEqual(passes * length);
    }
  });

  it('takes no work at all for what is too long to be a notation, and says so', () => {
    const long = fc
      .array(fc.constantFrom(...garbage, ...plans), { minLength: 201, maxLength: 10_000 })
      .map((pieces) => `x${pieces.join('')}`.slice(0, 10_000));
    fc.assert(
      fc.property(long, (text) => {
        expect(workOn(text)).toBe(0);
        expect(parseNotation(text)).toMatchObject({ ok: false, problem: { code: 'too-long' } });
        expect(parseActual(text)).toMatchObject({ ok: false, problem: { code: 'too-long' } });
      }),
      { numRuns: 50 },
    );
  });

  it('reads ten thousand spaces as a blank', () => {
    expect(parseNotation(' '.repeat(10_000))).toMatchObject({ ok: true, notation: { kind: 'missing' } });
    expect(parseActual('\u3000'.repeat(10_000))).toEqual({ ok: true, actual: null });
  });
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
