/** More than 20,000 cells of every sort: nothing is thrown, and no cell is lost between what was typed and what is said. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRegister } from '../../src/excel/write-register';
import { checkAll } from '../../src/checks/check';
import { visibleText } from '../../src/checks/clean-text';
import type { EntryCell } from '../../src/checks/entry';
import { completionOf } from '../../src/checks/completion';
import { explanationSteps } from '../../src/checks/explanations';
import type { Finding } from '../../src/checks/finding';
import { factsOf } from '../../src/checks/indicator-facts';
import { readCell } from '../../src/checks/reading';
import { finished } from '../../src/plan/steps';
import { findingMessage } from '../../src/words/check-words';
import { anyText } from '../arbitrary-text';
import { cells, cutOffs, entryLike, formats, nos, remarks } from './arbitrary-entries';
import { haining, numbered, rowOf, subjectOf, type Typed } from './sheet';

/** Every character of a kind that Unicode knows. */
function every(kind: RegExp): readonly string[] {
  const found: string[] = [];
  for (let point = 0; point <= 0x1ffff; point += 1) {
    const character = point >= 0xd800 && point <= 0xdfff ? '' : String.fromCodePoint(point);
    if (kind.test(character)) found.push(character);
  }
  return found;
}

const digits = fc.constantFrom(...every(/^\p{N}$/u));
const spaces = fc.constantFrom(...every(/^[\p{Z}\p{Cc}\p{Cf}]$/u));
const longest = 32_767;

const figureLike = fc.array(fc.oneof(digits, spaces, fc.constantFrom('.', ',', '-', '%', '万', ':')), { maxLength: 8 });
const endless = entryLike.map((piece) => (piece === '' ? ' ' : piece).repeat(longest).slice(0, longest));
const errors = fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#SPILL!', '#CALC!', '#GETTING_DATA');
const formulas = fc.oneof(
  fc.constantFrom("='[a.xlsx]b'!A1", '=1/0', '=SUM(A1:A9)', '=“', "='", '=[', '=HYPERLINK("http://x")'),
  fc.string().map((text) => `=${text}`),
);

const anything: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 30, arbitrary: cells },
  { weight: 20, arbitrary: figureLike.map((pieces): Typed => pieces.join('')) },
  { weight: 5, arbitrary: fc.record({ value: errors, formula: formulas, numberFormat: formats }) },
  { weight: 5, arbitrary: fc.record({ value: fc.double(), formula: formulas, numberFormat: formats }) },
);

const someNo = fc.constantFrom(...nos);
const facts = new Map(nos.map((no) => [no, factsOf(numbered(no), haining)]));

function cellOf(no: string, typed: Typed): EntryCell {
  return rowOf(no, [typed]).cells[0] as EntryCell;
}

/** Taken with the value that it says, blank to the eye, or told about. */
function isAccountedFor(no: string, cell: EntryCell, findings: readonly Finding[]): boolean {
  const told = findings.some(({ year }) => year === cell.year);
  const { shape, value, parts } = readCell(cell, facts.get(no) ?? factsOf(numbered(no), haining));
  if (shape === 'blank') return typeof cell.value === 'string' && visibleText(cell.value) === '';
  return told || (shape === 'number' ? value !== null : parts !== null);
}

/** Finite numbers, and a sentence in both languages that is no essay. */
function isSound(finding: Finding): boolean {
  const numbers = [finding.understood, finding.fix?.after].filter((each) => typeof each === 'number');
  return (
    numbers.every(Number.isFinite) &&
    (['zh-CN', 'en-US'] as const).every((language) => {
      const { length } = findingMessage(language, finding);
      return length > 0 && length < 400;
    })
  );
}

describe('any cell at all', () => {
  test('is taken, blank to the eye, or told about: 20,000 of them', () => {
    fc.assert(
      fc.property(someNo, anything, fc.nat(4), cutOffs, (no, typed, at, cutOff) => {
        const row = rowOf(
          no,
          [60.4, 60.9, 61.5, 61.9, 62.4].map((figure, i) => (i === at ? typed : figure)),
        );
        const findings = checkAll(subjectOf([row], cutOff));
        return findings.every(isSound) && row.cells.every((cell) => isAccountedFor(no, cell, findings));
      }),
      { numRuns: 20_000 },
    );
  });

  test('of 32,767 characters is told about and its explanation, too', () => {
    fc.assert(
      fc.property(someNo, endless, (no, value) => {
        const cell = cellOf(no, { value, formula: `=${value}`, numberFormat: value });
        const findings = checkAll(subjectOf([rowOf(no, [cell], { missingReason: value, provisional: value })]));
        const explained = { rule: 'V27', soft: true, indicatorId: 'x', year: 2021, address: null, explanation: value };
        return (
          [...findings, ...finished(explanationSteps([explained]))].every(isSound) && isAccountedFor(no, cell, findings)
        );
      }),
      { numRuns: 100 },
    );
  });

  test('in a sheet full of them: every row and year stands in the result or needs no word', () => {
    const sheet = fc.tuple(...nos.map((no) => fc.array(anything, { maxLength: 5 }).map((typed) => rowOf(no, typed))));
    fc.assert(
      fc.property(sheet, remarks, cutOffs, (rows, missingReason, cutOff) => {
        const all = rows.map((row) => ({ ...row, missingReason }));
        const findings = checkAll(subjectOf(all, cutOff));
        expect(findings.every(isSound)).toBe(true);
        for (const [i, { indicatorId, cells: typed }] of all.entries()) {
          const own = findings.filter((finding) => finding.indicatorId === indicatorId);
          const unread = typed.filter(({ value }) => value !== '' && missingReason === '');
          for (const cell of unread) expect(isAccountedFor(nos[i] ?? '', cell, own)).toBe(true);
        }
        const judged = findings.map(({ level, year }) => ({ level, year, explanation: '' }));
        expect(completionOf(judged).complete).toBe(judged.every(({ level }) => level === 'info'));
      }),
      { numRuns: 200 },
    );
  });

  test('in a register that somebody filled by hand is read without losing a row that has an id', () => {
    const held = fc.oneof(anyText(), fc.double(), fc.boolean(), fc.constant(''), fc.constant(null));
    const keys = fc.array(fc.constantFrom('id', 'rule', 'value', '__proto__', 'constructor', '', 'mine'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(keys, fc.array(fc.array(held, { maxLength: 8 }), { maxLength: 6 }), (names, rows) => {
        const block = { row: 0, column: 0, values: [names, [], ...rows] };
        const read = readRegister({ name: '审核记录', isProtected: false, block });
        const at = names.indexOf('id');
        const withId = rows.filter((row) => at >= 0 && (row[at] ?? '') !== '');
        expect(read).toHaveLength(withId.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sums as printed', () => {
  test('of decimals that binary arithmetic misses never raise a finding that the printed ones do not', () => {
    const tenth = fc.integer({ min: 598, max: 628 });
    fc.assert(
      fc.property(tenth, fc.integer({ min: 1, max: 300 }), (whole, part) => {
        const printed = Number((whole / 10).toFixed(1));
        const computed =
          Array.from({ length: 10 }, () => part / 1000).reduce((sum, each) => sum + each, printed) - part / 100;
        const found = (value: number) =>
          checkAll(subjectOf([rowOf('5', [60.4, value])])).map(({ rule, level }) => rule + level);
        expect(found(computed)).toEqual(found(printed));
      }),
      { numRuns: 1000 },
    );
  });
});
