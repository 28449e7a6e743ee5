/** The grid as Excel's objects use it: cells, formulas, looks, sizes, structure, names. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';
import type { CellInput, CellState } from '../../../workbench/engine/engine';

const engine = createEngine({ currentYear: () => 2026 });
let sheet = engine.sheetIds()[0] ?? '';
let count = 0;

beforeEach(() => {
  sheet = engine.addSheet(`表${++count}`);
});
afterAll(() => engine.dispose());

const at = (row: number, column: number, on = sheet): CellState => {
  const cell = engine.read(on, { row, column, rows: 1, columns: 1 })[0]?.[0];
  if (!cell) throw new Error('no cell');
  return cell;
};
const fill = async (row: number, column: number, cells: readonly (readonly CellInput[])[], on = sheet) => {
  engine.write(on, row, column, cells, 'exact');
  await engine.settle();
};

describe('cells', () => {
  it('show what was written only after settling, with type, value and text', async () => {
    engine.write(sheet, 0, 0, [[1.5, '007', true, '文', '#N/A', null]], 'exact');
    expect(at(0, 0).type).toBe('Empty');
    await engine.settle();
    expect(engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 6 })[0]).toEqual([
      { type: 'Double', value: 1.5, formula: null, text: '1.5', format: 'General' },
      { type: 'String', value: '007', formula: null, text: '007', format: 'General' },
      { type: 'Boolean', value: true, formula: null, text: 'TRUE', format: 'General' },
      { type: 'String', value: '文', formula: null, text: '文', format: 'General' },
      { type: 'Error', value: '#N/A', formula: null, text: '#N/A', format: 'General' },
      { type: 'Empty', value: '', formula: null, text: '', format: 'General' },
    ]);
  });

  it('keep text that looks like a number when they get a style later', async () => {
    await fill(0, 0, [['007', 'TRUE', true, '=TEXT(7,"00")']]);
    engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 4 }, { numberFormat: '0.0', bold: true });
    await engine.settle();
    expect(
      engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 4 })[0]?.map(({ type, value }) => [type, value]),
    ).toEqual([
      ['String', '007'],
      ['String', 'TRUE'],
      ['Boolean', true],
      ['String', '07'],
    ]);
  });

  it('leave a cell alone for null and clear it, formula and all, for an empty text', async () => {
    await fill(0, 0, [['=1+1', 5, 6]]);
    await fill(0, 0, [['', null, '']]);
    expect([at(0, 0).type, at(0, 1).value, at(0, 2).type]).toEqual(['Empty', 5, 'Empty']);
    expect(at(0, 0).formula).toBeNull();
    expect(engine.usedRect(sheet, true)).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
  });

  it('recalculate through a chain and across sheets with Chinese names', async () => {
    const other = engine.addSheet('“十三五”完成 情况');
    await fill(0, 0, [[2]], other);
    await fill(0, 0, [["='“十三五”完成 情况'!A1*2", '=A1+1', '=B1&"万"']]);
    expect([at(0, 0).value, at(0, 1).value, at(0, 2).value]).toEqual([4, 5, '5万']);
    await fill(0, 0, [[10]], other);
    expect([at(0, 0).value, at(0, 1).value, at(0, 2).value]).toEqual([20, 21, '21万']);
  });

  it.each([
    ['=IFNA(XLOOKUP(9,A1:C1,A1:C1),"无")', '无'],
    ['=_xlfn.IFNA(_xlfn.XLOOKUP(2,A1:C1,A1:C1),"无")', 2],
    ['=LET(x,SUM(A1:C1),x*2)', 12],
    ['=COUNTIFS(A1:C1,">1",A1:C1,"<3")', 1],
    ['=SUMPRODUCT((A1:C1>1)*A1:C1)', 5],
    ['=TEXTJOIN("、",TRUE,A1:C1)', '1、2、3'],
    ['=IFERROR(1/0,"x")', 'x'],
    ['=ISBLANK(Z99)', true],
    ['=ROUND(2.675,2)', 2.68],
    ['=IF(TRUE,Z99)', 0],
    ['=HYPERLINK("https://example.org","页")', '页'],
    ['=SUM(', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=没有这个名字', '#NAME?'],
  ])('calculate %s', async (formula, value) => {
    await fill(0, 0, [[1, 2, 3]]);
    await fill(2, 0, [[formula]]);
    expect(at(2, 0).value).toBe(value);
  });

  it('show a spill in its children and #SPILL! when something is in the way', async () => {
    await fill(0, 0, [['=SEQUENCE(2,2)']]);
    expect(
      engine.read(sheet, { row: 0, column: 0, rows: 2, columns: 2 }).map((row) => row.map(({ value }) => value)),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect([at(0, 0).formula, at(1, 1).formula]).toEqual(['=SEQUENCE(2,2)', null]);
    await fill(1, 1, [['x']]);
    expect(at(0, 0).value).toBe('#SPILL!');
    await fill(1, 1, [['']]);
    expect(at(1, 1).value).toBe(4);
    expect(engine.usedRect(sheet, true)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  it('leave nothing of a spill behind where rows put in above move it away beside one that has no room', async () => {
    await fill(2, 3, [['=SEQUENCE(1,2)']]);
    await fill(2, 2, [['=SEQUENCE(1,2)']]);
    engine.insertRows(sheet, 0, 1);
    await engine.settle();
    expect(
      engine.read(sheet, { row: 2, column: 2, rows: 2, columns: 3 }).map((row) => row.map(({ value }) => value)),
    ).toEqual([
      ['', '', ''],
      ['#SPILL!', 1, 2],
    ]);
    expect(engine.usedRect(sheet, true)).toEqual({ row: 3, column: 2, rows: 1, columns: 3 });
  });

  it('show numbers as their format says', async () => {
    await fill(0, 0, [[0.975, 46082, 1234.5, 0.1 + 0.2]]);
    ['0.0%', 'yyyy/m/d', '#,##0.00', 'General'].forEach((numberFormat, column) =>
      engine.setStyle(sheet, { row: 0, column, rows: 1, columns: 1 }, { numberFormat }),
    );
    await engine.settle();
    expect(engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 4 })[0]?.map(({ text }) => text)).toEqual([
      '97.5%',
      '2026/3/1',
      '1,234.50',
      '0.3',
    ]);
  });

  it('lie far beyond the first screen without trouble', async () => {
    await fill(2500, 40, [[1, '=AO2501+1']]);
    expect(at(2500, 41).value).toBe(2);
  });

  it('calculate again from scratch when asked', async () => {
    await fill(0, 0, [[3, '=A1*2']]);
    await engine.recalculate();
    expect(at(0, 1).value).toBe(6);
    await engine.recalculate(sheet);
    expect(at(0, 1).value).toBe(6);
  });
});

describe('looks', () => {
  it('keep every field, leave others alone, and go when removed', async () => {
    await fill(0, 0, [['=1+1']]);
    const style = {
      fill: '#FFF2CC',
      fontColor: '#C00000',
      fontName: '微软雅黑',
      fontSize: 10,
      bold: true,
      italic: true,
      underline: 'DoubleAccountant',
      superscript: true,
      shrink: true,
      readingOrder: 'RightToLeft',
      pattern: 'Checker',
      patternColor: '#112233',
      named: 'Good',
      diagonalUp: { style: 'SlantDashDot', color: '#010203' },
      strikethrough: true,
      horizontal: 'Right',
      vertical: 'Center',
      wrap: true,
      indent: 2,
      rotation: 45,
      numberFormat: '0.00',
      locked: false,
      formulaHidden: true,
      borderTop: { style: 'Hair', color: '#808080' },
      borderBottom: { style: 'Medium', color: '#000000' },
    } as const;
    engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, style);
    expect(engine.style(sheet, 0, 0)).toEqual(style);
    engine.setStyle(
      sheet,
      { row: 0, column: 0, rows: 1, columns: 1 },
      { fill: null, bold: false, borderTop: null, wrap: false },
    );
    await engine.settle();
    const { fill: _fill, bold: _bold, borderTop: _top, wrap: _wrap, ...left } = style;
    expect(engine.style(sheet, 0, 0)).toEqual(left);
    expect(at(0, 0)).toMatchObject({ value: 2, formula: '=1+1' });
  });

  it('have sizes in points, also while hidden', () => {
    expect([engine.columnWidth(sheet, 0), engine.rowHeight(sheet, 0)]).toEqual([48, 15]);
    engine.setColumnWidth(sheet, 1, 2, 90);
    engine.setRowHeight(sheet, 3, 3, 30);
    engine.setColumnsHidden(sheet, 2, 2, true);
    engine.setRowsHidden(sheet, 3, 3, true);
    expect([engine.columnWidth(sheet, 1), engine.columnWidth(sheet, 2), engine.rowHeight(sheet, 3)]).toEqual([
      90, 0, 0,
    ]);
    expect([engine.columnHidden(sheet, 2), engine.rowHidden(sheet, 3), engine.rowHidden(sheet, 4)]).toEqual([
      true,
      true,
      false,
    ]);
    engine.setColumnsHidden(sheet, 2, 2, false);
    engine.setRowsHidden(sheet, 3, 3, false);
    expect([engine.columnWidth(sheet, 2), engine.rowHeight(sheet, 3)]).toEqual([90, 30]);
  });

  it('fit columns to the widest text and rows to wrapped text', async () => {
    await fill(0, 0, [['城镇新增就业人数（万人）']]);
    engine.autofitColumns(sheet, 0, 0);
    expect(engine.columnWidth(sheet, 0)).toBeGreaterThan(120);
    engine.setColumnWidth(sheet, 0, 0, 50);
    engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { wrap: true });
    engine.autofitRows(sheet, 0, 0);
    expect(engine.rowHeight(sheet, 0)).toBeGreaterThan(40);
  });

  it('merge, unmerge, freeze and unfreeze', () => {
    const rect = { row: 0, column: 0, rows: 1, columns: 4 };
    engine.merge(sheet, rect);
    expect(engine.merges(sheet)).toEqual([rect]);
    engine.unmerge(sheet, { row: 0, column: 2, rows: 1, columns: 1 });
    expect(engine.merges(sheet)).toEqual([]);
    engine.setFreeze(sheet, { rows: 2, columns: 3 });
    expect(engine.freeze(sheet)).toEqual({ rows: 2, columns: 3 });
    engine.setFreeze(sheet, null);
    expect(engine.freeze(sheet)).toBeNull();
  });
});

describe('structure', () => {
  it('carries formulas, looks, merges and other sheets along when rows come and go', async () => {
    const other = engine.addSheet(`O${count}`);
    await fill(0, 0, [[1], [2], [3], ['=SUM(A1:A3)']]);
    await fill(0, 0, [[`=表${count}!A3*10`]], other);
    engine.setStyle(sheet, { row: 2, column: 0, rows: 1, columns: 1 }, { fill: '#FF0000', locked: false });
    engine.merge(sheet, { row: 3, column: 0, rows: 1, columns: 2 });
    engine.setFreeze(sheet, { rows: 2, columns: 1 });
    engine.activate(other);
    engine.insertRows(sheet, 2, 2);
    await fill(2, 0, [[10]]);
    expect(at(5, 0)).toMatchObject({ formula: '=SUM(A1:A5)', value: 16 });
    expect(at(0, 0, other)).toMatchObject({ formula: `=表${count}!A5*10`, value: 30 });
    expect(engine.style(sheet, 4, 0)).toEqual({ fill: '#FF0000', locked: false });
    expect(engine.merges(sheet)).toEqual([{ row: 5, column: 0, rows: 1, columns: 2 }]);
    expect([engine.freeze(sheet), engine.freeze(other)]).toEqual([{ rows: 2, columns: 1 }, null]);
    engine.deleteRows(sheet, 2, 2);
    await engine.settle();
    expect(at(3, 0)).toMatchObject({ formula: '=SUM(A1:A3)', value: 6 });
    engine.deleteRows(sheet, 2, 1);
    await engine.settle();
    expect(at(2, 0).value).toBe(3);
    expect(at(0, 0, other).value).toBe('#REF!');
  });

  it('does the same for columns, and new ones look like their left neighbour', async () => {
    await fill(0, 0, [[1, 2, '=A1+B1']]);
    engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { fill: '#00FF00' });
    engine.insertColumns(sheet, 1, 1);
    await engine.settle();
    expect(at(0, 3)).toMatchObject({ formula: '=A1+C1', value: 3 });
    expect(engine.style(sheet, 0, 1).fill).toBe('#00FF00');
    engine.deleteColumns(sheet, 1, 1);
    await engine.settle();
    expect(at(0, 2)).toMatchObject({ formula: '=A1+B1', value: 3 });
  });

  it('moves a block with its looks, and formulas elsewhere find it', async () => {
    await fill(0, 0, [[1, 2], [3, 4], ['=A1+B2']]);
    engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
    engine.moveCells(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, 0, 4);
    await engine.settle();
    expect(at(0, 0).type).toBe('Empty');
    expect([at(0, 4).value, at(1, 5).value]).toEqual([1, 4]);
    expect(at(2, 0)).toMatchObject({ formula: '=E1+F2', value: 5 });
    expect(engine.style(sheet, 0, 4)).toEqual({ bold: true });
  });
});

describe('sheets', () => {
  it('are added, ordered, renamed with their references, hidden and removed', async () => {
    const first = engine.addSheet('甲', 0);
    const second = engine.addSheet('乙');
    expect(engine.sheetIds()[0]).toBe(first);
    await fill(0, 0, [[7]], first);
    await fill(0, 0, [['=甲!A1']], second);
    engine.renameSheet(first, '甲 甲');
    await engine.settle();
    expect(at(0, 0, second)).toMatchObject({ formula: "='甲 甲'!A1", value: 7 });
    engine.moveSheet(first, 1);
    expect(engine.sheetIds()[1]).toBe(first);
    engine.setVisibility(first, 'VeryHidden');
    expect(engine.visibility(first)).toBe('VeryHidden');
    engine.setVisibility(first, 'Visible');
    expect(engine.visibility(first)).toBe('Visible');
    engine.activate(first);
    engine.removeSheet(first);
    await engine.settle();
    expect(engine.sheetIds()).not.toContain(first);
    expect(engine.activeSheet()).not.toBe(first);
    expect(at(0, 0, second).value).toBe('#REF!');
  });
});

describe('names', () => {
  it('work in formulas and follow inserts and renames', async () => {
    await fill(0, 0, [[1], [2]]);
    engine.setName('目标_值', `=表${count}!$A$1:$A$2`, { comment: '规划' });
    engine.setName('R_率', '=0.5', { visible: false });
    await fill(0, 2, [['=SUM(目标_值)*R_率']]);
    expect(at(0, 2).value).toBe(1.5);
    engine.insertRows(sheet, 0, 1);
    engine.renameSheet(sheet, `改 ${count}`);
    await engine.settle();
    const named = engine.names().filter(({ name }) => ['目标_值', 'R_率'].includes(name));
    expect(named).toEqual([
      { name: '目标_值', formula: `='改 ${count}'!$A$2:$A$3`, sheet: null, visible: true, comment: '规划' },
      { name: 'R_率', formula: '=0.5', sheet: null, visible: false, comment: '' },
    ]);
    expect(at(1, 2).value).toBe(1.5);
    engine.setName('R_率', '=2');
    await engine.settle();
    expect(at(1, 2).value).toBe(6);
    engine.removeName('R_率');
    engine.removeName('目标_值');
    await engine.settle();
    expect(engine.names()).toEqual([]);
    expect(at(1, 2).value).toBe('#NAME?');
  });
});
