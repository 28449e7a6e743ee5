/** Inserting, deleting, moving, copying, filling and sorting cells, and what goes along with them. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();
const column = (values: readonly unknown[]) => values.map((value) => [value]);

const formulasOf = (address: string) =>
  model.run(async (sheet, context) => {
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });

describe('inserting and deleting', () => {
  it('moves cells, formulas, names, rules and the ranges an add-in holds', async () => {
    const seen = await model.run(async (sheet, context) => {
      sheet.getRange('A1:A3').values = column([1, 2, 3]);
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)']];
      context.workbook.names.add(`${model.sheetName}_All`, sheet.getRange('A1:A3'));
      sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2,3' } };
      const format = sheet.getRange('A3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A3>2';
      const held = sheet.getRange('A3');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      held.load('address,values');
      const formula = sheet.getRange('C1').load('formulas');
      const name = context.workbook.names.getItem(`${model.sheetName}_All`).load('formula');
      const rule = sheet.getRange('A5').dataValidation.load('type');
      format.custom.rule.load('formula');
      await context.sync();
      return [held.address, held.values, formula.formulas, name.formula, rule.type, format.custom.rule.formula];
    });
    const sheet = model.sheetName;
    expect(seen).toEqual([`${sheet}!A5`, [[3]], [['=SUM(A1:A5)']], `=${sheet}!$A$1:$A$5`, 'List', '=A5>2']);
  });

  it('of single cells shifts their column only', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ];
      sheet.getRange('A2').insert('Down').values = [[99]];
      sheet.getRange('B1').insert('Right');
    });
    expect(await model.values('A1:C4')).toEqual([
      [1, '', 'a'],
      [99, 'b', ''],
      [2, 'c', ''],
      [3, '', ''],
    ]);
    await model.run((sheet) => {
      sheet.getRange('A1:A2').delete('Up');
      sheet.getRange('A1:B1').delete('Left');
    });
    expect(await model.values('A1:C3')).toEqual([
      ['a', '', ''],
      [3, 'b', ''],
      ['', 'c', ''],
    ]);
  });

  it('deletes the cells themselves when nothing stands behind them', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:A6').values = column([1, 2, 3, 4, 5, 6]);
      sheet.getRange('A1:A5').delete('Up');
      sheet.getRange('C1:C2').values = column([1, 2]);
      sheet.getRange('C1:C2').delete('Up');
    });
    expect(await model.values('A1:C6')).toEqual([[6, '', ''], ...Array.from({ length: 5 }, () => ['', '', ''])]);
  });

  it('leaves #REF! where a formula pointed to what is gone', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:A3').formulas = column([1, '=A1', '=A1+1']);
      sheet.getRange('1:1').delete('Up');
    });
    expect(await model.values('A1:A2')).toEqual([['#REF!'], ['#REF!']]);
  });

  it('gives new cells the look of those above', async () => {
    const color = await model.run(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#112233';
      sheet.getRange('A2').insert('Down');
      const fill = sheet.getRange('A2').format.fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(color).toBe('#112233');
  });

  it('refuses to cut a table in two', async () => {
    await model.run((sheet) => void sheet.tables.add('A1:C3', true));
    expect(await model.codeOf((sheet) => sheet.getRange('A2').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await model.codeOf((sheet) => sheet.getRange('A2').delete('Left'))).toBe('InsertDeleteConflict');
  });
});

describe('clearing', () => {
  const prepared = (sheet: Excel.Worksheet) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[1, 2]];
    range.numberFormat = [['0.00', '0.00']];
    range.format.fill.color = '#FF0000';
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    range.conditionalFormats.add('DataBar');
    return range;
  };
  const left = async (what: Excel.ClearApplyTo | undefined) =>
    model.run(async (sheet, context) => {
      prepared(sheet).clear(what);
      const range = sheet.getRange('A1').load('values,numberFormat');
      const fill = sheet.getRange('A1').format.fill.load('color');
      const rule = sheet.getRange('A1').dataValidation.load('type');
      const formats = sheet.getRange('A1').conditionalFormats.getCount();
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0], fill.color, rule.type, formats.value];
    });
  it.each<[Excel.ClearApplyTo | undefined, unknown[]]>([
    [undefined, ['', 'General', '#FFFFFF', 'None', 0]],
    ['All' as Excel.ClearApplyTo, ['', 'General', '#FFFFFF', 'None', 0]],
    ['Contents' as Excel.ClearApplyTo, ['', '0.00', '#FF0000', 'WholeNumber', 1]],
    ['Formats' as Excel.ClearApplyTo, [1, 'General', '#FFFFFF', 'WholeNumber', 0]],
    ['Hyperlinks' as Excel.ClearApplyTo, [1, '0.00', '#FF0000', 'WholeNumber', 1]],
  ])('%s', async (what, expected) => expect(await left(what)).toEqual(expected));

  it('of a part leaves the rules of the rest', async () => {
    const counts = await model.run(async (sheet, context) => {
      prepared(sheet);
      sheet.getRange('A1').clear();
      const [first, second] = ['A1', 'B1'].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
      const rule = sheet.getRange('B1').dataValidation.load('type');
      await context.sync();
      return [first?.value, second?.value, rule.type];
    });
    expect(counts).toEqual([0, 1, 'WholeNumber']);
  });
});

describe('merging', () => {
  it('keeps the first value, row by row when asked, and comes apart again', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B2').values = [
        ['', 1],
        [2, 3],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('D1:E2').merge(true);
    });
    expect(await model.values('A1:E2')).toEqual([
      [1, '', '', 1, ''],
      ['', '', '', 3, ''],
    ]);
    await model.run((sheet) => {
      sheet.getRange('A1:E2').unmerge();
      sheet.getRange('B2').values = [['frei']];
    });
    expect((await model.values('B2'))[0]).toEqual(['frei']);
  });

  it('is found as areas', async () => {
    const found = await model.run(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:D3').merge();
      const areas = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('A5:Z9').getMergedAreasOrNullObject();
      await context.sync();
      return [areas.areaCount, none.isNullObject];
    });
    expect(found).toEqual([2, true]);
  });

  it('is not for the cells of a table', async () => {
    await model.run((sheet) => void sheet.tables.add('A1:C3', true));
    expect(await model.codeOf((sheet) => sheet.getRange('A1:B1').merge())).toBe('InvalidOperation');
  });
});

describe('copying', () => {
  it('moves relative references, takes looks and rules along, and repeats in a larger target', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*$A$1']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A3:B6').copyFrom('A1:B1');
    });
    expect(await formulasOf('A3:B6')).toEqual([3, 4, 5, 6].map((row) => [5, `=A${row}*$A$1`]));
    const look = await model.run(async (sheet, context) => {
      const font = sheet.getRange('A6').format.font.load('bold');
      const rule = sheet.getRange('A6').dataValidation.load('rule');
      await context.sync();
      return [font.bold, rule.rule];
    });
    expect(look).toEqual([true, { custom: { formula: '=A6>0' } }]);
  });

  it.each([
    ['Values', [[10]], false],
    ['Formulas', [['=C1*2']], false],
    ['Formats', [['']], true],
  ])('takes only %s when told so', async (type, formulas, bold) => {
    await model.run((sheet) => {
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('D1').copyFrom('B1', type as Excel.RangeCopyType);
    });
    expect(await formulasOf('D1')).toEqual(formulas);
    const font = await model.run(async (sheet, context) => {
      const held = sheet.getRange('D1').format.font.load('bold');
      await context.sync();
      return held.bold;
    });
    expect(font).toBe(bold);
  });

  it('turns rows into columns and skips blanks', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:C1').values = [[1, '', 3]];
      sheet.getRange('E1:E3').values = column(['x', 'y', 'z']);
      sheet.getRange('E1').copyFrom('A1:C1', 'Values', true, true);
    });
    expect(await model.values('E1:E3')).toEqual([[1], ['y'], [3]]);
  });

  it('to another place cuts the cells out, and formulas follow them', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B1').formulas = [[7, '=A1+1']];
      sheet.getRange('A1').moveTo('D4');
    });
    expect(await formulasOf('A1:D4')).toEqual([
      ['', '=D4+1', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', 7],
    ]);
  });
});

describe('filling', () => {
  it.each<[string, unknown[], Excel.AutoFillType | undefined, unknown[]]>([
    ['counts on from two numbers', [1, 3], undefined, [5, 7]],
    ['copies one number', [4], undefined, [4, 4]],
    ['counts on from one number as a series', [4], 'FillSeries' as Excel.AutoFillType, [5, 6]],
    ['goes round the weekdays', ['星期六'], undefined, ['星期日', '星期一']],
    ['counts a text on', ['第9'], undefined, ['第10', '第11']],
    ['leaves weekends out', [46080], 'FillWeekdays' as Excel.AutoFillType, [46083, 46084]],
    ['goes by months to the last day', [46053], 'FillMonths' as Excel.AutoFillType, [46081, 46112]],
    ['grows by a factor', [2, 6], 'GrowthTrend' as Excel.AutoFillType, [18, 54]],
  ])('%s', async (_what, given, type, expected) => {
    await model.run((sheet) => {
      sheet.getRange(`A1:A${given.length}`).values = column(given);
      sheet.getRange(`A1:A${given.length}`).autoFill(`A1:A${given.length + 2}`, type);
    });
    expect((await model.values(`A1:A${given.length + 2}`)).flat()).toEqual([...given, ...expected]);
  });

  it('goes on with formulas, and upwards', async () => {
    await model.run((sheet) => {
      sheet.getRange('B5').formulas = [['=A5*2']];
      sheet.getRange('B5').autoFill('B3:B5');
    });
    expect(await formulasOf('B3:B5')).toEqual([['=A3*2'], ['=A4*2'], ['=A5*2']]);
  });
});

describe('sorting', () => {
  it('puts numbers before texts before logical values, blanks last, and moves looks and formulas', async () => {
    const bold = await model.run(async (sheet, context) => {
      sheet.getRange('A1:A6').formulas = column(['x', 3, '', true, '=1+1', 'B']);
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('A1:A6').sort.apply([{ key: 0, ascending: true }]);
      const font = sheet.getRange('A2').format.font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect((await model.values('A1:A6')).flat()).toEqual([2, 3, 'B', 'x', true, '']);
    expect(bold).toBe(true);
  });

  it('leaves a header, goes by a second key, by columns, and refuses a key outside', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B4').values = [
        ['名', '数'],
        ['b', 1],
        ['a', 1],
        ['c', 5],
      ];
      sheet.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
      sheet.getRange('D1:F1').values = [[3, 1, 2]];
      sheet.getRange('D1:F1').sort.apply([{ key: 0 }], false, false, 'Columns');
    });
    expect(await model.values('A1:F4')).toEqual([
      ['名', '数', '', 1, 2, 3],
      ['c', 5, '', '', '', ''],
      ['a', 1, '', '', '', ''],
      ['b', 1, '', '', '', ''],
    ]);
    expect(await model.codeOf((sheet) => sheet.getRange('A1:B4').sort.apply([{ key: 2 }]))).toBe('InvalidArgument');
  });

  it('brings a colour to the top', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:A3').values = column([1, 2, 3]);
      sheet.getRange('A3').format.fill.color = 'yellow';
      sheet.getRange('A1:A3').sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FFFF00' }]);
    });
    expect((await model.values('A1:A3')).flat()).toEqual([3, 1, 2]);
  });
});

it('removing duplicates keeps the first of equal rows', async () => {
  const result = await model.run(async (sheet, context) => {
    sheet.getRange('A1:B5').values = [
      ['n', 'v'],
      ['a', 1],
      ['b', 2],
      ['A', 1],
      ['a', 3],
    ];
    const removed = sheet.getRange('A1:B5').removeDuplicates([0, 1], true).load('removed,uniqueRemaining');
    await context.sync();
    return [removed.removed, removed.uniqueRemaining];
  });
  expect(result).toEqual([1, 3]);
  expect(await model.values('A4:B5')).toEqual([
    ['a', 3],
    ['', ''],
  ]);
});
