import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAll, checkChanged, rowsCompared } from '../../src/checks/check';
import type { Finding } from '../../src/checks/finding';
import { factsOf } from '../../src/checks/indicator-facts';
import { isClean } from '../../src/checks/judge-cell';
import { readCell } from '../../src/checks/reading';
import type { CheckContext } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules/rules';
import { findingMessage } from '../../src/words/check-words';
import { cells, cutOffs, entryLike, formats, nos, remarks, typedRows, values } from './arbitrary-entries';
import { brief, findingsOf, haining, numbered, rowOf, subjectOf, type Typed } from './sheet';

const hygiene = new Set<string>(rules.filter(({ group }) => group === 'A').map(({ id }) => id));
const someNo = fc.constantFrom(...nos);

const crossChecks = haining.crossChecks ?? [];
const isCross = (rule: string) => crossChecks.some(({ id }) => id === rule);
const crossWith = (indicatorId: string) =>
  crossChecks.filter(({ operands }) => operands.some(({ indicator }) => indicator === indicatorId)).map(({ id }) => id);

function expectReadable(finding: Finding): void {
  const crossed = crossChecks.find(({ id }) => id === finding.rule);
  const level = crossed?.level ?? rules.find(({ id }) => id === finding.rule)?.levels[finding.variant];
  const messages = (['zh-CN', 'en-US'] as const).map((language) => findingMessage(language, finding));
  const readable =
    level === finding.level &&
    finding.address !== null &&
    [finding.understood, finding.fix?.after].every((number) => typeof number !== 'number' || Number.isFinite(number)) &&
    messages.every((message) => message !== '' && message.length < 300);
  // Asked once, as there are many thousand findings.
  expect(readable ? null : { finding, level, messages }).toBeNull();
}

