/** Formulas moved as Excel copies them, and told apart only where they say something else. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movedFormula, isSameFormula } from '../../src/template/moved-formula';

describe('a formula on other cells', () => {
  it.each<readonly [string, number, number, string]>([
    ['=$C7=$C6', 2, 3, '=$C9=$C8'],
    ['=ISNUMBER(VALUE(LEFT(AB7,4)))', 1, -1, '=ISNUMBER(VALUE(LEFT(AA8,4)))'],
    ['=COUNTIFS(\'审核记录\'!$O$5:$O$304,$A7&"|"&L$4)>0', 1, 1, '=COUNTIFS(\'审核记录\'!$O$5:$O$304,$A8&"|"&M$4)>0'],
    ['=LOG10(A1)&"A1"', 1, 1, '=LOG10(B2)&"A1"'],
    ["='A1 表'!B2", 1, 1, "='A1 表'!C3"],
    ['=PLAN.STATUS(A1)', 1, 0, '=PLAN.STATUS(A2)'],
    ['=Z1', 0, 1, '=AA1'],
    ['=A1', -3, -3, '=A1'],
  ])('%s by %i rows and %i columns is %s', (formula, down, across, moved) => {
    expect(movedFormula(formula, down, across)).toBe(moved);
  });

  it('is itself again once it is moved back', () => {
    const formula = fc
      .tuple(fc.integer({ min: 100, max: 9999 }), fc.constantFrom('K', 'AB', '$C', 'ZZ'), fc.constantFrom('', '$'))
      .map(([row, column, fixed]) => `=IF(${column}${fixed}${row}="K7",SUM(${column}$1:$B${row}),0)`);
    const step = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(formula, step, step, (text, down, across) => {
        expect(movedFormula(movedFormula(text, down, across), -down, -across)).toBe(text);
      }),
    );
  });
});

describe('two formulas are the same', () => {
  it.each<readonly [string, string, boolean]>([
    ['=A1', '=A1', true],
    ['=SUM(A1,B1)', '=SUM(A1, B1)', true],
    ["='进度'!A1", '=进度!A1', true],
    ['=@A1', '=A1', true],
    ['=A1&"x y"', '=A1&"xy"', false],
    ['=A1&"\'"', '=A1&""', false],
    ['=A1', '=A2', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameFormula(one, other)).toBe(same);
  });
});
