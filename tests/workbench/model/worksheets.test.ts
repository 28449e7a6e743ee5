/** Sheets: names, order, visibility, copies, neighbours. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

const namesOf = () =>
  model.run(async (_sheet, context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

describe('a sheet’s name', () => {
  it.each(['a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'quoted", "quoted'", '', 'x'.repeat(32), 'History'])(
    'is refused: %s',
    async (name) => {
      expect(await model.codeOf((_sheet, context) => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
      expect(await model.codeOf((sheet) => void (sheet.name = name))).toBe('InvalidArgument');
    },
  );

  it('is refused when it is taken, in any case', async () => {
    expect(
      await model.codeOf((_sheet, context) => context.workbook.worksheets.add(model.sheetName.toLowerCase())),
    ).toBe('ItemAlreadyExists');
  });

  it('may be Chinese, 31 characters long, and change its own case', async () => {
    const name = '指标进度'.repeat(7) + '甲乙丙';
    await model.run((_sheet, context) => void context.workbook.worksheets.add(name));
    expect(await namesOf()).toContain(name);
    await model.run((_sheet, context) => void (context.workbook.worksheets.getItem(name).name = 'Mixed'));
    await model.run((_sheet, context) => void (context.workbook.worksheets.getItem('mixed').name = 'MIXED'));
    expect(await namesOf()).toContain('MIXED');
  });

  it('is followed by formulas that point to the sheet', async () => {
    await model.run((sheet, context) => {
      context.workbook.worksheets.add('来源').getRange('A1').values = [[7]];
      sheet.getRange('A1').formulas = [['=来源!A1*2']];
      context.workbook.worksheets.getItem('来源').name = '新 名';
    });
    const formulas = await model.run(async (sheet, context) => {
      const range = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([[["='新 名'!A1*2"]], [[14]]]);
  });
});

describe('order and visibility', () => {
  it('moves a sheet to a position, and refuses one that is none', async () => {
    await model.run((sheet) => void (sheet.position = 0));
    expect((await namesOf())[0]).toBe(model.sheetName);
    expect(await model.codeOf((sheet) => void (sheet.position = 999))).toBe('InvalidArgument');
  });

  it('hides the sheet in front by showing its neighbour, but never the last visible one', async () => {
    const active = await model.run(async (sheet, context) => {
      sheet.visibility = 'Hidden';
      const front = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return front.name;
    });
    expect(active).not.toBe(model.sheetName);
    expect(await model.codeOf((sheet) => sheet.activate())).toBe('InvalidOperation');
    const code = await model.codeOf(async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      for (const each of sheets.items) each.visibility = 'Hidden';
    });
    expect(code).toBe('InvalidOperation');
    await model.run(async (_sheet, context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      for (const each of sheets.items) each.visibility = 'Visible';
    });
  });

  it('does not delete a very hidden sheet', async () => {
    const code = await model.codeOf((_sheet, context) => {
      const hidden = context.workbook.worksheets.add();
      hidden.visibility = 'VeryHidden';
      hidden.delete();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('counts and finds neighbours with and without hidden ones', async () => {
    const found = await model.run(async (sheet, context) => {
      const hidden = context.workbook.worksheets.add('zwischen');
      const last = context.workbook.worksheets.add('letztes');
      hidden.visibility = 'Hidden';
      const next = sheet.getNext().load('name');
      const nextVisible = sheet.getNext(true).load('name');
      const beyond = last.getNextOrNullObject();
      const first = context.workbook.worksheets.getLast(true).load('name');
      await context.sync();
      return [next.name, nextVisible.name, beyond.isNullObject, first.name];
    });
    expect(found).toEqual(['zwischen', 'letztes', true, 'letztes']);
    expect(await model.codeOf((_sheet, context) => context.workbook.worksheets.getLast().getNext().activate())).toBe(
      'ItemNotFound',
    );
  });
});

describe('a copy of a sheet', () => {
  it('takes cells, looks, rules, sizes, tables and frozen panes along and stands where it was asked for', async () => {
    const seen = await model.run(async (sheet, context) => {
      sheet.getRange('A1:B3').formulas = [
        ['名', '数'],
        ['甲', 3],
        ['乙', '=B2*2'],
      ];
      sheet.getRange('A1').format.fill.color = '#FFEEDD';
      sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.freezePanes.freezeRows(1);
      sheet.tables.add('A1:B3', true).name = `T${model.sheetName}`;
      const copy = sheet.copy('Before', sheet);
      const values = copy.getRange('A1:B3').load('values');
      const format = copy.getRange('A1').format.load('columnWidth');
      const fill = copy.getRange('A1').format.fill.load('color');
      const validation = copy.getRange('B2').dataValidation.load('type');
      const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
      const tables = copy.tables.load('items/name');
      copy.load('name,position');
      sheet.load('position');
      await context.sync();
      return [
        copy.name,
        sheet.position - copy.position,
        values.values,
        format.columnWidth,
        fill.color,
        validation.type,
        frozen.address,
        tables.items.length,
        tables.items[0]?.name === `T${model.sheetName}`,
      ];
    });
    const values = [
      ['名', '数'],
      ['甲', 3],
      ['乙', 6],
    ];
    const name = `${model.sheetName} (2)`;
    expect(seen).toEqual([name, 1, values, 100, '#FFEEDD', 'WholeNumber', `'${name}'!1:1`, 1, false]);
  });

  it('is independent: changing it leaves the original alone', async () => {
    await model.run(async (sheet, context) => {
      sheet.getRange('A1').values = [['original']];
      const copy = sheet.copy('End');
      await context.sync();
      copy.getRange('A1').values = [['copy']];
    });
    expect(await model.values('A1')).toEqual([['original']]);
  });
});

describe('a protected workbook', () => {
  it('keeps its sheets as they are until it is unprotected with the right password', async () => {
    await model.run((_sheet, context) => context.workbook.protection.protect('geheim'));
    for (const deed of [
      (_sheet: Excel.Worksheet, context: Excel.RequestContext) => context.workbook.worksheets.add(),
      (sheet: Excel.Worksheet) => void (sheet.name = 'andere'),
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => sheet.copy(),
    ])
      expect(await model.codeOf(deed)).toBe('AccessDenied');
    expect(await model.codeOf((_sheet, context) => context.workbook.protection.unprotect('falsch'))).toBe(
      'BadPassword',
    );
    await model.run((_sheet, context) => context.workbook.protection.unprotect('geheim'));
    await model.run((_sheet, context) => void context.workbook.worksheets.add());
  });
});
