import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArgument } from '../../../src/app/formula/argument';
import { evaluate } from '../../../src/app/formula/evaluate-expression';
import { parseExpression } from '../../../src/app/formula/parse-expression';
import type { Held } from '../../../src/progress/held';

const cells: Readonly<Record<string, readonly (readonly Held[])[]>> = {
  A1: [[3]],
  B1: [[null]],
  C1: [['']],
  D1: [['甲']],
  E1: [[{ code: '#REF!' }]],
  'A2:C2': [[1, null, 3]],
  'A3:C3': [[2021, 2022, 2023]],
  'A1:A3': [[3], [1], [2021]],
};

function worth(text: string): readonly (readonly Held[])[] | null {
  const expression = parseExpression(text);
  return expression && evaluate(expression, ({ address }) => cells[address] ?? []);
}

describe('what an argument comes to', () => {
  it.each<readonly [string, readonly (readonly Held[])[]]>([
    ['2020', [[2020]]],
    ['-3.5', [[-3.5]]],
    ['1e3', [[1000]]],
    ['"a""b"', [['a"b']]],
    ['true', [[true]]],
    ['$A$1', [[3]]],
    ['1+2*3-4/2', [[5]]],
    ['(1+2)*3', [[9]]],
    ['1/0', [[{ code: '#DIV/0!' }]]],
    ['A1-2020', [[-2017]]],
    ['B1+1', [[1]]],
    ['C1+1', [[{ code: '#VALUE!' }]]],
    ['E1+1', [[{ code: '#REF!' }]]],
    ['B1=""', [[true]]],
    ['B1=0', [[true]]],
    ['D1>A1', [[true]]],
    ['"A"="a"', [[true]]],
    ['A2:C2', [[1, null, 3]]],
    ['IF(A2:C2="","",A2:C2)', [[1, '', 3]]],
    ['IF((A2:C2="")+(A3:C3>2022),"",A2:C2)', [[1, '', '']]],
    ['IF(E1="","",E1)', [[{ code: '#REF!' }]]],
    ['CHOOSE({1,2},A1,A3:C3)', [[3, 2022, { code: '#N/A' }]]],
    ['CHOOSE({1,2},A1,B1)', [[3, null]]],
    ['SUMPRODUCT(MAX((A2:C2<>"")*A3:C3))', [[2023]]],
    ['MAX(-5,-3)', [[-3]]],
    [
      'A1:A3+A2:C2',
      [
        [4, 3, 6],
        [2, 1, 4],
        [2022, 2021, 2024],
      ],
    ],
  ])('%s', (text, held) => {
    expect(worth(text)).toEqual(held);
  });

  it.each(['', 'A1,B1', 'SUM(A1)', 'A:A', '1:3', '(1', '1)', 'IF(', '{1,A1}', 'AAAA1', 'XFE1', 'A0', 'A1048577', '='])(
    '%j is none',
    (text) => {
      expect(parseExpression(text)).toBeNull();
    },
  );

  it('any text is one or none, however deep or long', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseExpression(text)));
    for (const sign of ['(', '-', 'IF(', '{', '"', "'"]) expect(parseExpression(sign.repeat(10_000))).toBeNull();
    expect(parseExpression('('.repeat(900) + '1' + ')'.repeat(900))).toBeNull();
  });

  it('a sheet’s name comes without its quotes', () => {
    expect(parseExpression("'王''s 表'!$K$7:O7")).toEqual({
      kind: 'reference',
      reference: { sheet: "王's 表", address: 'K7:O7' },
    });
    expect(parseExpression('指标进度!K7')).toMatchObject({ reference: { sheet: '指标进度' } });
  });
});

describe('what is typed into a form', () => {
  it.each([
    ['target', '≥62.86', '"≥62.86"'],
    ['target', '7.4:38:54.6', '"7.4:38:54.6"'],
    ['target', '3-5', '"3-5"'],
    ['target', '-3', '-3'],
    ['target', '97%', '"97%"'],
    ['target', '[+1]', '"[+1]"'],
    ['target', '降低2个百分点', '"降低2个百分点"'],
    ['periods', '2025-2020', '2025-2020'],
    ['path', 'geometric', '"geometric"'],
    ['preset', '1.05;0.95;0.8;0', '"1.05;0.95;0.8;0"'],
    ['preset', '"cn"', '"cn"'],
    ['actuals', '=Sheet1!A1:C1', 'Sheet1!A1:C1'],
    ['actuals', 'OFFSET(A1,1,1)', 'OFFSET(A1,1,1)'],
    ['actuals', 'A:C', 'A:C'],
    ['actuals', '  ', null],
  ] as const)('%s %j stands in the formula as %j', (parameter, typed, formula) => {
    const read = readArgument(parameter, typed);
    expect(read.kind === 'omitted' ? null : read.formula).toBe(formula);
  });
});
