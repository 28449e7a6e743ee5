import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAll, checkChanged } from '../../src/checks/check';
import { signOfSum } from '../../src/checks/decimal';
import type { EntryCell } from '../../src/checks/entry';
import { fixedEntry } from '../../src/checks/fixed-entry';
import { rules } from '../../src/checks/rules/rules';
import { findingMessage } from '../../src/words/check-words';
import { findingsOf, haining, rowOf, subjectOf, type Typed } from './sheet';

const nos = haining.indicators.map(({ no }) => no);

/** Texts made of what entries are made of, so that many of them come close to a number. */
const entryLike = fc
  .array(
    fc.constantFrom(
      ...['1', '9', '0', '.', ',', '，', '５', '．', ':', '：', '∶', '-', '—', '－', '%', '万', '亿', '人', '家', '次'],
      ...[
        '(',
        ')',
        '（',
        '）',
        '[',
        ']',
        '〈',
        '≥',
        '预计',
        '快报',
        '左右',
        '以上',
        '约',
        '*',
        '①',
        '²',
        '#',
        'e',
        '/',
        '无',
      ],
      ...[' ', '\u00a0', '\u3000', '\u200b', '\t', '\n', '\ufeff', '٣', '𝟏', '½', '\ud800'],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const formats = fc.constantFrom('General', '@', '0.00', '0%', 'yyyy/m/d', 'h:mm:ss', 'mmm-yy', '[h]:mm', '"', '[[[');
const values = fc.oneof(entryLike, fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean());
const cells: fc.Arbitrary<Typed> = fc.record({
  value: values,
  numberFormat: fc.oneof(formats, fc.string()),
  formula: fc.option(fc.string().map((text) => `=${text}`)),
});
const typedRow = fc.array(cells, { maxLength: 5 });
const texts = fc.oneof(fc.string(), fc.constantFrom('', '2021', '2022、2023', '2022 尚未发布', '未开展统计'));
const cutOffs = fc.option(fc.constantFrom(2020.5, 2021, 2022.5, 2025));

describe('whatever is typed', () => {
  test('every finding has a level, a sentence in both languages and a cell, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...nos),
        typedRow,
        texts,
        texts,
        cutOffs,
        (no, typed, missingReason, provisional, cutOff) => {
          for (const finding of findingsOf(no, typed, { missingReason, provisional, cutOff })) {
            expect(rules.find(({ id }) => id === finding.rule)?.levels[finding.variant]).toBe(finding.level);
            expect(finding.address).not.toBeNull();
            expect(findingMessage('zh-CN', finding)).not.toBe('');
            expect(findingMessage('en-US', finding)).not.toBe('');
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a rule speaks once per cell at most, and one hygiene rule only', () => {
    const hygiene = new Set<string>(rules.filter(({ group }) => group === 'A').map(({ id }) => id));
    fc.assert(
      fc.property(fc.constantFrom(...nos), typedRow, cutOffs, (no, typed, cutOff) => {
        const findings = findingsOf(no, typed, { cutOff });
        const keys = findings.map(({ rule, year }) => `${rule} ${year}`);
        expect(new Set(keys).size).toBe(keys.length);
        const dirty = findings.filter(({ rule }) => hygiene.has(rule)).map(({ year }) => year);
        expect(new Set(dirty).size).toBe(dirty.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('a blank cell has no finding but that of a gap', () => {
    const blank = fc.record({
      value: fc.constant(''),
      numberFormat: formats,
      formula: fc.option(fc.constant("='[a.xlsx]b'!A1")),
    });
    fc.assert(
      fc.property(fc.constantFrom(...nos), fc.array(fc.oneof(blank, cells), { maxLength: 5 }), (no, typed) => {
        const row = rowOf(no, typed);
        const blanks = row.cells.filter(({ value }) => value === '').map(({ year }) => year);
        const found = checkAll(subjectOf([row])).filter(({ year }) => blanks.includes(year ?? 0));
        expect(found.every(({ rule }) => rule === 'V21')).toBe(true);
      }),
    );
  });

  test('a fixed value passes the rule that fixed it, and all the rules of typing', () => {
    const hygiene = new Set<string>(rules.filter(({ group }) => group === 'A').map(({ id }) => id));
    let fixed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...nos),
        fc.oneof(entryLike, fc.double({ min: 0, max: 2 })),
        formats,
        (no, value, numberFormat) => {
          const typed = { value, numberFormat };
          const finding = findingsOf(no, [typed]).find(({ fix }) => fix !== null);
          const after = finding && fixedEntry(finding, typed);
          if (!after) return;
          fixed += 1;
          const now = { value: after.value, numberFormat: after.numberFormat ?? numberFormat };
          const rest = findingsOf(no, [now], { note: after.note, provisional: after.provisional ? '2021' : '' });
          expect(rest.filter(({ rule }) => hygiene.has(rule))).toEqual([]);
        },
      ),
      { numRuns: 10000 },
    );
    expect(fixed).toBeGreaterThan(500);
  });

  test('a recheck of changed cells finds what a check of everything finds in their rows', () => {
    const sheet = fc.tuple(...nos.map((no) => typedRow.map((typed) => rowOf(no, typed))));
    const some = fc.array(fc.record({ no: fc.nat(nos.length - 1), year: fc.constantFrom(2021, 2023, 2025) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(sheet, some, cutOffs, (rows, places, cutOff) => {
        const changed = places.map(({ no, year }) => ({ indicatorId: haining.indicators[no]?.id ?? '', year }));
        const touched = new Set(changed.map(({ indicatorId }) => indicatorId));
        const expected = checkAll(subjectOf(rows, cutOff)).filter(({ indicatorId }) => touched.has(indicatorId));
        expect(checkChanged(subjectOf(rows, cutOff), changed).findings).toEqual(expected);
        const only = rows.filter(({ indicatorId }) => touched.has(indicatorId));
        expect(checkChanged(subjectOf(only, cutOff), changed).findings).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('a cell with 32,767 characters is refused in plain words, in time that its length decides', () => {
    const long: readonly string[] = ['1', ' ', '\u200b', ',1', '(', '[', '预计', '—', ':', '①', 'ﷺ'].map((piece) =>
      piece.repeat(32_767 / piece.length),
    );
    for (const value of long) {
      const cell: Partial<EntryCell> = {
        value,
        numberFormat: value.slice(0, 255),
        formula: `=${value.slice(0, 8000)}`,
      };
      for (const no of ['5', '15']) {
        for (const finding of findingsOf(no, [cell])) {
          expect(findingMessage('zh-CN', finding).length).toBeLessThan(200);
        }
      }
    }
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
