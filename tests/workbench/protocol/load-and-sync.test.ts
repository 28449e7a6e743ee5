import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failureOf, openTiny, type Tiny } from './open-tiny';

let tiny: Tiny;
beforeEach(async () => {
  tiny = await openTiny();
});
afterEach(() => tiny.close());

describe('loading and syncing through the real office.js', () => {
  it('reads what was written before it in the same batch', async () => {
    const values = await tiny.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [[12]];
      const again = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return again.values;
    });
    expect(values).toEqual([[12]]);
  });

  it('refuses a property that was not loaded', async () => {
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        await context.sync();
        return sheet.name;
      }),
    );
    expect(failure.code).toBe('PropertyNotLoaded');
  });

  it.each([
    ['name', { Name: true, Tab: false }],
    ['NAME', { Name: true, Tab: false }],
    [undefined, { Name: true, Tab: false }],
  ])('load(%p) brings what it asks for', async (select, expected) => {
    await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      if (select === undefined) sheet.load();
      else sheet.load(select);
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
      expect(sheet.toJSON().name === 'Sheet1').toBe(expected.Name);
    });
  });

  it('loads through several objects and through the members of a collection', async () => {
    await tiny.Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      const sheets = context.workbook.worksheets.load('items/name');
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('address,format/fill/color,format/wrapText,worksheet/name');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Second']);
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.format.wrapText).toBe(true);
      expect(range.worksheet.name).toBe('Sheet1');
      expect(range.address).toBe('Sheet1!A1');
    });
  });

  it('takes the object form of load, $top and $skip', async () => {
    await tiny.Excel.run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      const all = context.workbook.worksheets.load({ $all: true });
      await context.sync();
      expect(sheets.items.length).toBeGreaterThan(0);
      expect(all.items).toHaveLength(4);
    });
    await tiny.Excel.run(async (context) => {
      const page = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(page.items.map(({ name }) => name)).toEqual(['B', 'C']);
    });
  });

  it('names a property that does not exist', async () => {
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').load('colour');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(failure.message).toContain('colour');
  });

  it('gives a new sheet an identity that outlives a rename', async () => {
    await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      await context.sync();
      sheet.name = 'Renamed';
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Renamed');
    });
    expect(tiny.model.sheets.list.map(({ name }) => name)).toEqual(['Sheet1', 'Renamed']);
  });

  it('runs a path with an effect once, although office.js instantiates ranges twice', async () => {
    await tiny.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').load('address');
      await context.sync();
    });
    await tiny.host.settled();
    expect(tiny.model.rangesMade).toBe(1);
    expect(tiny.model.released).toEqual(['{1}!B2']);
    expect(tiny.host.traffic.requests.map(({ kind }) => kind)).toEqual(['work', 'cleanup']);
  });

  it('keeps a range usable over several syncs', async () => {
    await tiny.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      await context.sync();
      range.values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  it('calculates once per run of writes, not once per read', async () => {
    await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).values = [[row]];
      for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).load('values');
      await context.sync();
    });
    expect(tiny.model.settles).toBe(1);
  });
});

describe('objects that are not there', () => {
  it('are told by isNullObject, and what is done to them does nothing', async () => {
    await tiny.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      missing.delete();
      missing.getRange('A1').values = [[1]];
      const there = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(there.isNullObject).toBe(false);
      missing.delete();
      await context.sync();
    });
    expect(tiny.model.sheets.list).toHaveLength(1);
  });
});

describe('proxies as arguments', () => {
  it('arrive as the objects they stand for, at top level and inside objects', async () => {
    await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const source = sheet.getRange('C3:C5');
      sheet.getRange('A1').copyFrom(source);
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(tiny.model.pending.get('{1}!A1')).toEqual([['C3:C5']]);
    const rule = tiny.model.rule as { list: { inCellDropDown: boolean; source: { address: string } } };
    expect(rule.list.inCellDropDown).toBe(true);
    expect(rule.list.source.address).toBe('C3:C5');
  });
});
