/** From one range to another: addresses, used parts, intersections, finding, special cells, areas. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

/** The address that a range leads to, without the sheet. */
const address = (lead: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas) =>
  model.run(async (sheet, context) => {
    const range = lead(sheet).load('address');
    await context.sync();
    return range.address.replaceAll(`${model.sheetName}!`, '');
  });

describe('addresses', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['C4', (sheet) => sheet.getCell(3, 2)],
    ['B2:C4', (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2)],
    ['C3', (sheet) => sheet.getRange('B2:D4').getCell(1, 1)],
    ['B3:D3', (sheet) => sheet.getRange('B2:D4').getRow(1)],
    ['D2:D4', (sheet) => sheet.getRange('B2:D4').getColumn(2)],
    ['D4', (sheet) => sheet.getRange('B2:D4').getLastCell()],
    ['B4:D4', (sheet) => sheet.getRange('B2:D4').getLastRow()],
    ['D2:D4', (sheet) => sheet.getRange('B2:D4').getLastColumn()],
    ['2:4', (sheet) => sheet.getRange('B2:D4').getEntireRow()],
    ['B:D', (sheet) => sheet.getRange('B2:D4').getEntireColumn()],
    ['C1:E3', (sheet) => sheet.getRange('B2:D4').getOffsetRange(-1, 1)],
    ['B2:E3', (sheet) => sheet.getRange('B2:D4').getResizedRange(-1, 1)],
    ['B2', (sheet) => sheet.getRange('B2:D4').getAbsoluteResizedRange(1, 1)],
    ['B5:D6', (sheet) => sheet.getRange('B2:D4').getRowsBelow(2)],
    ['B1:D1', (sheet) => sheet.getRange('B2:D4').getRowsAbove(1)],
    ['A2:A4', (sheet) => sheet.getRange('B2:D4').getColumnsBefore(1)],
    ['E2:E4', (sheet) => sheet.getRange('B2:D4').getColumnsAfter()],
    ['A1:D4', (sheet) => sheet.getRange('B2:D4').getBoundingRect('A1')],
    ['C3:D4', (sheet) => sheet.getRange('B2:D4').getIntersection(sheet.getRange('C3:F9'))],
    ['1:1048576', (sheet) => sheet.getRange()],
    ['B2:D4', (sheet) => sheet.getRange('$d$4:$b$2')],
    ['A:A', (sheet) => sheet.getRange('A:A')],
  ])('%s', async (expected, lead) => expect(await address(lead)).toBe(expected));

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['above the first row', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['of no rows', (sheet) => sheet.getRange('A1').getResizedRange(-1, 0), 'InvalidArgument'],
    ['that is none', (sheet) => sheet.getRange('1A'), 'InvalidArgument'],
    ['beyond the sheet', (sheet) => sheet.getRange('XFE1'), 'InvalidArgument'],
    ['on another sheet', (sheet) => sheet.getRange('Sheet1!A1'), 'InvalidArgument'],
    ['of more than 8,192 characters', (sheet) => sheet.getRange(`${'A'.repeat(8192)}1`), 'InvalidArgument'],
    ['without common cells', (sheet) => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
  ])('are refused %s', async (_what, lead, code) => {
    expect(await model.codeOf((sheet) => void lead(sheet).load('address'))).toBe(code);
  });

  it('follow a name, the sheet’s own before the workbook’s', async () => {
    await model.run((sheet, context) => {
      context.workbook.names.add(`${model.sheetName}_Spot`, sheet.getRange('B2'));
      sheet.names.add(`${model.sheetName}_Spot`, sheet.getRange('C3:D4'));
    });
    expect(await address((sheet) => sheet.getRange(`${model.sheetName}_Spot`))).toBe('C3:D4');
  });
});

