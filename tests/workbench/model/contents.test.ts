/** What goes into cells and what comes back: values, formulas, formats, texts, blanks. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

const read = (address: string) =>
  model.run(async (sheet, context) => {
    const range = sheet.getRange(address).load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = range;
    return { values, formulas, text, numberFormat, valueTypes };
  });

/** What is typed, and what Excel makes of it: value, number format, text shown (null where fractions show otherwise). */
const typedTexts: readonly [string, unknown, string, string | null][] = [
  ['12', 12, 'General', '12'],
  ['1,000', 1000, '#,##0', '1,000'],
  ['(13)', -13, 'General', '-13'],
  ['97%', 0.97, '0%', '97%'],
  ['2,3', '2,3', 'General', '2,3'],
  ['１２', '１２', 'General', '１２'],
  ["'007", '007', 'General', '007'],
  ['TRUE', true, 'General', 'TRUE'],
  ['1e3', 1000, '0.00E+00', '1.00E+03'],
  ['¥1,000', 1000, '"¥"#,##0;"¥"-#,##0', '¥1,000'],
  ['7:35:58', expect.closeTo(0.316643, 5), 'h:mm:ss', '7:35:58'],
  ['2026/3/1', 46082, 'yyyy/m/d', '2026/3/1'],
  ['12/86', 31747, 'mmm-yy', 'Dec-86'],
  ['0 1/2', 0.5, '# ?/?', null],
  ['615000人', '615000人', 'General', '615000人'],
  ['7.4:38:54.6', '7.4:38:54.6', 'General', '7.4:38:54.6'],
  ['2026-03-01', 46082, 'yyyy/m/d', '2026/3/1'],
  ['-1,234.50', -1234.5, '#,##0.00', '-1,234.50'],
  ['2.5%', 0.025, '0.00%', '2.50%'],
  [' 12 ', 12, 'General', '12'],
  ['false', false, 'General', 'FALSE'],
  ['#N/A', '#N/A', 'General', '#N/A'],
  ['约12', '约12', 'General', '约12'],
  ['1.234.567', '1.234.567', 'General', '1.234.567'],
];

describe('values', () => {
  it('keep a cell for null, clear it for an empty text, and come back empty as an empty text', async () => {
    await model.run((sheet) => void (sheet.getRange('A1:C1').values = [[1, 2, 3]]));
    await model.run((sheet) => void (sheet.getRange('A1:C1').values = [[null, '', 4]] as never));
    expect(await model.values('A1:D1')).toEqual([[1, '', 4, '']]);
  });

  it('fill a range from one value, and refuse another shape', async () => {
    await model.run((sheet) => void (sheet.getRange('A1:B2').values = [['x']]));
    await model.run((sheet) => void (sheet.getRange('D1:E2').values = 5 as never));
    expect(await model.values('A1:E2')).toEqual([
      ['x', 'x', '', 5, 5],
      ['x', 'x', '', 5, 5],
    ]);
    const shapes: unknown[][][] = [[[1, 2, 3]], [[1], [2]], [[1, 2], [3]]];
    for (const shape of shapes)
      expect(await model.codeOf((sheet) => void (sheet.getRange('A1:B2').values = shape))).toBe('InvalidArgument');
    expect(await model.codeOf((sheet) => void (sheet.getRange('A1').values = [[{ a: 1 }]] as never))).toBe(
      'InvalidArgument',
    );
  });

  describe.each<[string, (text: string) => Promise<unknown>]>([
    ['written by an add-in', (text) => model.run((sheet) => void (sheet.getRange('A1').values = [[text]]))],
    ['typed by a person', (text) => model.workbench.type(model.sheetName, 'A1', text)],
    ['pasted by a person', (text) => model.workbench.paste(model.sheetName, 'A1', [[text]])],
  ])('%s', (_way, enter) => {
    it.each(typedTexts)('are read as typing is: %s', async (typed, value, format, text) => {
      await enter(typed);
      const cell = await read('A1');
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual([value, format]);
      if (text !== null) expect(cell.text[0]?.[0]).toBe(text);
    });
  });

  it('stay texts in a text cell, formulas too', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:A3').numberFormat = [['@'], ['@'], ['@']];
      sheet.getRange('A1:A3').values = [['007'], ['=1+1'], ['2026-3-1']];
    });
    const { values, valueTypes } = await read('A1:A3');
    expect(values).toEqual([['007'], ['=1+1'], ['2026-3-1']]);
    expect(valueTypes.flat()).toEqual(['String', 'String', 'String']);
  });

  it('have the types of Excel', async () => {
    await model.run((sheet) => void (sheet.getRange('A1:E1').formulas = [[1, 'x', true, '=1/0', '']]));
    expect((await read('A1:E1')).valueTypes).toEqual([['Double', 'String', 'Boolean', 'Error', 'Empty']]);
  });

  it('of whole rows and columns are null', async () => {
    const { values, formulas, text, numberFormat } = await read('A:A');
    expect([values, formulas, text, numberFormat]).toEqual([null, null, null, null]);
    expect(await model.codeOf((sheet) => void (sheet.getRange('A:B').values = [['x']]))).toBe('InvalidArgument');
  });

  it('take no formula of more than 8,192 characters and no text of more than 32,767', async () => {
    const formula = `=${'1+'.repeat(4100)}1`;
    expect(await model.codeOf((sheet) => void (sheet.getRange('A1').formulas = [[formula]]))).toBe(
      'FormulaLengthExceedsLimit',
    );
    expect(await model.codeOf((sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]]))).toBe(
      'InvalidArgument',
    );
  });
});

