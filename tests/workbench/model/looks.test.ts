/** Looks: fills, fonts, alignment, borders, sizes, named styles, properties of many cells at once. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

type Setting = readonly [path: string, value: unknown, read?: unknown];

/** Sets and reads `fill/color` of a range's format. */
async function through(path: string, value: unknown, cells = 'B2:C3'): Promise<unknown> {
  return model.run(async (sheet, context) => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const target = parts.reduce<Record<string, unknown>>(
      (object, part) => object[part] as Record<string, unknown>,
      sheet.getRange(cells).format as unknown as Record<string, unknown>,
    );
    target[name] = value;
    await context.sync();
    const range = sheet.getRange(cells).load(`format/${path}`);
    await context.sync();
    return `format/${path}`
      .split('/')
      .reduce<unknown>((object, part) => (object as Record<string, unknown>)[part], range);
  });
}

describe('a look', () => {
  it.each<Setting>([
    ['fill/color', '#ffaa00', '#FFAA00'],
    ['fill/color', 'LightBlue', '#ADD8E6'],
    ['fill/color', '', '#FFFFFF'],
    ['fill/pattern', 'Checker'],
    ['fill/patternColor', 'red', '#FF0000'],
    ['font/name', '微软雅黑'],
    ['font/size', 14],
    ['font/color', '00ff00', '#00FF00'],
    ['font/bold', true],
    ['font/italic', true],
    ['font/strikethrough', true],
    ['font/underline', 'DoubleAccountant'],
    ['font/superscript', true],
    ['font/subscript', true],
    ['horizontalAlignment', 'CenterAcrossSelection'],
    ['horizontalAlignment', 'Right'],
    ['verticalAlignment', 'Distributed'],
    ['verticalAlignment', 'Top'],
    ['wrapText', true],
    ['shrinkToFit', true],
    ['readingOrder', 'RightToLeft'],
    ['textOrientation', -45],
    ['textOrientation', 180],
    ['indentLevel', 3],
    ['columnWidth', 90],
    ['rowHeight', 30],
    ['protection/locked', false],
    ['protection/formulaHidden', true],
  ])('keeps %s', async (path, value, read = value) => expect(await through(path, value)).toEqual(read));

  it.each<Setting>([
    ['fill/color', 'no colour'],
    ['fill/pattern', 'Dots'],
    ['font/size', 0],
    ['font/underline', 'Wavy'],
    ['horizontalAlignment', 'Middle'],
    ['textOrientation', 91],
    ['indentLevel', 251],
    ['columnWidth', -1],
    ['rowHeight', 410],
  ])('refuses %s', async (path, value) => {
    const code = await through(path, value).then(
      () => 'no failure',
      (error: unknown) => (error as { code?: string }).code,
    );
    expect(code).toBe('InvalidArgument');
  });

  it('is that of a fresh cell until it is set', async () => {
    const fresh = await model.run(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.load();
      format.font.load();
      format.fill.load();
      await context.sync();
      return [
        format.font.name,
        format.font.size,
        format.font.color,
        format.fill.color,
        format.rowHeight,
        format.columnWidth,
      ];
    });
    expect(fresh).toEqual(['Calibri', 11, '#000000', '#FFFFFF', 15, 48]);
  });

  it('that differs between cells is null', async () => {
    const mixed = await model.run(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.columnWidth = 80;
      const range = sheet.getRange('A1:B1').load('format/font/bold,format/columnWidth,format/font/italic');
      await context.sync();
      return [range.format.font.bold, range.format.columnWidth, range.format.font.italic];
    });
    expect(mixed).toEqual([null, null, false]);
  });

  it('turns a cell to the left when it gets an indent, and changes indents by steps', async () => {
    const seen = await model.run(async (sheet, context) => {
      sheet.getRange('A1').format.indentLevel = 1;
      sheet.getRange('A2').format.indentLevel = 4;
      sheet.getRange('A1:A2').format.adjustIndent(-2);
      const first = sheet.getRange('A1').load('format/indentLevel,format/horizontalAlignment');
      const second = sheet.getRange('A2').load('format/indentLevel');
      await context.sync();
      return [first.format.indentLevel, first.format.horizontalAlignment, second.format.indentLevel];
    });
    expect(seen).toEqual([0, 'Left', 2]);
  });

  it('fits rows and columns to what stands in them', async () => {
    const sizes = await model.run(async (sheet, context) => {
      sheet.getRange('A1').values = [['一个相当长的指标名称，放不进默认的列宽']];
      sheet.getRange('A1').format.autofitColumns();
      sheet.getRange('B1').values = [['折成许多行的文字折成许多行的文字']];
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('B1').format.autofitRows();
      const range = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
      await context.sync();
      return range.format;
    });
    expect(sizes.columnWidth).toBeGreaterThan(150);
    expect(sizes.rowHeight).toBeGreaterThan(30);
  });
});