describe('the used range', () => {
  it('knows values from looks, is tight within a range, and is missing where nothing is', async () => {
    await model.run((sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('C5').values = [[1]];
      sheet.getRange('E6').format.fill.color = 'red';
    });
    expect(await address((sheet) => sheet.getUsedRange())).toBe('B2:E6');
    expect(await address((sheet) => sheet.getUsedRange(true))).toBe('B2:C5');
    expect(await address((sheet) => sheet.getRange('C1:D9').getUsedRange())).toBe('C5');
    const missing = await model.run(async (sheet, context) => {
      const none = sheet.getRange('H1:J9').getUsedRangeOrNullObject();
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
  });

  it('grows to the surrounding region, also round corners, and to the edge of a block', async () => {
    await model.run((sheet) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('D4').values = [[5]];
      sheet.getRange('B9').values = [[9]];
    });
    expect(await address((sheet) => sheet.getRange('B2').getSurroundingRegion())).toBe('B2:D4');
    expect(await address((sheet) => sheet.getRange('B2').getRangeEdge('Down'))).toBe('B3');
    expect(await address((sheet) => sheet.getRange('B3').getRangeEdge('Down'))).toBe('B9');
    expect(await address((sheet) => sheet.getRange('B9').getRangeEdge('Down'))).toBe('B1048576');
    expect(await address((sheet) => sheet.getRange('B2').getExtendedRange('Right'))).toBe('B2:C2');
  });
});

describe('finding', () => {
  const fill = (sheet: Excel.Worksheet) => {
    sheet.getRange('B2:C3').values = [
      ['alpha', 'beta'],
      ['ALPHA', 'alphabet'],
    ];
  };
  it.each<[string, string, Excel.SearchCriteria, string]>([
    ['the first match', 'alpha', {}, 'B2'],
    ['with the same case', 'ALPHA', { matchCase: true }, 'B3'],
    ['the whole cell', 'alphabet', { completeMatch: true }, 'C3'],
    ['backwards', 'alpha', { searchDirection: 'Backwards' }, 'C3'],
    ['with wildcards', 'al*t', {}, 'C3'],
  ])('%s', async (_what, text, criteria, expected) => {
    await model.run(fill);
    expect(await address((sheet) => sheet.getRange('A1:D5').find(text, criteria))).toBe(expected);
  });

  it('goes on behind a single cell, over the whole sheet, and comes round', async () => {
    await model.run(fill);
    expect(await address((sheet) => sheet.getRange('B2').find('alpha', {}))).toBe('B3');
    expect(await address((sheet) => sheet.getRange('C3').find('alpha', {}))).toBe('B2');
  });

  it('takes escaped wildcards as they stand', async () => {
    await model.run((sheet) => void (sheet.getRange('A1:A2').values = [['axb'], ['a*b']]));
    expect(await address((sheet) => sheet.getRange('A1:A2').find('a~*b', { completeMatch: true }))).toBe('A2');
  });

  it('fails where there is nothing, or answers a missing object', async () => {
    expect(await model.codeOf((sheet) => void sheet.getRange('A1:B2').find('x', {}).load('address'))).toBe(
      'ItemNotFound',
    );
    const missing = await model.run(async (sheet, context) => {
      const none = sheet.getRange('A1:B2').findOrNullObject('x', {});
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
  });

  it('all matches of a sheet come as areas', async () => {
    await model.run(fill);
    expect(await address((sheet) => sheet.findAll('alpha', {}))).toBe('B2,B3:C3');
  });

  it('and replacing counts cells and changes formulas, never results', async () => {
    await model.run((sheet) => void (sheet.getRange('A1:A3').formulas = [['=10+10'], ['=5+5'], ['10 and 10']]));
    const count = await model.run(async (sheet, context) => {
      const result = sheet.getRange('A1:A3').replaceAll('10', '20', {});
      await context.sync();
      return result.value;
    });
    expect(count).toBe(2);
    expect(await model.values('A1:A3')).toEqual([[40], [10], ['20 and 20']]);
  });
});

describe('special cells', () => {
  const fill = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:B4').formulas = [
      [1, 'x'],
      ['=1+1', ''],
      [3, '="t"'],
      ['=1/0', true],
    ];
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '1' } };
    sheet.getRange('B1:B2').conditionalFormats.add('DataBar');
    sheet.getRange('3:3').rowHidden = true;
  };
  it.each<[string, Excel.SpecialCellValueType | undefined, string]>([
    ['Constants', undefined, 'A1:B1,A3,B4'],
    ['Constants', 'Text' as Excel.SpecialCellValueType, 'B1'],
    ['Formulas', undefined, 'A2,B3,A4'],
    ['Formulas', 'Errors' as Excel.SpecialCellValueType, 'A4'],
    ['Blanks', undefined, 'B2'],
    ['Visible', undefined, 'A1:B2,A4:B4'],
    ['DataValidations', undefined, 'A1'],
    ['ConditionalFormats', undefined, 'B1:B2'],
  ])('%s %s', async (type, values, expected) => {
    await model.run(fill);
    const found = await address((sheet) => sheet.getUsedRange().getSpecialCells(type as Excel.SpecialCellType, values));
    expect(found).toBe(expected);
  });

  it('are missing where there are none', async () => {
    expect(
      await model.codeOf((sheet) => void sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address')),
    ).toBe('ItemNotFound');
  });
});

describe('areas', () => {
  it('are formatted, counted, moved and cleared together', async () => {
    const seen = await model.run(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.fill.color = '#ABCDEF';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      const moved = areas.getOffsetRangeAreas(1, 1).load('address');
      const common = areas.getIntersectionOrNullObject('B2:D9').load('address');
      const rows = areas.getEntireRow().load('address');
      const fill = sheet.getRange('D4').format.fill.load('color');
      await context.sync();
      return [
        areas.areaCount,
        areas.cellCount,
        areas.areas.items.length,
        moved.address,
        common.address,
        rows.address,
        fill.color,
      ];
    });
    const at = (...cells: string[]) => cells.map((cell) => `${model.sheetName}!${cell}`).join(',');
    expect(seen).toEqual([2, 5, 2, at('B2:C3', 'E5'), at('B2', 'D4'), at('1:2', '4:4'), '#ABCDEF']);
    const cleared = await model.run(async (sheet, context) => {
      sheet.getRanges('A1:B2,D4').clear();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    });
    expect(cleared).toBe(true);
  });
});

it('the visible view leaves hidden rows out', async () => {
  const seen = await model.run(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.getRange('A2').rowHidden = true;
    const view = sheet.getRange('A1:B3').getVisibleView().load('values,rowCount,cellAddresses');
    view.rows.load('items/values');
    await context.sync();
    return [view.values, view.rowCount, view.cellAddresses[1]?.[0], view.rows.items.map(({ values }) => values)];
  });
  expect(seen).toEqual([
    [
      [1, 2],
      [5, 6],
    ],
    2,
    `${model.sheetName}!A3`,
    [[[1, 2]], [[5, 6]]],
  ]);
});
