import { describe, expect, it, test } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { finished } from '../../src/plan/steps';
import { plainForm } from '../../src/template/computed-cells';
import { literal, minus, row } from '../../src/template/plain/expressions';
import { isReadByPlanOnly } from '../../src/template/plain/readable';
import { plainReviewStatus } from '../../src/template/plain/review-status';
import { printedNumber } from '../../src/template/number-formats';
import { progressColumns } from '../../src/template/progress-columns';
import { progressRows } from '../../src/template/progress-layout';
import { templateContext } from '../../src/template/template-context';
import type { Language } from '../../src/words/language';
import { pathCases, planFor, plainCases } from './plain-cases';

/** Functions that Excel 2007, WPS and LibreOffice have. */
const allowed = new Set(
  'ABS AND CHOOSE COUNTA DATE DAY FIND IF IFERROR INT ISERR ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOOKUP MAX MID MIN MONTH N NA OR PRODUCT REPT RIGHT ROUND ROUNDUP SIGN SUBSTITUTE SUMIF SUMIFS SUMPRODUCT TEXT TRIM TRUNC UPPER VALUE YEAR'.split(
    ' ',
  ),
);

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');
const haining = builtInPlan('haining-14fyp') as Plan;

/** Every formula of a sheet with a row for each case; with `apart`, a column of the office stands between the years. */
function everyFormula(language: Language, apart: boolean, years = 5): readonly string[] {
  const cases = [...plainCases(years, 1, 1), ...pathCases(years, 1, 1)];
  const plan = { ...planFor(haining, cases), endYear: haining.baseYear + years };
  const keys = progressColumns(plan).map(({ key }): string => key);
  if (apart) keys.splice(keys.indexOf('2023'), 0, '');
  const context = templateContext(plan, {
    language,
    order: { columns: keys, rows: plan.indicators.map(({ id }) => id) },
  });
  const rows = cases.map(({ base, criterion }, i) => ({
    row: progressRows.data + i,
    above: progressRows.data + i - 1,
    base: printedNumber(base) ?? base,
    criterion,
  }));
  const progress = finished(plainForm(context, rows, () => null)).contents.flatMap(({ cells }) => cells.flat());
  const review = cases.map(({ base, criterion }) =>
    plainReviewStatus(
      { language, base: '$F6', criterion: '$H6', actual: '$I6' },
      printedNumber(base) ?? base,
      criterion,
    ),
  );
  return [...progress, ...review].filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
}

describe('plain formulas', () => {
  const sheets: readonly (readonly [string, Language, boolean, number])[] = [
    ['of a five-year plan', 'zh-CN', false, 5],
    ['of a five-year plan in English', 'en-US', false, 5],
    ['of years that stand apart', 'en-US', true, 5],
    ['of a plan of thirty years', 'zh-CN', false, 30],
  ];

  it.each(sheets)('%s need no add-in and no newer program, and fit into a cell', (_name, language, apart, years) => {
    for (const formula of everyFormula(language, apart, years)) {
      const bare = withoutTexts(formula);
      const functions = [...bare.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = '']) => name);
      expect(functions.filter((name) => !allowed.has(name))).toEqual([]);
      expect([formula, bare.split('(').length]).toEqual([formula, bare.split(')').length]);
      expect(formula.split('"').length % 2).toBe(1);
      expect(bare).not.toMatch(/NaN|Infinity|undefined|\dE|\de[-+]/);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  it('stay well below the limit where the years stand together', () => {
    expect(Math.max(...everyFormula('en-US', false).map(({ length }) => length))).toBeLessThan(5000);
  });

  it('put arrays into SUMPRODUCT alone: older programs look at one cell of them elsewhere', () => {
    for (const formula of everyFormula('zh-CN', false)) expect(arraysOutside(withoutTexts(formula))).toEqual([]);
  });
});

/** Characters of a function's name. */
const longestName = 20;

/** Ranges with an operator beside them, where no SUMPRODUCT is around. */
function arraysOutside(formula: string): readonly string[] {
  return [...formula.matchAll(/\$[A-Z]+\$?\d+:\$[A-Z]+\$?\d+/g)].flatMap((match) => {
    const before = formula.slice(0, match.index);
    const after = formula.slice(match.index + match[0].length);
    const isOperand = /[-+*/<>=&]$/.test(before) || /^[-+*/<>=&]/.test(after);
    const opened = [...before].reduce<readonly string[]>(
      (calls, character, i) =>
        character === '('
          ? [...calls, /[A-Z]*$/.exec(before.slice(Math.max(0, i - longestName), i))?.[0] ?? '']
          : character === ')'
            ? calls.slice(0, -1)
            : calls,
      [],
    );
    const takesRanges = ['LOOKUP', 'SUMIFS', 'SUMIF', 'COUNTA'].includes(opened.at(-1) ?? '') && !isOperand;
    return takesRanges || opened.includes('SUMPRODUCT') ? [] : [`${before.slice(-40)}${match[0]}${after.slice(0, 20)}`];
  });
}

describe('numbers in formulas', () => {
  test.each([
    [62.86, '62.86'],
    [-5, '(-5)'],
    [0, '0'],
    [1e-9, '(1/1000000000)'],
    [-1e-9, '(0-(1/1000000000))'],
    [1.5e21, '(1.5*1000000000000000000000)'],
    [0.1 + 0.2, '0.3'],
  ])('%d is %s', (value, text) => expect(literal(value)).toBe(text));

  test('have no two signs in a row', () => {
    expect([minus('$Q7', 5), minus('$Q7', -5), row([1, -2.5])]).toEqual(['$Q7-5', '$Q7+5', '{1,-2.5}']);
  });
});

describe('entries that PLAN reads and plain formulas do not', () => {
  test.each([
    ['60.4', 'lower', true],
    ['31.5万', 'lower', true],
    ['６０', 'lower', true],
    ['约60', 'lower', false],
    ['—', 'lower', false],
    ['——', 'lower', false],
    ['ｎ／ａ', 'lower', true],
    ['[12.86]', 'lower', false],
    ['[12.86]', 'cumulative', false],
    ['〔12.86〕', 'cumulative', false],
    ['[1,286]', 'cumulative', true],
    ['[12.86]万人', 'compound', true],
    ['7.4:38:54.6', 'composition', false],
    ['7.4 ： 38 ： 54.6', 'composition', false],
    ['7.4%:38%:54.6%', 'composition', true],
    ['38', 'composition', false],
    ['', 'lower', false],
  ] as const)('%s in a row of kind %s: %s', (entry, kind, expected) =>
    expect(isReadByPlanOnly(entry, kind)).toBe(expected),
  );
});