describe('borders', () => {
  const border = (cell: string, edge: Excel.BorderIndex | string) =>
    model.run(async (sheet, context) => {
      const line = sheet
        .getRange(cell)
        .format.borders.getItem(edge as Excel.BorderIndex)
        .load('style,weight,color');
      await context.sync();
      return [line.style, line.weight, line.color];
    });

  it('are None until one is set, by style, weight or colour alone', async () => {
    expect(await border('A1', 'EdgeTop')).toEqual(['None', 'Thin', '#000000']);
    await model.run((sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeTop').color = 'red';
      sheet.getRange('C1').format.borders.getItem('EdgeTop').weight = 'Thick';
      sheet.getRange('E1').format.borders.getItem('EdgeTop').style = 'Double';
    });
    expect(await border('A1', 'EdgeTop')).toEqual(['Continuous', 'Thin', '#FF0000']);
    expect(await border('C1', 'EdgeTop')).toEqual(['Continuous', 'Thick', '#000000']);
    expect(await border('E1', 'EdgeTop')).toEqual(['Double', 'Thick', '#000000']);
  });

  it.each([
    ['Dash', 'Medium'],
    ['DashDot', 'Thin'],
    ['DashDotDot', 'Medium'],
    ['Dot', 'Thin'],
    ['SlantDashDot', 'Medium'],
    ['Continuous', 'Hairline'],
  ])('keep %s %s', async (style, weight) => {
    await model.run((sheet) => {
      const line = sheet.getRange('B2').format.borders.getItem('EdgeLeft');
      line.style = style as Excel.BorderLineStyle;
      line.weight = weight as Excel.BorderWeight;
    });
    expect((await border('B2', 'EdgeLeft')).slice(0, 2)).toEqual([style, weight]);
  });

  it('belong to both cells of a line: the last one who sets it decides', async () => {
    await model.run((sheet) => void (sheet.getRange('B2').format.borders.getItem('EdgeBottom').style = 'Continuous'));
    expect((await border('B3', 'EdgeTop'))[0]).toBe('Continuous');
    await model.run((sheet) => void (sheet.getRange('B3').format.borders.getItem('EdgeTop').style = 'None'));
    expect((await border('B2', 'EdgeBottom'))[0]).toBe('None');
  });

  it('inside a block stand between its cells only', async () => {
    await model.run((sheet) => {
      sheet.getRange('B2:C3').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      sheet.getRange('B2:C3').format.borders.getItem('InsideVertical').style = 'Dash';
    });
    expect([
      (await border('B3', 'EdgeTop'))[0],
      (await border('C2', 'EdgeLeft'))[0],
      (await border('B2', 'EdgeTop'))[0],
      (await border('C3', 'EdgeRight'))[0],
    ]).toEqual(['Continuous', 'Dash', 'None', 'None']);
  });
});