describe('formulas', () => {
  it.each(['=SUM(1', '=1+', '=)', '="a', '=A1:', '=+'])('that cannot be read are refused: %s', async (formula) => {
    await model.run((sheet) => void (sheet.getRange('A1').values = [[7]]));
    expect(await model.codeOf((sheet) => void (sheet.getRange('A1').formulas = [[formula]]))).toBe('InvalidArgument');
    expect(await model.values('A1')).toEqual([[7]]);
  });

  it('that cannot be read are texts in a text cell, and a single equals sign everywhere', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1:B1').formulas = [['=SUM(1', '=']];
    });
    expect(await model.values('A1:B1')).toEqual([['=SUM(1', '=']]);
  });

  it('come back as written, values calculated, in the same batch', async () => {
    await model.run((sheet) => void (sheet.getRange('A1:A3').formulas = [[2], ['=A1*3'], ['=SUM(A1:A2)']]));
    expect(await read('A1:A3')).toMatchObject({ formulas: [[2], ['=A1*3'], ['=SUM(A1:A2)']], values: [[2], [6], [8]] });
  });

  it('can be read and written by distance', async () => {
    await model.run((sheet) => void (sheet.getRange('B2:B3').formulasR1C1 = [['=R[-1]C[-1]+R1C1'], ['=SUM(R[-1]C)']]));
    expect((await read('B2:B3')).formulas).toEqual([['=A1+$A$1'], ['=SUM(B2)']]);
    const distances = await model.run(async (sheet, context) => {
      const range = sheet.getRange('B2:B3').load('formulasR1C1');
      await context.sync();
      return range.formulasR1C1;
    });
    expect(distances).toEqual([['=R[-1]C[-1]+R1C1'], ['=SUM(R[-1]C)']]);
  });

  it('spill, tell where to, and are found from their cells', async () => {
    const found = await model.run(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('C1').formulas = [['=SUM(A1#)']];
      const to = sheet.getRange('A1').getSpillingToRange().load('address');
      const parent = sheet.getRange('A3').getSpillParent().load('address');
      const none = sheet.getRange('C1').getSpillingToRangeOrNullObject();
      const sum = sheet.getRange('C1').load('values,formulas');
      await context.sync();
      return [to.address, parent.address, none.isNullObject, sum.values, sum.formulas];
    });
    const name = model.sheetName;
    expect(found).toEqual([`${name}!A1:A3`, `${name}!A1`, true, [[6]], [['=SUM(A1#)']]]);
    await model.run((sheet) => void (sheet.getRange('A1').formulas = [['=SEQUENCE(5)']]));
    expect(await model.values('C1')).toEqual([[15]]);
  });
});

describe('number formats', () => {
  it('keep a cell’s format for null, take one for all cells, and show texts by it', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:B1').values = [[0.5, 46082]];
      sheet.getRange('A1:B1').numberFormat = [['0.0%', 'yyyy"年"m"月"']];
      sheet.getRange('A1:B1').numberFormat = [[null, 'aaaa']] as never;
    });
    expect(await read('A1:B1')).toMatchObject({ numberFormat: [['0.0%', 'aaaa']], text: [['50.0%', '星期日']] });
    await model.run((sheet) => void (sheet.getRange('A1:B1').numberFormat = '0.00' as never));
    expect((await read('A1:B1')).numberFormat).toEqual([['0.00', '0.00']]);
  });

  it('are English in a Chinese Excel: dddd and mmm give English names', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1').values = [[46082]];
      sheet.getRange('A1').numberFormat = [['dddd, d mmm']];
    });
    expect((await read('A1')).text).toEqual([['Sunday, 1 Mar']]);
  });
});
