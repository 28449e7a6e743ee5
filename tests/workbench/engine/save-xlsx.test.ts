/** The saved file: read back with exceljs, and looked into where exceljs cannot see. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { createEngine } from '../../../workbench/engine/univer-engine';
import type { SaveExtras, SheetExtras } from '../../../workbench/engine/engine';

const engine = createEngine();
const main = engine.sheetIds()[0] ?? '';
const list = engine.addSheet("字典 '甲' 乙");
const hidden = engine.addSheet('Deep');
const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const sheetExtras: SheetExtras = {
  gridlines: false,
  headings: true,
  tabColor: '#2E75B6',
  filter: rect(3, 0, 10, 6),
  protected: true,
  page: {
    orientation: 'landscape',
    paperSize: 'A4',
    printArea: 'A1:F9,H1:I9',
    titleRows: '$1:$2',
    titleColumns: '$A:$B',
    fitWide: 1,
    margins: { left: 36, right: 36, top: 54 },
    centerHorizontally: true,
    footer: { left: '&D', center: '第 &P 页', right: '&F' },
    header: { center: '"审核" & <表>' },
  },
};
const plain: SheetExtras = {
  gridlines: true,
  headings: true,
  tabColor: null,
  filter: null,
  protected: false,
  page: {},
};
const extras: SaveExtras = {
  sheets: { [main]: sheetExtras, [list]: plain, [hidden]: plain },
  activeSheet: main,
  customXml: ['<tidemark xmlns="urn:tidemark:state" schema="1"><entry>值</entry></tidemark>', '<other/>'],
  properties: { title: '海宁 & 规划', author: '统计', comments: '说明' },
  arrayMarks: 'all',
};

let file: Uint8Array;
let zip: JSZip;
let sheet: Worksheet;
let book: Workbook;
const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';

beforeAll(async () => {
  engine.setFunctions({
    names: () => ['PLAN.STATUS', 'PLAN.SPREAD'],
    call: (name) =>
      name === 'PLAN.SPREAD'
        ? [
            [1, 2],
            [3, { error: '#N/A' }],
          ]
        : '滞后',
  });
  engine.renameSheet(main, '指标进度');
  engine.write(list, 0, 0, [['是'], ['否']], 'exact');
  engine.write(main, 0, 0, [['标题', null, null, 46082, 0.5, true]], 'exact');
  engine.write(
    main,
    3,
    0,
    [
      [
        '=PLAN.STATUS(1,IF(A1:C1="","",A1:C1))',
        '=IFNA(NA(),"")',
        '=1/0',
        '=SUM(D1:E1)',
        '=SUM(IF(A1:C1="",0,1))',
        '#N/A',
      ],
      ['=PLAN.SPREAD()', null, '=XLOOKUP(2,A5:B5,A5:B5)', '=LET(x,D1,x+1)', "='字典 ''甲'' 乙'!A1", '007'],
      [null, null, '=FILTER(A5:B5,A5:B5>1)', '=0*1', '=""&A99', '=A1="标题"'],
    ],
    'exact',
  );
  engine.setStyle(main, rect(0, 0, 1, 3), { bold: true, fill: '#DDEBF7', horizontal: 'Center' });
  engine.setStyle(main, rect(0, 3), {
    numberFormat: 'yyyy/m/d',
    locked: false,
    borderBottom: { style: 'Hair', color: '#808080' },
  });
  engine.setStyle(main, rect(0, 4), {
    numberFormat: '0.0%',
    fontColor: '#C00000',
    wrap: true,
    indent: 1,
    vertical: 'Center',
  });
  engine.merge(main, rect(0, 0, 1, 3));
  engine.setFreeze(main, { rows: 2, columns: 3 });
  engine.setColumnWidth(main, 0, 0, 90);
  engine.setColumnWidth(main, 2, 2, 60);
  engine.setColumnsHidden(main, 2, 2, true);
  engine.setRowHeight(main, 1, 1, 40);
  engine.setRowsHidden(main, 8, 8, true);
  engine.setVisibility(hidden, 'VeryHidden');
  engine.setName('指标', "='指标进度'!$A$4:$A$13", { comment: '块' });
  engine.setName('R', '=0.5', { visible: false });
  engine.setConditional(main, {
    id: '1',
    ranges: [rect(3, 0, 10, 2)],
    priority: 0,
    stopIfTrue: true,
    rule: { type: 'custom', formula: '=$A4="滞后"', style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true } },
  });
  engine.setConditional(main, {
    id: '2',
    ranges: [rect(3, 3, 10)],
    priority: 1,
    stopIfTrue: false,
    rule: { type: 'cellValue', operator: 'Between', formula1: '1', formula2: '=$D$1', style: { italic: true } },
  });
  const bar = {
    type: 'dataBar',
    color: '#9DC3E6',
    min: { type: 'number', value: 0 },
    max: { type: 'number', value: 1 },
    gradient: false,
  } as const;
  engine.setConditional(main, { id: '3', ranges: [rect(3, 4, 10)], priority: 2, stopIfTrue: false, rule: bar });
  const scale = {
    criteria: {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      maximum: { type: 'Number', formula: '=9', color: '#00FF00' },
    },
  };
  const other = (id: string, priority: number, excelType: string, data: Record<string, unknown>) =>
    engine.setConditional(list, {
      id,
      ranges: [rect(0, 0, 2)],
      priority,
      stopIfTrue: false,
      rule: { type: 'other', excelType, data },
    });
  other('4', 0, 'ColorScale', scale);
  other('5', 1, 'IconSet', {
    Style: 'ThreeTrafficLights1',
    Criteria: [{}, { type: 'Percent', operator: 'GreaterThan', formula: '=40' }, {}],
  });
  other('6', 2, 'TopBottom', {});
  engine.setValidation(main, {
    id: 'l',
    ranges: [rect(3, 5, 18)],
    type: 'list',
    formula1: "='字典 ''甲'' 乙'!$A$1:$A$2",
    ignoreBlanks: true,
    prompt: { show: true, title: '填报', message: '选一个' },
    alert: { show: true, style: 'Warning', title: '请核对', message: '不在"表"中\n再看' },
  });
  engine.setValidation(main, {
    id: 'd',
    ranges: [rect(3, 6, 3), rect(10, 6)],
    type: 'custom',
    formula1: '=ISNUMBER(G4)',
    ignoreBlanks: true,
  });
  file = await engine.saveXlsx(extras);
  zip = await JSZip.loadAsync(file);
  book = new Workbook();
  await book.xlsx.load(file.buffer as ArrayBuffer);
  sheet = book.getWorksheet('指标进度') as Worksheet;
});
afterAll(() => engine.dispose());

describe('cells', () => {
  it.each<[string, unknown]>([
    ['A1', '标题'],
    ['F1', true],
    ['A4', { formula: '_xldudf_PLAN_STATUS(1,IF(A1:C1="","",A1:C1))', result: '滞后', shareType: 'array', ref: 'A4' }],
    ['C4', { formula: '1/0', result: { error: '#DIV/0!' } }],
    ['D4', { formula: 'SUM(D1:E1)', result: 46082.5 }],
    ['E4', { formula: 'SUM(IF(A1:C1="",0,1))', result: 1, shareType: 'array', ref: 'E4' }],
    ['F4', { error: '#N/A' }],
    ['A5', { formula: '_xldudf_PLAN_SPREAD()', result: 1, shareType: 'array', ref: 'A5:B6' }],
    ['B5', 2],
    ['B6', { error: '#N/A' }],
    ['C5', { formula: '_xlfn.XLOOKUP(2,A5:B5,A5:B5)', result: 2 }],
    ['D5', { formula: '_xlfn.LET(_xlpm.x,D1,_xlpm.x+1)', result: 46083 }],
    ['E5', { formula: "'字典 ''甲'' 乙'!A1", result: '是' }],
    ['F5', '007'],
    ['C6', { formula: '_xlfn._xlws.FILTER(A5:B5,A5:B5>1)', result: 2, shareType: 'array', ref: 'C6' }],
    ['D6', { formula: '0*1', result: 0 }],
    ['F6', { formula: 'A1="标题"', result: true }],
  ])('%s keeps formula and value', (address, expected) => {
    const value = sheet.getCell(address).value;
    const seen =
      value !== null && typeof value === 'object' && !('error' in value)
        ? { ...value, result: sheet.getCell(address).result }
        : value;
    expect(seen).toEqual(expected);
  });

  it('keep an empty text as a result, not as nothing', async () => {
    const xml = await part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="B4" t="str"><f>_xlfn.IFNA(NA(),&quot;&quot;)</f><v></v></c>');
  });

  it('are marked as dynamic arrays where Excel needs it', async () => {
    const xml = await part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<c r="A4"[^>]* cm="1"><f t="array" ref="A4">/);
    expect(xml).not.toMatch(/<c r="D4"[^>]*cm=/);
    expect(await part('xl/metadata.xml')).toContain('fDynamic="1"');
    expect(await part('[Content_Types].xml')).toContain('sheetMetadata+xml');
  });

  it('leave single-cell add-in formulas unmarked unless asked, so that other programs show the saved result', async () => {
    const { arrayMarks: _all, ...rest } = extras;
    const plainZip = await JSZip.loadAsync(await engine.saveXlsx(rest));
    const xml = (await plainZip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).toContain('<f>_xldudf_PLAN_STATUS(');
    expect(xml).toContain('<f t="array" ref="A5:B6">_xldudf_PLAN_SPREAD()');
    expect(xml).toContain('<f t="array" ref="E4">SUM(IF(');
  });

  it('keep formats, fonts, fills, borders, alignment and protection', () => {
    expect(sheet.getCell('A1')).toMatchObject({
      font: { bold: true },
      fill: { pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
      alignment: { horizontal: 'center' },
    });
    expect(sheet.getCell('D1').style).toMatchObject({
      numFmt: 'yyyy/m/d',
      protection: { locked: false },
      border: { bottom: { style: 'hair', color: { argb: 'FF808080' } } },
    });
    expect(sheet.getCell('E1').style).toMatchObject({
      numFmt: '0.0%',
      font: { color: { argb: 'FFC00000' }, name: 'Calibri', size: 11 },
      alignment: { wrapText: true, indent: 1, vertical: 'middle' },
    });
  });
});

describe('sheets', () => {
  it('keep merges, panes, sizes, hidden rows and columns, colours and visibility', () => {
    expect(sheet.getCell('C1').master.address).toBe('A1');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 2, showGridLines: false });
    expect(sheet.getColumn(1).width).toBeCloseTo((120 - 5) / 7, 3);
    expect([sheet.getColumn(3).hidden, sheet.getColumn(3).width]).toEqual([true, expect.closeTo(75 / 7, 3)]);
    expect([sheet.getRow(2).height, sheet.getRow(9).hidden]).toEqual([40, true]);
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF2E75B6' });
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['指标进度', 'visible'],
      ["字典 '甲' 乙", 'visible'],
      ['Deep', 'veryHidden'],
    ]);
    expect(sheet.autoFilter).toBe('A4:F13');
  });

  it('are protected where told', async () => {
    expect(await part('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
    expect(await part('xl/worksheets/sheet2.xml')).not.toContain('sheetProtection');
  });

  it('print as set up', async () => {
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(sheet.pageSetup.margins).toMatchObject({ left: 0.5, right: 0.5, top: 0.75, bottom: 0.75 });
    expect(sheet.headerFooter).toMatchObject({ oddFooter: '&L&D&C第 &P 页&R&F', oddHeader: '&C"审核" & <表>' });
    const xml = await part('xl/workbook.xml');
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'指标进度'!$A$1:$F$9,'指标进度'!$H$1:$I$9</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'指标进度'!$A:$B,'指标进度'!$1:$2</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'指标进度'!$A$4:$F$13</definedName>`,
    );
  });
});

describe('names', () => {
  it('are all there, constants and hidden ones too', async () => {
    const xml = await part('xl/workbook.xml');
    expect(xml).toContain(`<definedName name="指标" comment="块">'指标进度'!$A$4:$A$13</definedName>`);
    expect(xml).toContain('<definedName name="R" hidden="1">0.5</definedName>');
    expect(book.definedNames.getRanges('指标').ranges).toEqual(["'指标进度'!$A$4:$A$13"]);
  });
});

describe('rules', () => {
  it('conditional formats keep formula, look, order and stop', async () => {
    const formats = (sheet as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
      .conditionalFormattings;
    expect(formats.map(({ ref }) => ref)).toEqual(['A4:B13', 'D4:D13', 'E4:E13']);
    expect(formats[0]?.rules[0]).toMatchObject({
      type: 'expression',
      priority: 1,
      formulae: ['$A4="滞后"'],
      style: { font: { bold: true, color: { argb: 'FF9C0006' } }, fill: { bgColor: { argb: 'FFFFC7CE' } } },
    });
    expect(formats[1]?.rules[0]).toMatchObject({
      type: 'cellIs',
      operator: 'between',
      priority: 2,
      formulae: ['1', '$D$1'],
    });
    expect(formats[2]?.rules[0]).toMatchObject({
      type: 'dataBar',
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: 1 },
      ],
      gradient: false,
    });
    expect(await part('xl/worksheets/sheet1.xml')).toContain('priority="1" stopIfTrue="1"');
  });

  it('colour scales and icon sets are written, kinds without a form are left out', async () => {
    const xml = await part('xl/worksheets/sheet2.xml');
    const scale =
      '<colorScale><cfvo type="min"/><cfvo type="num" val="9"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale>';
    expect(xml).toContain(`<cfRule type="colorScale" priority="1">${scale}</cfRule>`);
    const icons =
      '<cfvo type="percent" val="0"/><cfvo type="percent" val="40" gte="0"/><cfvo type="percent" val="67"/>';
    expect(xml).toContain(
      `<cfRule type="iconSet" priority="2"><iconSet iconSet="3TrafficLights1">${icons}</iconSet></cfRule>`,
    );
    expect(xml.match(/<cfRule/g)).toHaveLength(2);
  });

  it('validations keep one clean range each, texts and warning style', () => {
    const { model } = (sheet as unknown as { dataValidations: { model: Record<string, object> } }).dataValidations;
    expect(model['F4']).toMatchObject({
      type: 'list',
      formulae: ["'字典 ''甲'' 乙'!$A$1:$A$2"],
      errorStyle: 'warning',
      errorTitle: '请核对',
      error: '不在"表"中\n再看',
      promptTitle: '填报',
      prompt: '选一个',
      allowBlank: true,
    });
    expect(model['G4']).toMatchObject({ type: 'custom', formulae: ['ISNUMBER(G4)'] });
    expect(model['G11']).toBeDefined();
    expect(model['G7']).toBeUndefined();
  });
});

describe('the package', () => {
  it('carries custom XML parts with their namespace and types', async () => {
    expect(await part('customXml/item1.xml')).toContain('<entry>值</entry>');
    expect(await part('customXml/itemProps1.xml')).toContain('ds:uri="urn:tidemark:state"');
    expect(await part('customXml/_rels/item2.xml.rels')).toContain('itemProps2.xml');
    expect(await part('xl/_rels/workbook.xml.rels')).toContain('../customXml/item1.xml');
    expect(await part('[Content_Types].xml')).toContain('/customXml/itemProps2.xml');
  });

  it('has properties and fixed dates, and the same workbook gives the same bytes', async () => {
    const core = await part('docProps/core.xml');
    expect(core).toContain('海宁 &amp; 规划');
    expect(core).toContain('2020-01-01T00:00:00');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Buffer.from(await engine.saveXlsx(extras)).equals(Buffer.from(file))).toBe(true);
  });
});