describe('named styles', () => {
  it('give cells their look, change it later, and are refused by a wrong name', async () => {
    const seen = await model.run(async (sheet, context) => {
      const name = `Own ${model.sheetName}`;
      context.workbook.styles.add(name);
      const style = context.workbook.styles.getItem(name);
      style.font.color = '#123456';
      style.numberFormat = '0.00';
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('A1').style = name;
      await context.sync();
      style.fill.color = '#FFFF00';
      const range = sheet.getRange('A1').load('style,text,format/font/color,format/fill/color');
      style.load('builtIn,includeFont');
      await context.sync();
      return [range.style === name, range.text, range.format.font.color, range.format.fill.color, style.builtIn];
    });
    expect(seen).toEqual([true, [['2.00']], '#123456', '#FFFF00', false]);
    expect(await model.codeOf((sheet) => void (sheet.getRange('A1').style = 'Nowhere'))).toBe('InvalidArgument');
    expect(await model.codeOf((_sheet, context) => context.workbook.styles.add('Good'))).toBe('ItemAlreadyExists');
  });

  it('of Excel’s own have Excel’s looks, and Normal takes all of it away', async () => {
    const seen = await model.run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.style = 'Good';
      range.load('style,format/fill/color,format/font/color');
      await context.sync();
      const good = [range.style, range.format.fill.color, range.format.font.color];
      range.style = 'Normal';
      range.load('style,format/fill/color');
      await context.sync();
      return [...good, range.style, range.format.fill.color];
    });
    expect(seen).toEqual(['Good', '#C6EFCE', '#006100', 'Normal', '#FFFFFF']);
  });
});

describe('properties of many cells', () => {
  it('are set cell by cell, row by row, column by column, and read in the same shape', async () => {
    const seen = await model.run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}],
        [{}, { format: { borders: { bottom: { style: 'Continuous', color: '#0000FF' } } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      range.setColumnProperties([{}, { columnHidden: true }]);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnHidden: true });
      const line = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('color');
      await context.sync();
      return [cells.value[0]?.[0], rows.value, columns.value, line.color];
    });
    expect(seen).toEqual([
      { address: `${model.sheetName}!A1`, format: { fill: { color: '#FF0000' }, font: { bold: true } } },
      [
        { rowHidden: false, format: { rowHeight: 40 } },
        { rowHidden: true, format: { rowHeight: 0 } },
      ],
      [{ columnHidden: false }, { columnHidden: true }],
      '#0000FF',
    ]);
  });

  it('must have the range’s shape', async () => {
    expect(await model.codeOf((sheet) => sheet.getRange('A1:B2').setCellProperties([[{}]]))).toBe('InvalidArgument');
  });
});

describe('frozen panes', () => {
  const located = (freeze: (panes: Excel.WorksheetFreezePanes) => void) =>
    model.run(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.isNullObject ? null : location.address.replace(`${model.sheetName}!`, '');
    });
  it.each<[string | null, (panes: Excel.WorksheetFreezePanes) => void]>([
    ['1:2', (panes) => panes.freezeRows(2)],
    ['A:A', (panes) => panes.freezeColumns(1)],
    ['A1:C2', (panes) => panes.freezeAt('A1:C2')],
    ['B2:D4', (panes) => panes.freezeAt('B2:D4')],
    [null, (panes) => panes.unfreeze()],
  ])('%s', async (expected, freeze) => expect(await located(freeze)).toBe(expected));
});

it('a range knows where it is and how large, in points', async () => {
  const place = await model.run(async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 100;
    sheet.getRange('1:1').format.rowHeight = 30;
    const range = sheet.getRange('B2:C3').load('left,top,width,height');
    const column = sheet.getRange('C:C').load('width,height');
    await context.sync();
    return [range.left, range.top, range.width, range.height, column.width, column.height];
  });
  expect(place).toEqual([100, 30, 96, 30, 48, 15 + 1_048_576 * 15]);
});