describe('whatever is typed', () => {
  test('every finding has a level, a sentence in both languages and a cell, and nothing throws', () => {
    fc.assert(
      fc.property(someNo, typedRows, remarks, remarks, cutOffs, (no, typed, missingReason, provisional, cutOff) => {
        findingsOf(no, typed, { missingReason, provisional, cutOff }).forEach(expectReadable);
      }),
      { numRuns: 2000 },
    );
  });

  test('a value with nothing odd about its typing is passed by every rule of typing, so that they need not be asked', () => {
    let clean = 0;
    fc.assert(
      fc.property(someNo, fc.record({ value: values, numberFormat: formats }), (no, typed) => {
        const cell = rowOf(no, [typed]).cells[0];
        const facts = factsOf(numbered(no), haining);
        if (!cell || cell.value === '' || !isClean(readCell(cell, facts), cell)) return;
        clean += 1;
        const context = { cell, reading: readCell(cell, facts), facts, explained: false } as CheckContext;
        for (const rule of rules)
          if (rule.group === 'A') expect([rule.id, rule.find(context)]).toEqual([rule.id, null]);
      }),
      { numRuns: 2000 },
    );
    expect(clean).toBeGreaterThan(100);
  });

  test('a rule speaks once per cell at most, and one hygiene rule only', () => {
    fc.assert(
      fc.property(someNo, typedRows, cutOffs, (no, typed, cutOff) => {
        const findings = findingsOf(no, typed, { cutOff });
        const keys = findings.map(({ rule, year }) => `${rule} ${year}`);
        expect(new Set(keys).size).toBe(keys.length);
        const dirty = findings.filter(({ rule }) => hygiene.has(rule)).map(({ year }) => year);
        expect(new Set(dirty).size).toBe(dirty.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('no trend is drawn where typing or value are wrong, and no jump is told beside a wrong unit or point', () => {
    const group = new Map(rules.map((rule): [string, string] => [rule.id, rule.group]));
    fc.assert(
      fc.property(someNo, typedRows, cutOffs, (no, typed, cutOff) => {
        const findings = findingsOf(no, typed, { cutOff });
        for (const year of new Set(findings.map((finding) => finding.year))) {
          const here = findings.filter((finding) => finding.year === year);
          const isWrong = here.some(({ rule, level }) => level === 'hard' && group.get(rule) !== 'C');
          if (isWrong) expect(here.filter(({ rule }) => group.get(rule) === 'C')).toEqual([]);
          const ids = here.map(({ rule }) => rule);
          if (['V14', 'V15', 'V16'].some((id) => ids.includes(id))) expect(ids).not.toContain('V27');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a blank cell has no finding but that of a gap', () => {
    const formula = fc.option(fc.constant("='[a.xlsx]b'!A1"));
    const blank: fc.Arbitrary<Typed> = fc.record({ value: fc.constant(''), numberFormat: formats, formula });
    fc.assert(
      fc.property(someNo, fc.array(fc.oneof(blank, cells), { maxLength: 5 }), (no, typed) => {
        const row = rowOf(no, typed);
        const blanks = row.cells.filter(({ value }) => value === '').map(({ year }) => year);
        const found = checkAll(subjectOf([row])).filter(({ year }) => blanks.includes(year ?? 0));
        expect(found.every(({ rule }) => rule === 'V21')).toBe(true);
      }),
    );
  });

  test('a fixed value passes the rule that fixed it, and all the rules of typing', () => {
    let fixed = 0;
    fc.assert(
      fc.property(
        someNo,
        fc.oneof(entryLike, fc.double({ min: 0, max: 2, noNaN: true })),
        formats,
        (no, value, numberFormat) => {
          const fix = findingsOf(no, [{ value, numberFormat }]).find((finding) => finding.fix !== null)?.fix;
          if (!fix) return;
          fixed += 1;
          const now = { value: fix.after, numberFormat: fix.numberFormat ?? numberFormat };
          const beside = { note: fix.note ?? '', provisional: fix.provisional ? '2021' : '' };
          expect(findingsOf(no, [now], beside).filter(({ rule }) => hygiene.has(rule))).toEqual([]);
        },
      ),
      { numRuns: 10000 },
    );
    expect(fixed).toBeGreaterThan(200);
  });
});

describe('a recheck of changed cells', () => {
  const sheet = fc.tuple(...nos.map((no) => typedRows.map((typed) => rowOf(no, typed))));
  const place = fc.record({ no: fc.nat(nos.length - 1), year: fc.constantFrom(2021, 2023, 2025) });

  test('finds what a check of everything finds in their rows, also when it is given those rows only', () => {
    fc.assert(
      fc.property(sheet, fc.array(place, { maxLength: 4 }), cutOffs, (rows, places, cutOff) => {
        const changed = places.map(({ no, year }) => ({ indicatorId: haining.indicators[no]?.id ?? '', year }));
        const touched = new Set(changed.map(({ indicatorId }) => indicatorId));
        const { findings, scope } = checkChanged(subjectOf(rows, cutOff), changed);
        const replaced = ({ rule, indicatorId }: Finding) =>
          isCross(rule) ? scope.crossChecks.includes(rule) : touched.has(indicatorId);
        const expected = checkAll(subjectOf(rows, cutOff)).filter(replaced);
        expect(findings).toEqual(expected);
        const needed = rowsCompared(haining, touched);
        const only = rows.filter(({ indicatorId }) => needed.includes(indicatorId));
        expect(checkChanged(subjectOf(only, cutOff), changed).findings).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves the rest as it was: an edit alters findings of its own row, and of cross-checks that look at it', () => {
    fc.assert(
      fc.property(sheet, place, cells, cutOffs, (rows, { no, year }, cell, cutOff) => {
        const edited = rows.map((row, i) =>
          i === no ? rowOf(nos[i] ?? '', [...row.cells.slice(0, year - 2021), cell]) : row,
        );
        const [before, after] = [rows, edited].map((some) => checkAll(subjectOf(some, cutOff)));
        const { id = '' } = haining.indicators[no] ?? {};
        const elsewhere = ({ rule, indicatorId }: Finding) =>
          isCross(rule) ? !crossWith(id).includes(rule) : indicatorId !== id;
        expect(after?.filter(elsewhere)).toEqual(before?.filter(elsewhere));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a cell full of garbage', () => {
  const pieces = [
    ...['1', ' ', '\u200b', ',1', '(', '[', ')', '预计', '—', ':', '①', '*', 'ﷺ', "'", '"', '.', '-', '1:', '＊', '万'],
    ...['\t', '\ud800', '#A', '左右', 'e', '年', '2021至', '0.', '%'],
  ];

  test.each([200, 10_000, 32_767])(
    'of %d characters is answered in plain words, in time that its length decides',
    (n) => {
      for (const piece of pieces) {
        const value = piece.repeat(Math.ceil(n / piece.length)).slice(0, n);
        const typed = { value, text: value, numberFormat: value, formula: `=${value}` };
        for (const no of ['5', '15']) {
          const around = { missingReason: value, provisional: value, note: value };
          findingsOf(no, [typed, `1${value}`, `${value}1`, 61], around).forEach(expectReadable);
        }
      }
    },
  );

  test.each([
    ['NaN', 'V02'],
    ['Infinity', 'V02'],
    ['-Infinity', 'V02'],
    ['1e308', 'V02'],
    [NaN, 'V02'],
    [Infinity, 'V02'],
    [false, 'V02'],
    ['__proto__', 'V02'],
    ['9'.repeat(201), 'V02'],
  ])('such as %p is no number', (value, rule) => {
    expect(findingsOf('5', [value]).map((finding) => finding.rule)).toEqual([rule]);
  });

  test('such as the largest numbers is refused for its size, with a sentence', () => {
    expect(brief(findingsOf('4', [97, 1e308]))).toEqual(['V13 2022 hard']);
    expect(brief(findingsOf('5', [60.4, 1e308]))).toEqual(['V27 2022 soft', 'V32 2022 soft']);
    expect(brief(findingsOf('5', [60.4, 1e308, 2e307]))).toEqual([
      'V27 2022 soft',
      'V32 2022 soft',
      'V27 2023 soft',
      'V28 2023 soft',
      'V32 2023 soft',
    ]);
    expect(brief(findingsOf('5', [60.4, -0]))).toEqual(['V27 2022 soft', 'V28 2022 soft', 'V29 2022 soft']);
  });
});
