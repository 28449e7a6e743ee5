/** Add-in functions as the grid calls them: what they receive, what may come back, and what must not break. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';
import type { CellState, FunctionArgument, FunctionHost, FunctionScalar } from '../../../workbench/engine/engine';

const engine = createEngine();
const sheet = engine.sheetIds()[0] ?? '';
let names = ['PLAN.SHOW', 'PLAN.GIVE', 'PLAN.THROW'];
let seen: { name: string; args: readonly FunctionArgument[]; caller: object }[] = [];
let gift: FunctionScalar | readonly (readonly FunctionScalar[])[] = 'ok';

const host: FunctionHost = {
  names: () => names,
  call: (name, args, caller) => {
    seen.push({ name, args, caller });
    if (name === 'PLAN.THROW') throw new Error('the contract says never');
    return gift;
  },
};
engine.setFunctions(host);

beforeEach(async () => {
  engine.deleteRows(sheet, 0, 50);
  await engine.settle();
  seen = [];
  gift = 'ok';
});
afterAll(() => engine.dispose());

const at = (row: number, column: number): CellState =>
  engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] as CellState;
const put = async (row: number, ...cells: (string | number | boolean | null)[]) => {
  engine.write(sheet, row, 0, [cells], 'exact');
  await engine.settle();
};
const argumentsOf = async (call: string) => {
  await put(5, `=PLAN.SHOW(${call})`);
  return seen.at(-1)?.args;
};

describe('arguments', () => {
  it.each<[string, string, FunctionArgument[]]>([
    [
      'a range with blanks, text that looks like a number, a boolean and an error',
      'A1:E1',
      [[[1, null, '007', true, { error: '#DIV/0!' }]]],
    ],
    [
      'the pattern that keeps blanks blank: an array computed inside the argument',
      'IF(A1:D1="","",A1:D1)',
      [[[1, '', '007', true]]],
    ],
    ['the same inside another condition', 'IF(SUM(A1:A1)=1,IF(A1:D1="","",A1:D1),0)', [[[1, '', '007', true]]]],
    ['a column', 'A1:A2', [[[1], [2]]]],
    ['single cells as scalars, a blank one as null', 'A1,B1,C1', [1, null, '007']],
    ['omitted arguments as null', 'A1,,3,', [1, null, 3, null]],
    [
      'literals, an array literal and an error',
      '"12",-0.5,TRUE,{1,2;3,4},1/0',
      [
        '12',
        -0.5,
        true,
        [
          [1, 2],
          [3, 4],
        ],
        { error: '#DIV/0!' },
      ],
    ],
    ['a reference on another sheet', "'别的 表'!B2", [42]],
    ['the result of LET and LOOKUPs', 'LET(x,A1:A2,x*10),IFNA(XLOOKUP(9,A1:A2,A1:A2),"无")', [[[10], [20]], '无']],
  ])('get %s', async (_title, call, expected) => {
    if (!engine.sheetIds().some((id) => engine.sheetName(id) === '别的 表')) {
      engine.write(engine.addSheet('别的 表'), 1, 1, [[42]], 'exact');
    }
    await put(0, 1, null, '007', true, '=1/0');
    await put(1, 2);
    expect(await argumentsOf(call)).toEqual(expected);
  });

  it('come with the cell that asks', async () => {
    engine.write(sheet, 3, 2, [['=PLAN.SHOW(1)']], 'exact');
    await engine.settle();
    expect(seen[0]).toMatchObject({ name: 'PLAN.SHOW', caller: { sheet, row: 3, column: 2 } });
  });
});

describe('results', () => {
  it.each<[string, FunctionScalar, Partial<CellState>]>([
    ['text that looks like a number stays text', '12', { type: 'String', value: '12' }],
    ['text that looks like a date or percent stays text', '2026-01-02', { type: 'String', value: '2026-01-02' }],
    ['text in braces stays text', '{1,2}', { type: 'String', value: '{1,2}' }],
    ['an empty text is text', '', { type: 'String', value: '' }],
    ['a number', 0.86, { type: 'Double', value: 0.86 }],
    ['what is no number', NaN, { type: 'Error', value: '#NUM!' }],
    ['a boolean', false, { type: 'Boolean', value: false }],
    ['an error', { error: '#N/A', message: '未填报' }, { type: 'Error', value: '#N/A' }],
    ['an error that Excel does not know', { error: '#WHAT' }, { type: 'Error', value: '#VALUE!' }],
    ['nothing shows as 0, as in Excel', null, { type: 'Double', value: 0 }],
  ])('%s', async (_title, given, expected) => {
    gift = given;
    await put(0, '=PLAN.GIVE()');
    expect(at(0, 0)).toMatchObject(expected);
  });

  it('spill, ragged rows filled with #N/A, and feed other formulas', async () => {
    gift = [[1, '二'], [{ error: '#N/A' }]];
    await put(0, '=PLAN.GIVE()', null, null, '=A1+1', '=B1&"!"');
    expect(
      engine.read(sheet, { row: 0, column: 0, rows: 2, columns: 5 }).map((row) => row.map(({ value }) => value)),
    ).toEqual([
      [1, '二', '', 2, '二!'],
      ['#N/A', '#N/A', '', '', ''],
    ]);
  });

  it('shrink with the next calculation', async () => {
    gift = [[1, 2, 3]];
    await put(0, '=PLAN.GIVE(A9)');
    gift = [[1]];
    await put(8, 5);
    expect([at(0, 0).value, at(0, 1).type, at(0, 2).type]).toEqual([1, 'Empty', 'Empty']);
  });
});

describe('trouble', () => {
  it('a function that throws gives #VALUE! in its cell and nothing else fails', async () => {
    await put(0, '=PLAN.THROW()', '=1+1', '=PLAN.GIVE()', '=IFERROR(A1,"hidden")');
    expect([at(0, 0).value, at(0, 1).value, at(0, 2).value, at(0, 3).value]).toEqual(['#VALUE!', 2, 'ok', 'hidden']);
  });

  it('an unknown function is #NAME? until the formula is entered again after it has come', async () => {
    await put(0, '=PLAN.LATER(1)');
    expect(at(0, 0)).toMatchObject({ type: 'Error', value: '#NAME?' });
    names = [...names, 'PLAN.LATER'];
    await engine.settle();
    expect(at(0, 0).value).toBe('#NAME?');
    await put(0, '=PLAN.LATER(1)');
    expect(at(0, 0).value).toBe('ok');
    names = names.filter((name) => name !== 'PLAN.LATER');
    await put(0, '=PLAN.LATER(1)');
    expect(at(0, 0).value).toBe('#NAME?');
  });

  it('formulas from a file, spelled _xldudf_, call the same function', async () => {
    await put(0, '=_xldudf_PLAN_GIVE(1)');
    expect(at(0, 0)).toMatchObject({ value: 'ok', formula: '=PLAN.GIVE(1)' });
  });

  it('names are case-insensitive', async () => {
    await put(0, '=plan.give()');
    expect(at(0, 0).value).toBe('ok');
  });

  it('only what depends on an edit is asked again', async () => {
    await put(0, 1, '=PLAN.SHOW(A1)', '=PLAN.SHOW(Z1)');
    seen = [];
    await put(0, 2);
    expect(seen.map(({ args }) => args)).toEqual([[2]]);
  });
});
