/** Tables: made, grown, shrunk, renamed, sorted, filtered, referred to. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

const sales = [
  ['Region', 'Product', 'Sales'],
  ['East', 'A', 10],
  ['West', 'A', 20],
  ['East', 'B', 30],
];

function salesTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C4').values = sales;
  const table = sheet.tables.add('A1:C4', true);
  table.name = `Sales_${model.sheetName}`;
  return table;
}

const addressOf = (lead: (table: Excel.Table) => Excel.Range) =>
  model.run(async (sheet, context) => {
    const range = lead(sheet.tables.getItemAt(0)).load('address');
    await context.sync();
    return range.address.replace(`${model.sheetName}!`, '');
  });

describe('a table', () => {
  it('is made with its parts, its looks and its name', async () => {
    await model.run(salesTable);
    expect(await addressOf((table) => table.getRange())).toBe('A1:C4');
    expect(await addressOf((table) => table.getHeaderRowRange())).toBe('A1:C1');
    expect(await addressOf((table) => table.getDataBodyRange())).toBe('A2:C4');
    const seen = await model.run(async (sheet, context) => {
      const table = sheet.tables.getItem(`sales_${model.sheetName.toLowerCase()}`).load();
      await context.sync();
      return [table.style, table.showBandedRows, table.showFilterButton, table.showHeaders, table.showTotals];
    });
    expect(seen).toEqual(['TableStyleMedium2', true, true, true, false]);
  });

  it('without headers gets a row of them above', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add('A1:B2', false);
    });
    expect(await model.values('A1:B3')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('turns headers into distinct texts', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:D1').values = [[2021, '', 'x', 'X']];
      sheet.tables.add('A1:D2', true);
    });
    expect(await model.values('A1:D1')).toEqual([['2021', 'Column2', 'x', 'X2']]);
    await model.run((sheet) => void (sheet.getRange('A1:B1').values = [['x', 5]]));
    expect(await model.values('A1:D1')).toEqual([['x3', '5', 'x', 'X2']]);
  });

  it('of one row waits with an empty row for its first entries', async () => {
    const counts = await model.run(async (sheet, context) => {
      const table = sheet.tables.add('A1:B1', true);
      const before = table.rows.getCount();
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      const after = table.rows.getCount();
      await context.sync();
      return [before.value, after.value];
    });
    expect(counts).toEqual([0, 2]);
    expect(await addressOf((table) => table.getRange())).toBe('A1:B3');
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['over another table', (sheet) => sheet.tables.add('B2:D5', true), 'InvalidArgument'],
    ['on another sheet', (sheet) => sheet.tables.add('Sheet1!A1:B2', true), 'InvalidArgument'],
    ['called like a cell', (sheet) => void (sheet.tables.getItemAt(0).name = 'AB12'), 'InvalidArgument'],
    ['that is not there', (sheet) => void sheet.tables.getItem('Nowhere').load('name'), 'ItemNotFound'],
    ['without a total row', (sheet) => void sheet.tables.getItemAt(0).getTotalRowRange().load(), 'ItemNotFound'],
  ])('is refused %s', async (_what, deed, code) => {
    await model.run(salesTable);
    expect(await model.codeOf(deed)).toBe(code);
  });

  it('may not take a name that another table or a name has', async () => {
    await model.run((sheet, context) => {
      salesTable(sheet);
      context.workbook.names.add(`Taken_${model.sheetName}`, sheet.getRange('A1'));
    });
    const rename = (sheet: Excel.Worksheet) => void (sheet.tables.getItemAt(0).name = `Taken_${model.sheetName}`);
    expect(await model.codeOf(rename)).toBe('ItemAlreadyExists');
  });

  it('is deleted with its cells, or becomes a plain range', async () => {
    await model.run((sheet) => (salesTable(sheet).convertToRange().getCell(0, 0).values = [['plain']]));
    expect(await model.values('A1:B2')).toEqual([
      ['plain', 'Product'],
      ['East', 'A'],
    ]);
    await model.run((sheet) => sheet.tables.add('A1:C4', true).delete());
    expect((await model.values('A1:C1'))[0]).toEqual(['', '', '']);
  });
});

describe('rows and columns', () => {
  it('are added at the end and in the middle; what stands below moves', async () => {
    await model.run((sheet) => {
      const table = salesTable(sheet);
      sheet.getRange('A5:C5').values = [['below', '', '']];
      table.rows.add(undefined, [['North', 'C', 40]]);
      table.rows.add(0, [['First', 'D', 5]]);
    });
    expect(await model.values('A1:A7')).toEqual(
      ['Region', 'First', 'East', 'West', 'East', 'North', 'below'].map((value) => [value]),
    );
    expect(await addressOf((table) => table.getDataBodyRange())).toBe('A2:C6');
  });

  it('go, but never the last row', async () => {
    const count = await model.run(async (sheet, context) => {
      const table = salesTable(sheet);
      table.rows.getItemAt(1).delete();
      await context.sync();
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
      const left = table.rows.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
    expect(await addressOf((table) => table.getRange())).toBe('A1:C2');
  });

  it('of the table come and go with those of the sheet', async () => {
    const names = await model.run(async (sheet, context) => {
      const table = salesTable(sheet);
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('D:D').delete('Left');
      const columns = table.columns.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Region', 'Column2', 'Product']);
  });

  it('are columns with a name, an index and values', async () => {
    const seen = await model.run(async (sheet, context) => {
      const table = salesTable(sheet);
      table.columns.add(undefined, [['Double'], ['=[@Sales]*2'], ['=[@Sales]*2'], ['=[@Sales]*2']] as never);
      table.columns.add(1, [['Note'], ['x'], [''], ['']]);
      table.columns.getItem('Product').name = '产品';
      const columns = table.columns.load('items/name,items/index,count');
      const double = table.columns.getItem('Double').load('values');
      const body = table.columns.getItemAt(1).getDataBodyRange().load('address');
      await context.sync();
      return [columns.items.map(({ name }) => name), columns.count, double.values, body.address];
    });
    expect(seen).toEqual([
      ['Region', 'Note', '产品', 'Sales', 'Double'],
      5,
      [['Double'], [20], [40], [60]],
      `${model.sheetName}!B2:B4`,
    ]);
    await model.run((sheet) => sheet.tables.getItemAt(0).columns.getItem('Note').delete());
    expect((await model.values('A1:D1'))[0]).toEqual(['Region', '产品', 'Sales', 'Double']);
    expect(await model.codeOf((sheet) => void sheet.tables.getItemAt(0).columns.getItem('Note').load())).toBe(
      'ItemNotFound',
    );
    expect(await model.codeOf((sheet) => sheet.tables.getItemAt(0).columns.add(undefined, [['a'], ['b']]))).toBe(
      'InvalidArgument',
    );
  });

  it('grow a calculated column with every new row', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B3').formulas = [
        ['n', 'twice'],
        [1, '=A2*2'],
        [2, '=A3*2'],
      ];
      sheet.tables.add('A1:B3', true).rows.add();
      sheet.getRange('A4').values = [[5]];
    });
    expect((await model.values('A4:B4'))[0]).toEqual([5, 10]);
  });
});

describe('headers, totals and size', () => {
  it('come and go with their rows', async () => {
    await model.run((sheet) => {
      const table = salesTable(sheet);
      table.showTotals = true;
      table.showHeaders = false;
    });
    expect(await model.values('A1:C5')).toEqual([['', '', ''], ...sales.slice(1), ['Total', '', 60]]);
    expect(await addressOf((table) => table.getRange())).toBe('A2:C5');
    await model.run((sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.showHeaders = true;
      table.showTotals = false;
    });
    expect(await model.values('A1:C5')).toEqual([...sales, ['', '', '']]);
  });

  it('may be resized below the same header row only', async () => {
    await model.run((sheet) => salesTable(sheet).resize('A1:D6'));
    expect(await model.values('D1')).toEqual([['Column4']]);
    expect(await addressOf((table) => table.getDataBodyRange())).toBe('A2:D6');
    expect(await model.codeOf((sheet) => sheet.tables.getItemAt(0).resize('A2:D6'))).toBe('InvalidArgument');
  });
});

describe('references to a table', () => {
  it('calculate, read as written, and follow the table as it grows and is renamed', async () => {
    const name = () => `Sales_${model.sheetName}`;
    await model.run((sheet) => {
      salesTable(sheet);
      sheet.getRange('E1:E4').formulas = [
        [`=SUM(${name()}[Sales])`],
        [`=COUNTA(${name()}[[Region]:[Product]])`],
        [`=${name()}[[#Headers],[Sales]]`],
        [`=${name()}[@Sales]`],
      ];
    });
    expect((await model.values('E1:E4')).flat()).toEqual([60, 6, 'Sales', 30]);
    const formulas = await model.run(async (sheet, context) => {
      sheet.tables.getItemAt(0).rows.add(undefined, [['North', 'C', 40]]);
      const range = sheet.getRange('E1').load('formulas,values');
      await context.sync();
      return [range.formulas[0]?.[0], range.values[0]?.[0]];
    });
    expect(formulas).toEqual([`=SUM(${name()}[Sales])`, 100]);
  });

  it('find the table’s cells by address', async () => {
    const found = await model.run(async (sheet, context) => {
      salesTable(sheet);
      const body = sheet.getRange(`Sales_${model.sheetName}[Sales]`).load('address');
      const tables = sheet.getRange('A1').getTables().load('items/name');
      await context.sync();
      return [body.address, tables.items.length];
    });
    expect(found).toEqual([`${model.sheetName}!C2:C4`, 1]);
  });
});

it('sorting keeps the header, is remembered and applied again', async () => {
  const fields = await model.run(async (sheet, context) => {
    const table = salesTable(sheet);
    table.sort.apply([{ key: 2, ascending: false }]);
    sheet.getRange('C4').values = [[99]];
    table.sort.reapply();
    table.sort.load('fields');
    await context.sync();
    return table.sort.fields.map(({ key, ascending }) => [key, ascending]);
  });
  expect(fields).toEqual([[2, false]]);
  expect((await model.values('C1:C4')).flat()).toEqual(['Sales', 99, 30, 20]);
});
