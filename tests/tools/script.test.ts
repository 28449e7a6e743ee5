/** Scripts as Microsoft's samples are written, run as `npm run script` runs them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runScript } from '../../tools/script/run-script';
import { describeFailure } from '../../workbench/headless/run-body';
import type { WorkbenchOptions } from '../../workbench/headless/workbench';

const addin = join(__dirname, '../workbench/headless/addin');

interface Outcome {
  readonly logged: readonly string[];
  readonly failures: readonly string[];
}

async function run(source: string, options: WorkbenchOptions = {}, out?: string): Promise<Outcome> {
  const logged: string[] = [];
  const failures: string[] = [];
  const log = (...parts: unknown[]) =>
    void logged.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
  await runScript(
    { name: 'sample.js', source, out },
    { apiSet: '1.9', console: { ...console, log }, ...options },
    (thrown) => failures.push(describeFailure(thrown)),
  );
  return { logged, failures };
}

const samples: readonly (readonly [what: string, source: string, logged: readonly string[]])[] = [
  [
    'starts on one empty sheet, after Office is ready',
    `await Excel.run(async (context) => {
       const sheets = context.workbook.worksheets.load('items/name');
       const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
       await context.sync();
       console.log(sheets.items.map((sheet) => sheet.name), used.isNullObject, Office.context.host);
     });`,
    ['["Sheet1"] true Excel'],
  ],
  [
    'makes a table, adds rows, filters, sorts and totals it',
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       const expenses = sheet.tables.add('A1:D1', true);
       expenses.name = 'ExpensesTable';
       expenses.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
       expenses.rows.add(null, [
         ['1/1/2017', 'The Phone Company', 'Communications', '$120'],
         ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '$142'],
         ['1/5/2017', 'Best For You Organics Company', 'Groceries', '$27'],
       ]);
       expenses.showTotals = true;
       expenses.columns.getItem('Amount').getTotalRowRange().formulas = [['=SUBTOTAL(109,[Amount])']];
       expenses.sort.apply([{ key: 3, ascending: false }]);
       expenses.columns.getItem('Category').filter.applyValuesFilter(['Groceries', 'Transportation']);
       sheet.getUsedRange().format.autofitColumns();
       const body = expenses.getDataBodyRange().load('values');
       const total = expenses.getTotalRowRange().load('values');
       const visible = expenses.getDataBodyRange().getVisibleView().load('rowCount');
       await context.sync();
       console.log(body.values.map((row) => row[3]), total.values[0], visible.rowCount);
     });`,
    ['[142,120,27] ["Total","","",169] 2'],
  ],
  [
    'marks cells with conditional formats',
    `await Excel.run(async (context) => {
       const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B5');
       range.values = [[10], [20], [30], [40]];
       const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
       format.cellValue.format.font.color = 'red';
       format.cellValue.rule = { formula1: '=25', operator: 'GreaterThan' };
       const scale = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
       scale.colorScale.criteria = {
         minimum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: 'blue' },
         maximum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.highestValue, color: 'yellow' },
       };
       range.conditionalFormats.load('items/type,items/priority');
       await context.sync();
       console.log(range.conditionalFormats.items.map(({ type, priority }) => type + priority));
     });`,
    ['["ColorScale0","CellValue1"]'],
  ],
  [
    'validates what is entered',
    `await Excel.run(async (context) => {
       const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:A4');
       range.dataValidation.rule = { list: { inCellDropDown: true, source: 'red,green' } };
       range.dataValidation.prompt = { showPrompt: true, title: 'Colour', message: 'Choose one.' };
       range.values = [['red'], ['green'], ['blue']];
       range.dataValidation.load('type,valid,prompt');
       const invalid = range.dataValidation.getInvalidCells().load('address');
       await context.sync();
       console.log(range.dataValidation.type, range.dataValidation.valid, range.dataValidation.prompt.title, invalid.address);
     });`,
    ['List null Colour Sheet1!A4'],
  ],
  [
    'hears of changes until it stops listening',
    `let handler;
     await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       handler = sheet.onChanged.add(async (event) => console.log(event.changeType, event.address, event.source));
       await context.sync();
       sheet.getRange('A1').values = [['x']];
       await context.sync();
     });
     await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
     await Excel.run(async (context) => {
       context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [['y']];
       await context.sync();
     });`,
    ['RangeEdited A1 Local'],
  ],
  [
    'names things, keeps XML and sets up the page',
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange('A1:B1').values = [[2, 3]];
       context.workbook.names.add('Both', sheet.getRange('A1:B1'));
       sheet.getRange('C1').formulas = [['=SUM(Both)']];
       const part = context.workbook.customXmlParts.add('<Reviewers xmlns="http://schemas.contoso.com/review/1.0"/>');
       const xml = part.getXml();
       sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
       sheet.pageLayout.setPrintArea('A1:C1');
       sheet.pageLayout.load('orientation');
       const area = sheet.pageLayout.getPrintArea().load('address');
       const sum = sheet.getRange('C1').load('values');
       await context.sync();
       console.log(sum.values[0][0], xml.value, sheet.pageLayout.orientation, area.address);
     });`,
    ['5 <Reviewers xmlns="http://schemas.contoso.com/review/1.0"/> Landscape Sheet1!A1:C1'],
  ],
  [
    'finds, replaces and picks out special cells',
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange('A1:B3').formulas = [['Complete', '=1+1'], ['Incomplete', 4], ['complete', '']];
       const found = sheet.findAll('Complete', { completeMatch: true, matchCase: false }).load('address');
       const replaced = sheet.getRange('A:A').replaceAll('complete', 'done', { completeMatch: false, matchCase: true });
       const formulas = sheet.getUsedRange().getSpecialCells(Excel.SpecialCellType.formulas).load('address');
       await context.sync();
       console.log(found.address, replaced.value, formulas.address);
     });`,
    ['Sheet1!A1,Sheet1!A3 2 Sheet1!B1'],
  ],
  [
    'copies ranges, formats areas and uses styles',
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
       sheet.getRange('C1').copyFrom('A1:A2');
       sheet.getRanges('A1,C1:C2').format.fill.color = '#FFFF00';
       sheet.getRange('A1').style = Excel.BuiltInStyle.good;
       const copy = sheet.getRange('C1:C2').load('formulas,format/fill/color');
       const styled = sheet.getRange('A1').load('style,format/font/color');
       await context.sync();
       console.log(copy.formulas, copy.format.fill.color, styled.style, styled.format.font.color);
     });`,
    ['[[1],["=C1*2"]] #FFFF00 Good #006100'],
  ],
  [
    'draws charts and shapes',
    `await Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getActiveWorksheet();
       sheet.getRange('A1:B3').values = [['Product', 'Sales'], ['a', 1], ['b', 2]];
       const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:B3'), Excel.ChartSeriesBy.auto);
       chart.title.text = 'Sales Chart';
       chart.legend.position = 'Right';
       const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
       shape.name = 'Box';
       chart.series.load('items/name');
       sheet.shapes.load('items/name,items/type');
       await context.sync();
       console.log(chart.series.items.map((series) => series.name), sheet.shapes.items.map(({ name, type }) => name + ' ' + type));
     });`,
    ['["Sales"] ["Box GeometricShape"]'],
  ],
  [
    'calls the functions of the add-in',
    `await Excel.run(async (context) => {
       const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
       cell.formulas = [['=SAMPLE.ADD(2,3)']];
       cell.load('values');
       await context.sync();
       console.log(cell.values);
     });`,
    ['[[5]]'],
  ],
];

describe('a script', () => {
  it.each(samples)('%s', async (_what, source, logged) => {
    const outcome = await run(source, { manifest: join(addin, 'manifest.xml'), distribution: addin });
    expect(outcome).toEqual({ logged, failures: [] });
  });

  it('copies sheets, moves and hides them, and remarks on cells where the set is claimed', async () => {
    const source = `await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getItem('Sheet1').copy(Excel.WorksheetPositionType.beginning);
      copy.name = 'Copied';
      const hidden = worksheets.add('Hidden');
      hidden.visibility = Excel.SheetVisibility.hidden;
      context.workbook.comments.add('Copied!A1', 'TODO: add data.');
      worksheets.load('items/name,items/visibility,items/position');
      context.workbook.comments.load('items/content');
      await context.sync();
      console.log(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]));
      console.log(context.workbook.comments.items[0].content);
    });`;
    expect(await run(source, { apiSet: '1.10' })).toEqual({
      logged: ['[["Copied","Visible",0],["Sheet1","Visible",1],["Hidden","Hidden",2]]', 'TODO: add data.'],
      failures: [],
    });
    expect((await run(source)).failures[0]).toMatch(
      /^ApiNotFound: .*Worksheet\.copy|^ApiNotFound: .*Workbook\.comments/,
    );
  });

  it('that fails says the code, the place and the statement, after what it logged', async () => {
    const { logged, failures } = await run(`console.log('before');
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Nowhere');
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      console.log('never');`);
    expect(logged).toEqual(['before']);
    expect(failures).toHaveLength(1);
    const [first, place, statement] = failures[0]?.split('\n') ?? [];
    expect(first).toMatch(/^ItemNotFound: /);
    expect(place).toBe('  at WorksheetCollection.getItem');
    expect(statement).toContain('worksheets.getItem(...)');
  });

  it('learns by name what the workbench lacks', async () => {
    const { failures } = await run(`await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getImage();
      await context.sync();
    });`);
    expect(failures[0]).toMatch(/^NotImplemented: .*Range\.getImage/i);
  });

  it.each([
    ['in plain JavaScript', 'const nothing = null;\nnothing.name;', /^TypeError: [\s\S]*sample\.js:2/],
    ['of syntax', 'const = 1;', /^SyntaxError: /],
    ['by throwing what is no error', 'throw "enough";', /^Uncaught: enough$/],
  ])('that goes wrong %s is told of as well', async (_what, source, expected) => {
    expect((await run(source)).failures[0]).toMatch(expected);
  });

  it('may read from its first line on as a file of its own', async () => {
    expect(await run('\uFEFF#!/usr/bin/env node\nconsole.log(typeof Excel.run, typeof Office.onReady);')).toEqual({
      logged: ['function function'],
      failures: [],
    });
  });
});

describe('the folder that is asked for', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'script-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('receives the workbook, also when the script failed half-way', async () => {
    const out = join(folder, 'made', 'on the way');
    const { failures } = await run(
      `await Excel.run(async (context) => {
         const sheet = context.workbook.worksheets.getActiveWorksheet();
         sheet.getRange('A1').values = [['kept']];
         sheet.tables.getItem('none').delete();
         await context.sync();
       });`,
      {},
      out,
    );
    expect(failures).toHaveLength(1);
    const file = join(out, 'workbook.xlsx');
    expect(existsSync(file) && readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });
});
