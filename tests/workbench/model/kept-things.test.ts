/** What a workbook keeps besides its cells: names, settings, XML parts, properties, bindings, page layout, breaks. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

describe('names', () => {
  it('stand for ranges, formulas and constants, of the workbook or a sheet', async () => {
    const seen = await model.run(async (sheet, context) => {
      const { names } = context.workbook;
      const own = (word: string) => `${model.sheetName}_${word}`;
      sheet.getRange('A1:A2').values = [[42], [8]];
      names.add(own('Range'), sheet.getRange('A1:A2'), '两个数');
      names.add(own('Formula'), `=2*${model.sheetName}!$A$1`);
      names.add(own('Share'), 0.13 as never);
      names.add(own('Word'), '甲');
      names.add(own('List'), '={1,2,3}');
      sheet.names.add(own('Local'), sheet.getRange('A2'));
      sheet.getRange('B1:B3').formulas = [[`=SUM(${own('Range')})`], [`=${own('Formula')}`], [`=${own('Local')}*2`]];
      const items = ['Range', 'Formula', 'Share', 'Word', 'List'].map((word) =>
        names.getItem(own(word)).load('type,value,scope,comment,visible'),
      );
      const local = sheet.names.load('items/scope');
      const list = names.getItem(own('List')).arrayValues.load('values,types');
      const elsewhere = names.getItemOrNullObject(own('Local'));
      const home = sheet.names.getItem(own('Local')).worksheet.load('name');
      await context.sync();
      return [
        items.map(({ type, value }) => [type, value]),
        items[0]?.comment,
        local.items.map(({ scope }) => scope),
        list.values,
        elsewhere.isNullObject,
        home.name === model.sheetName,
      ];
    });
    const at = model.sheetName;
    expect(seen).toEqual([
      [
        ['Range', `${at}!$A$1:$A$2`],
        ['Integer', 84],
        ['Double', 0.13],
        ['String', '甲'],
        ['Array', '={1,2,3}'],
      ],
      '两个数',
      ['Worksheet'],
      [[1, 2, 3]],
      true,
      true,
    ]);
    expect((await model.values('B1:B3')).flat()).toEqual([50, 84, 16]);
  });

  it.each(['A1', 'R1C1', 'r', '1abc', 'a b', 'a-b', 'TRUE', ''])(
    'may not look like something else: “%s”',
    async (name) => {
      expect(await model.codeOf((sheet, context) => context.workbook.names.add(name, sheet.getRange('A1')))).toBe(
        'InvalidArgument',
      );
    },
  );

  it.each(['=SUM(1', '='])('do not stand for what cannot be read: %s', async (formula) => {
    expect(await model.codeOf((_sheet, { workbook }) => void workbook.names.add('Unread', formula))).toBe(
      'InvalidArgument',
    );
    expect(await model.codeOf((_sheet, { workbook }) => void workbook.names.addFormulaLocal('Unread', formula))).toBe(
      'InvalidArgument',
    );
  });

  it('exist once, change, follow inserted rows, and go', async () => {
    const name = () => `${model.sheetName}_指标`;
    await model.run((sheet, context) => void context.workbook.names.add(name(), sheet.getRange('B2')));
    expect(
      await model.codeOf((sheet, context) => context.workbook.names.add(name().toUpperCase(), sheet.getRange('A1'))),
    ).toBe('ItemAlreadyExists');
    const formulas = await model.run(async (sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      const item = context.workbook.names.getItem(name()).load('formula');
      await context.sync();
      const moved = item.formula;
      item.formula = '=1+1';
      item.visible = false;
      item.load('formula,visible,type');
      const none = item.getRangeOrNullObject();
      await context.sync();
      const changed = [item.formula, item.visible, none.isNullObject];
      item.delete();
      const gone = context.workbook.names.getItemOrNullObject(name());
      await context.sync();
      return [moved, changed, gone.isNullObject];
    });
    expect(formulas).toEqual([`=${model.sheetName}!$B$3`, ['=1+1', false, true], true]);
  });
});

describe('settings and XML parts', () => {
  it('settings keep values of any kind until they are deleted', async () => {
    const seen = await model.run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('plan', { id: 'haining', years: [2021, 2025] });
      settings.add('count', 3);
      const plan = settings.getItem('plan').load('value');
      const missing = settings.getItemOrNullObject('nowhere');
      await context.sync();
      settings.getItem('count').delete();
      const left = settings.getCount();
      await context.sync();
      return [plan.value, missing.isNullObject, left.value];
    });
    expect(seen).toEqual([{ id: 'haining', years: [2021, 2025] }, true, 1]);
  });

  it('XML parts are found by namespace, changed and deleted', async () => {
    const seen = await model.run(async (_sheet, context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<state xmlns="urn:tidemark:test"><version>1</version></state>').load('id,namespaceUri');
      parts.add('<other xmlns="urn:else"/>');
      const only = parts.getByNamespace('urn:tidemark:test').getOnlyItem();
      const text = only.getXml();
      const none = parts.getByNamespace('urn:nowhere').getOnlyItemOrNullObject();
      await context.sync();
      only.setXml('<state xmlns="urn:tidemark:test"><version>2</version></state>');
      const later = parts.getItem(part.id).getXml();
      await context.sync();
      part.delete();
      const count = parts.getByNamespace('urn:tidemark:test').getCount();
      await context.sync();
      return [part.namespaceUri, text.value, later.value.includes('>2<'), none.isNullObject, count.value];
    });
    expect(seen).toEqual([
      'urn:tidemark:test',
      '<state xmlns="urn:tidemark:test"><version>1</version></state>',
      true,
      true,
      0,
    ]);
    expect(await model.codeOf((_sheet, context) => context.workbook.customXmlParts.add('no xml'))).toBe(
      'InvalidArgument',
    );
  });

  it('properties of the document and of a sheet, an add-in’s own among them', async () => {
    const seen = await model.run(async (sheet, context) => {
      const { properties } = context.workbook;
      properties.title = '指标进度';
      properties.author = '统计科';
      properties.custom.add('Stage', 5);
      properties.custom.add('Stage', 6);
      properties.custom.add('Name', '海宁');
      sheet.customProperties.add('role', 'progress');
      properties.load('title,author,lastAuthor');
      const custom = properties.custom.load('items/key,items/value,items/type');
      const role = sheet.customProperties.getItem('ROLE').load('value');
      await context.sync();
      const read = custom.items.map(({ key, value, type }) => [key, value, type]);
      properties.custom.deleteAll();
      const left = properties.custom.getCount();
      await context.sync();
      return [properties.title, properties.author, read, role.value, left.value];
    });
    expect(seen).toEqual([
      '指标进度',
      '统计科',
      [
        ['Stage', 6, 'Number'],
        ['Name', '海宁', 'String'],
      ],
      'progress',
      0,
    ]);
  });

  it('bindings find their cells again after rows were inserted', async () => {
    const seen = await model.run(async (sheet, context) => {
      const { bindings } = context.workbook;
      sheet.getRange('A2').values = [['甲']];
      bindings.add(sheet.getRange('A2:B3'), 'Range', 'block');
      bindings.add(sheet.getRange('A2'), 'Text', 'word');
      sheet.getRange('1:1').insert('Down');
      const range = bindings.getItem('block').getRange().load('address');
      const text = bindings.getItem('word').getText();
      await context.sync();
      bindings.getItem('word').delete();
      const left = bindings.getCount();
      await context.sync();
      return [range.address, text.value, left.value];
    });
    expect(seen).toEqual([`${model.sheetName}!A3:B4`, '甲', 1]);
  });
});

describe('page layout', () => {
  it('keeps paper, sizes, areas and texts', async () => {
    const seen = await model.run(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      layout.setPrintArea('A1:F9,H1:H3');
      layout.setPrintTitleRows('$1:$2');
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      layout.headersFooters.firstPage.centerFooter = '封面';
      layout.firstPageNumber = 3;
      layout.load('orientation,paperSize,zoom,topMargin,leftMargin,bottomMargin,firstPageNumber');
      const area = layout.getPrintArea().load('address');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      const columns = layout.getPrintTitleColumnsOrNullObject();
      const footers = layout.headersFooters.load('defaultForAllPages/centerFooter,firstPage/centerFooter');
      await context.sync();
      const { orientation, paperSize, zoom, topMargin, leftMargin, bottomMargin, firstPageNumber } = layout;
      return [
        [orientation, paperSize, zoom, topMargin, leftMargin, bottomMargin, firstPageNumber],
        [area.address, rows.address, columns.isNullObject],
        [footers.defaultForAllPages.centerFooter, footers.firstPage.centerFooter],
      ];
    });
    const at = model.sheetName;
    expect(seen).toEqual([
      ['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, 72, 36, 54, 3],
      [`${at}!A1:F9,${at}!H1:H3`, `${at}!1:2`, true],
      ['第 &P 页', '封面'],
    ]);
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ['a direction', (layout) => void (layout.orientation = 'Sideways' as never)],
    ['a paper', (layout) => void (layout.paperSize = 'A0' as never)],
    ['a scale', (layout) => void (layout.zoom = { scale: 5 })],
    ['a margin', (layout) => void (layout.topMargin = -1)],
  ])('refuses %s that there is not', async (_what, set) => {
    expect(await model.codeOf((sheet) => set(sheet.pageLayout))).toBe('InvalidArgument');
  });

  it('breaks pages before rows and columns, which move with them', async () => {
    const seen = await model.run(async (sheet, context) => {
      sheet.horizontalPageBreaks.add('A21');
      sheet.verticalPageBreaks.add('D1');
      sheet.getRange('1:1').insert('Down');
      const rows = sheet.horizontalPageBreaks.load('items/rowIndex');
      const columns = sheet.verticalPageBreaks.load('items/columnIndex');
      await context.sync();
      const places = [rows.items.map(({ rowIndex }) => rowIndex), columns.items.map(({ columnIndex }) => columnIndex)];
      rows.items[0]?.delete();
      const left = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return [places, left.value];
    });
    expect(seen).toEqual([[[21], [3]], 0]);
    expect(await model.codeOf((sheet) => sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  });
});

it('the application says how it calculates and in which culture', async () => {
  const seen = await model.run(async (_sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    application.iterativeCalculation.maxIteration = 7;
    application.load('calculationMode,calculationState,decimalSeparator');
    application.iterativeCalculation.load('maxIteration,enabled');
    application.cultureInfo.load('name,datetimeFormat/shortDatePattern');
    await context.sync();
    const read = [
      application.calculationMode,
      application.calculationState,
      application.iterativeCalculation.maxIteration,
    ];
    application.calculationMode = 'Automatic';
    application.calculate('Full');
    return [...read, application.cultureInfo.name, application.cultureInfo.datetimeFormat.shortDatePattern];
  });
  expect(seen).toEqual(['Manual', 'Done', 7, 'zh-CN', 'yyyy/M/d']);
  expect(
    await model.codeOf((_sheet, context) => void (context.workbook.application.calculationMode = 'Lazy' as never)),
  ).toBe('InvalidArgument');
});
