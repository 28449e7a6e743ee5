/** Protected sheets: what is shut, what the options open, and that a person may still fill in unlocked cells. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

/** B2 is unlocked, everything else locked. */
const protectedSheet = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  model.run((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options, password);
  });

type Deed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

describe('a protected sheet', () => {
  it.each<[string, Deed]>([
    ['values in a locked cell', (sheet) => void (sheet.getRange('A1').values = [[9]])],
    ['values over locked and unlocked cells', (sheet) => void (sheet.getRange('A2:B2').values = [[9, 9]])],
    ['formats, of unlocked cells too', (sheet) => void (sheet.getRange('B2').format.fill.color = 'red')],
    ['number formats', (sheet) => void (sheet.getRange('B2').numberFormat = [['0']])],
    ['row heights', (sheet) => void (sheet.getRange('1:1').format.rowHeight = 30)],
    ['hidden columns', (sheet) => void (sheet.getRange('A:A').columnHidden = true)],
    ['inserted rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['deleted cells', (sheet) => sheet.getRange('B2').delete('Up')],
    ['merged cells', (sheet) => sheet.getRange('A1:B1').merge()],
    ['validations', (sheet) => void (sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['conditional formats', (sheet) => sheet.getRange('B2').conditionalFormats.add('DataBar')],
    ['tables', (sheet) => sheet.tables.add('D1:E2', true)],
    ['sorting', (sheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }])],
    ['filters', (sheet) => sheet.autoFilter.apply('A1:B2')],
    ['clearing a locked cell', (sheet) => sheet.getRange('A1').clear()],
    ['copying onto a locked cell', (sheet) => sheet.getRange('A1').copyFrom('B2')],
    ['replacing', (sheet) => sheet.replaceAll('1', '2', {})],
    ['comments', (_sheet, context) => context.workbook.comments.add(`${model.sheetName}!B2`, 'x')],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['shapes', (sheet) => sheet.shapes.addTextBox('x')],
  ])('denies %s', async (_what, deed) => {
    await protectedSheet();
    expect(await model.codeOf(deed)).toBe('AccessDenied');
  });

  it('lets values into unlocked cells, from an add-in and from a person', async () => {
    await protectedSheet();
    await model.run((sheet) => void (sheet.getRange('B2').values = [[9]]));
    await model.workbench.type(model.sheetName, 'B2', '10');
    await model.workbench.paste(model.sheetName, 'B2', [['11']]);
    expect(await model.values('A1:B2')).toEqual([
      [1, 2],
      [3, 11],
    ]);
  });

  it('does not let a person into locked cells', async () => {
    await protectedSheet();
    await expect(model.workbench.type(model.sheetName, 'A1', '9')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(model.workbench.paste(model.sheetName, 'A2', [['9', '9']])).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    expect(await model.values('A1:A2')).toEqual([[1], [3]]);
  });

  it.each<[keyof Excel.WorksheetProtectionOptions, Deed]>([
    ['allowFormatCells', (sheet) => void (sheet.getRange('A1').format.fill.color = 'red')],
    ['allowFormatRows', (sheet) => void (sheet.getRange('1:1').format.rowHeight = 30)],
    ['allowFormatColumns', (sheet) => void (sheet.getRange('A:A').format.columnWidth = 30)],
    ['allowInsertRows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['allowDeleteColumns', (sheet) => sheet.getRange('A:A').delete('Left')],
    ['allowAutoFilter', (sheet) => sheet.autoFilter.apply('A1:B2')],
  ])('opens what %s says', async (option, deed) => {
    await protectedSheet({ [option]: true });
    await model.run(deed);
  });

  it('is read, refuses a second protection, and opens with its password only', async () => {
    await protectedSheet({ allowSort: true }, 'geheim');
    const held = await model.run(async (sheet, context) => {
      const protection = sheet.protection.load('protected,options');
      await context.sync();
      return [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
    });
    expect(held).toEqual([true, true, false]);
    expect(await model.codeOf((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
    expect(await model.codeOf((sheet) => sheet.protection.unprotect('falsch'))).toBe('BadPassword');
    await model.run((sheet) => sheet.protection.unprotect('geheim'));
    await model.run((sheet) => void (sheet.getRange('A1').values = [[9]]));
  });

  it('leaves what stood before the refusal in the same batch done', async () => {
    await protectedSheet();
    const code = await model.codeOf((sheet) => {
      sheet.getRange('B2').values = [['done']];
      sheet.getRange('A1').values = [['denied']];
      sheet.getRange('B2').values = [['never']];
    });
    expect(code).toBe('AccessDenied');
    expect(await model.values('A1:B2')).toEqual([
      [1, 2],
      [3, 'done'],
    ]);
  });
});
