/** Comments, links, charts and shapes: kept and handed back, moved with cells where they stand on cells. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

describe('comments', () => {
  it('stand on a cell, move with it, are found by it, answered, resolved and deleted', async () => {
    const seen = await model.run(async (sheet, context) => {
      const { comments } = context.workbook;
      const comment = comments.add(`${model.sheetName}!B2`, '请核实');
      comment.replies.add('已核实');
      comment.resolved = true;
      sheet.getRange('1:1').insert('Down');
      const found = comments.getItemByCell(sheet.getRange('B3')).load('content,resolved,id');
      const place = found.getLocation().load('address');
      const reply = found.replies.getItemAt(0).load('content,id');
      const own = sheet.comments.getCount();
      await context.sync();
      const parent = comments.getItemByReplyId(reply.id).load('content');
      reply.delete();
      const left = found.replies.getCount();
      await context.sync();
      found.delete();
      const gone = comments.getItemOrNullObject(found.id);
      await context.sync();
      return [
        found.content,
        found.resolved,
        place.address,
        reply.content,
        own.value,
        parent.content,
        left.value,
        gone.isNullObject,
      ];
    });
    expect(seen).toEqual(['请核实', true, `${model.sheetName}!B3`, '已核实', 1, '请核实', 0, true]);
  });

  it('are one for a cell, with words in it, and go with their cell', async () => {
    await model.run((sheet, context) => void context.workbook.comments.add(sheet.getRange('A1'), 'x'));
    expect(await model.codeOf((sheet, context) => context.workbook.comments.add(sheet.getRange('A1'), 'y'))).toBe(
      'ItemAlreadyExists',
    );
    expect(await model.codeOf((sheet, context) => context.workbook.comments.add(sheet.getRange('B1:C1'), 'y'))).toBe(
      'InvalidArgument',
    );
    expect(await model.codeOf((sheet, context) => context.workbook.comments.add(sheet.getRange('B1'), ''))).toBe(
      'InvalidArgument',
    );
    await model.run((sheet) => sheet.getRange('1:1').delete('Up'));
    const left = await model.run(async (sheet, context) => {
      const count = sheet.comments.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
  });
});

describe('links', () => {
  const linkAt = (cell: string) =>
    model.run(async (sheet, context) => {
      const range = sheet.getRange(cell).load('hyperlink,values,format/font/underline');
      await context.sync();
      return [range.hyperlink, range.values[0]?.[0], range.format.font.underline];
    });

  it('lead outside or inside, show a text, look like links and move with their cell', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.org/', textToDisplay: '说明', screenTip: '打开' };
      sheet.getRange('A2').hyperlink = { documentReference: `${model.sheetName}!A1` };
      sheet.getRange('1:1').insert('Down');
    });
    expect(await linkAt('A2')).toEqual([
      { address: 'https://example.org/', screenTip: '打开', textToDisplay: '说明' },
      '说明',
      'Single',
    ]);
    expect((await linkAt('A3')).slice(1)).toEqual([`${model.sheetName}!A1`, 'Single']);
    await model.run((sheet) => sheet.getRange('A2').clear('RemoveHyperlinks'));
    expect(await linkAt('A2')).toEqual([null, '说明', 'None']);
  });
});

describe('charts', () => {
  const prepared = (sheet: Excel.Worksheet, type = 'ColumnClustered') => {
    sheet.getRange('A1:C4').values = [
      ['', '目标', '实际'],
      ['2021', 10, 8],
      ['2022', 20, 15],
      ['2023', 30, 31],
    ];
    return sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'));
  };

  it('take series and categories from cells and keep what is set', async () => {
    const seen = await model.run(async (sheet, context) => {
      const chart = prepared(sheet);
      chart.title.text = '进度';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = '年份';
      chart.series.getItemAt(1).format.fill.setSolidColor('red');
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.setPosition('E2', 'H10');
      chart.load('name,chartType,left,top,width,height');
      chart.title.load('text,visible');
      const series = chart.series.load('items/name,count');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      chart.legend.load('position');
      await context.sync();
      return [
        chart.chartType,
        [chart.left, chart.top, chart.width, chart.height],
        chart.title.text,
        series.items.map(({ name }) => name),
        values.value,
        chart.legend.position,
      ];
    });
    expect(seen).toEqual(['ColumnClustered', [192, 15, 192, 135], '进度', ['目标', '实际'], [8, 15, 31], 'Right']);
  });

  it('are found by name, counted, given other data and deleted', async () => {
    const seen = await model.run(async (sheet, context) => {
      const chart = prepared(sheet, 'Line');
      chart.name = '折线';
      chart.setData(sheet.getRange('A1:B4'));
      const found = sheet.charts.getItem('折线');
      found.series.load('count');
      found.title.load('text');
      const none = sheet.charts.getItemOrNullObject('nowhere');
      await context.sync();
      const read = [found.series.count, found.title.text, none.isNullObject];
      found.series.add('手工').setValues(sheet.getRange('C2:C4'));
      found.delete();
      const left = sheet.charts.getCount();
      await context.sync();
      return [...read, left.value];
    });
    expect(seen).toEqual([1, '目标', true, 0]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['an unknown kind', (sheet) => prepared(sheet, 'Hologram'), 'InvalidArgument'],
    ['a colour that is none', (sheet) => prepared(sheet).format.fill.setSolidColor('colourless'), 'InvalidArgument'],
    ['a picture of them', (sheet) => prepared(sheet).getImage(), 'NotImplemented'],
  ])('refuse %s', async (_what, deed, code) => expect(await model.codeOf(deed)).toBe(code));
});

describe('shapes', () => {
  it('are added, placed, grouped, connected, ordered and deleted', async () => {
    const seen = await model.run(async (sheet, context) => {
      const box = sheet.shapes.addTextBox('超期');
      const hexagon = sheet.shapes.addGeometricShape('Hexagon');
      Object.assign(hexagon, { left: 100, top: 50, width: 40, height: 20, name: '六边形', lockAspectRatio: true });
      hexagon.width = 80;
      hexagon.fill.setSolidColor('yellow');
      hexagon.incrementRotation(-30);
      const line = sheet.shapes.addLine(0, 0, 100, 50, 'Elbow');
      line.line.connectEndShape(hexagon, 2);
      line.setZOrder('SendToBack');
      await context.sync();
      const group = sheet.shapes.addGroup([box, hexagon]);
      group.load('left,top,width,height,type');
      group.group.shapes.load('items/name');
      hexagon.load('height,rotation');
      line.line.load('isEndConnected,endConnectedSite,connectorType');
      box.textFrame.textRange.load('text');
      const count = sheet.shapes.getCount();
      await context.sync();
      return [
        [group.type, group.left, group.top, group.width, group.height],
        group.group.shapes.items.length,
        [hexagon.height, hexagon.rotation],
        [line.line.isEndConnected, line.line.endConnectedSite, line.line.connectorType],
        box.textFrame.textRange.text,
        count.value,
      ];
    });
    expect(seen).toEqual([['Group', 0, 0, 180, 90], 2, [40, 330], [true, 2, 'Elbow'], '超期', 2]);
  });

  it('fail where they are of another kind or no picture', async () => {
    expect(await model.codeOf((sheet) => void sheet.shapes.addTextBox('x').line.load('id'))).toBe('InvalidOperation');
    expect(await model.codeOf((sheet) => sheet.shapes.addImage('§'))).toBe('InvalidArgument');
  });
});

it('functions of the grid are called without a cell', async () => {
  const seen = await model.run(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['甲', 1],
      ['乙', 2],
    ];
    const { functions } = context.workbook;
    const sum = functions.sum(sheet.getRange('B1:B2'), 4, functions.abs(-3)).load('value,error');
    const looked = functions.vlookup('乙', sheet.getRange('A1:B2'), 2, false).load('value');
    const wrong = functions.sqrt(-1).load('value,error');
    await context.sync();
    return [sum.value, sum.error, looked.value, wrong.error];
  });
  expect(seen).toEqual([10, null, 2, '#NUM!']);
});
