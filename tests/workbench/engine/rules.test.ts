/** Conditional formats and data validations: kept in Excel's terms, evaluated cell by cell, following the sheet's changes. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';
import type { CellInput, ConditionalRule, Rect, ValidationRule } from '../../../workbench/engine/engine';

const engine = createEngine();
engine.setFunctions({ names: () => ['PLAN.LAGGING'], call: () => true });
let sheet = '';
let count = 0;
beforeEach(() => {
  sheet = engine.addSheet(`规则 ${++count}`);
});
afterAll(() => engine.dispose());

const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });
const fill = async (row: number, column: number, cells: readonly (readonly CellInput[])[], on = sheet) => {
  engine.write(on, row, column, cells, 'exact');
  await engine.settle();
};
const RED = { fill: '#FFC7CE', fontColor: '#9C0006' };
const custom = (
  formula: string,
  ranges: readonly Rect[],
  style = RED,
  priority = 0,
  stopIfTrue = false,
): ConditionalRule => ({
  id: `cf-${formula}-${priority}`,
  ranges,
  priority,
  stopIfTrue,
  rule: { type: 'custom', formula, style },
});
const look = (row: number, column: number) => engine.conditionalStyle(sheet, row, column);

describe('conditional formats', () => {
  it('judge each cell with its own row', async () => {
    await fill(2, 0, [
      ['滞后', 1],
      ['正常', 2],
      ['滞后', 3],
    ]);
    engine.setConditional(sheet, custom('=$A3="滞后"', [rect(2, 0, 3, 2)]));
    expect([look(2, 0), look(3, 0), look(4, 1), look(5, 0), look(2, 2)]).toEqual([RED, {}, RED, {}, {}]);
    await fill(3, 0, [['滞后']]);
    expect(look(3, 1)).toEqual(RED);
  });

  it('take each property from the first rule that sets it, and stop where told', async () => {
    await fill(0, 0, [[5]]);
    engine.setConditional(sheet, custom('=A1>1', [rect(0, 0)], { fill: '#0000FF', fontColor: '#FFFFFF' }, 2));
    engine.setConditional(sheet, custom('=A1>2', [rect(0, 0)], { fill: '#FF0000', fontColor: '#000000' }, 1));
    engine.setConditional(sheet, {
      ...custom('=A1>3', [rect(0, 0)], RED, 0),
      rule: { type: 'custom', formula: '=A1>3', style: { bold: true } },
    });
    expect(look(0, 0)).toEqual({ bold: true, fill: '#FF0000', fontColor: '#000000' });
    engine.setConditional(sheet, custom('=A1>2', [rect(0, 0)], { fill: '#FF0000', fontColor: '#000000' }, 1, true));
    expect(look(0, 0).fill).toBe('#FF0000');
    engine.removeConditional(sheet, 'cf-=A1>2-1');
    expect(look(0, 0).fill).toBe('#0000FF');
    expect(engine.conditionals(sheet).map(({ priority }) => priority)).toEqual([0, 2]);
  });

  it('look a cell up on another sheet, as the mark of a finding does', async () => {
    const register = engine.addSheet(`审核记录${count}`);
    await fill(0, 0, [['indicator-03', 2023]], register);
    await fill(0, 0, [['indicator-03', null, 7]]);
    const formula = `=COUNTIFS('审核记录${count}'!$A:$A,$A1,'审核记录${count}'!$B:$B,2021+COLUMN()-1)>0`;
    engine.setConditional(sheet, custom(formula, [rect(0, 1, 5, 3)]));
    expect([look(0, 1), look(0, 2), look(1, 2)]).toEqual([{}, RED, {}]);
    await fill(0, 1, [[2022]], register);
    expect([look(0, 1), look(0, 2)]).toEqual([RED, {}]);
  });

  it('never apply with an add-in function, an error, or a text as condition', async () => {
    await fill(0, 0, [[1]]);
    for (const [index, formula] of ['=PLAN.LAGGING(A1)', '=1/0', '="ja"', '=NOBODY.KNOWS(A1)'].entries()) {
      engine.setConditional(sheet, custom(formula, [rect(0, 0)], RED, index));
    }
    expect(look(0, 0)).toEqual({});
    engine.setConditional(sheet, custom('=A1', [rect(0, 0)], RED, 9));
    expect(look(0, 0)).toEqual(RED);
  });

  it.each<[string, string, string | undefined, (number | string)[], boolean[]]>([
    ['GreaterThan', '5', undefined, [6, 5, '文'], [true, false, true]],
    ['LessThanOrEqual', '=$D$1', undefined, [2, 3], [true, false]],
    ['Between', '3', '1', [1, 2, 4], [true, true, false]],
    ['NotBetween', '1', '3', [1, 4], [false, true]],
    ['EqualTo', '="滞后"', undefined, ['滞后', '快'], [true, false]],
    ['NotEqualTo', '滞后', undefined, ['滞后', '快'], [false, true]],
  ])('compare a value: %s %s %s', async (operator, formula1, formula2, values, expected) => {
    await fill(0, 3, [[2]]);
    await fill(
      0,
      0,
      values.map((value) => [value]),
    );
    const rule = {
      type: 'cellValue',
      operator,
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
      style: RED,
    } as const;
    engine.setConditional(sheet, { id: 'v', ranges: [rect(0, 0, 9)], priority: 0, stopIfTrue: false, rule });
    expect(values.map((_, row) => look(row, 0).fill === RED.fill)).toEqual(expected);
  });

  it('follow inserted and deleted rows and columns, formula and all', async () => {
    engine.setConditional(sheet, custom('=AND($B3="x",$Z$1>0)', [rect(2, 1, 4, 2), rect(9, 1)]));
    engine.insertRows(sheet, 0, 2);
    expect(engine.conditionals(sheet)[0]).toMatchObject({
      ranges: [rect(4, 1, 4, 2), rect(11, 1)],
      rule: { formula: '=AND($B5="x",$Z$3>0)' },
    });
    engine.insertRows(sheet, 6, 1);
    expect(engine.conditionals(sheet)[0]?.ranges).toEqual([rect(4, 1, 5, 2), rect(12, 1)]);
    engine.insertColumns(sheet, 0, 1);
    engine.deleteRows(sheet, 4, 1);
    // The row that the formula was written for is gone: the next one takes its place.
    expect(engine.conditionals(sheet)[0]).toMatchObject({
      ranges: [rect(4, 2, 4, 2), rect(11, 2)],
      rule: { formula: '=AND($C5="x",$AA$3>0)' },
    });
    engine.deleteRows(sheet, 4, 4);
    expect(engine.conditionals(sheet)[0]).toMatchObject({
      ranges: [rect(7, 2)],
      rule: { formula: '=AND($C8="x",$AA$3>0)' },
    });
    engine.deleteColumns(sheet, 2, 1);
    expect(engine.conditionals(sheet)).toEqual([]);
  });

  it('follow a renamed sheet and lose a deleted one', () => {
    const other = engine.addSheet(`别${count}`);
    engine.setConditional(sheet, custom(`=别${count}!$A$1>0`, [rect(0, 0)]));
    engine.renameSheet(other, `另 外${count}`);
    expect(engine.conditionals(sheet)[0]?.rule).toMatchObject({ formula: `='另 外${count}'!$A$1>0` });
    engine.removeSheet(other);
    expect(engine.conditionals(sheet)[0]?.rule).toMatchObject({ formula: '=#REF!>0' });
  });

  it('move with a block of cells', () => {
    engine.setConditional(sheet, custom('=A1>0', [rect(0, 0, 2)]));
    engine.moveCells(sheet, rect(0, 0, 2, 1), 4, 3);
    expect(engine.conditionals(sheet)[0]?.ranges).toEqual([rect(4, 3, 2)]);
  });
});

const validation = (rule: Partial<ValidationRule> & Pick<ValidationRule, 'type' | 'formula1'>): ValidationRule => ({
  id: 'dv',
  ranges: [rect(0, 0, 20)],
  ignoreBlanks: true,
  ...rule,
});
const verdicts = (values: readonly unknown[]) => values.map((_, row) => engine.isValid(sheet, row, 0));

describe('data validation', () => {
  it.each<[string, Partial<ValidationRule> & Pick<ValidationRule, 'type' | 'formula1'>, CellInput[], boolean[]]>([
    ['a list written out', { type: 'list', formula1: '是,否' }, ['是', '不', '', 1], [true, false, true, false]],
    [
      'a list on another sheet',
      { type: 'list', formula1: "='字 典'!$A$1:$A$3" },
      ['甲', 'ab', 3, '丁'],
      [true, true, true, false],
    ],
    [
      'whole numbers',
      { type: 'wholeNumber', operator: 'Between', formula1: '0', formula2: '10' },
      [5, 5.5, 11, '5', -1],
      [true, false, false, false, false],
    ],
    [
      'decimals',
      { type: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: '=0' },
      [0, -0.1, '1,000', '[13]'],
      [true, false, false, false],
    ],
    [
      'text length',
      { type: 'textLength', operator: 'LessThan', formula1: '4' },
      ['三个字', '四个字啊', 123, 1234],
      [true, false, true, false],
    ],
    [
      'a formula',
      { type: 'custom', formula1: '=OR(ISNUMBER(A1),LEFT(A1,1)="[")' },
      [1, '[13]', '13万', '=1/0'],
      [true, true, false, false],
    ],
    ['an add-in function, which never applies', { type: 'custom', formula1: '=PLAN.LAGGING(A1)' }, [1], [true]],
  ])('%s', async (_title, rule, values, expected) => {
    if (!engine.sheetIds().some((id) => engine.sheetName(id) === '字 典')) {
      await fill(0, 0, [['甲'], ['AB'], [3]], engine.addSheet('字 典'));
    }
    await fill(
      0,
      0,
      values.map((value) => [value]),
    );
    engine.setValidation(sheet, validation(rule));
    expect(verdicts(values)).toEqual(expected);
  });

  it('takes blanks as told and leaves other cells alone', () => {
    engine.setValidation(sheet, validation({ type: 'list', formula1: '是', ignoreBlanks: false }));
    expect([engine.isValid(sheet, 0, 0), engine.isValid(sheet, 0, 1)]).toEqual([false, true]);
  });

  it('gives each cell one rule, follows inserts and keeps texts', () => {
    const prompt = { show: true, title: '填报', message: '只填数字' };
    const alert = { show: true, style: 'Warning', title: '请核对', message: '不是数字' } as const;
    engine.setValidation(
      sheet,
      validation({ type: 'decimal', operator: 'GreaterThan', formula1: '=$C$1', prompt, alert }),
    );
    engine.setValidation(sheet, validation({ id: 'new', type: 'list', formula1: '是', ranges: [rect(5, 0, 2)] }));
    engine.insertRows(sheet, 0, 1);
    expect(engine.validations(sheet)).toMatchObject([
      { id: 'dv', formula1: '=$C$2', ranges: [rect(1, 0, 5), rect(8, 0, 13)], prompt, alert },
      { id: 'new', ranges: [rect(6, 0, 2)] },
    ]);
    engine.removeValidation(sheet, 'new');
    expect(engine.validations(sheet)).toHaveLength(1);
  });
});
