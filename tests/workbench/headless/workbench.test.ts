import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../../workbench/headless/workbench';
import { failureOf } from '../protocol/open-tiny';

const ADDIN = { manifest: join(__dirname, 'addin/manifest.xml'), distribution: join(__dirname, 'addin') };

let workbench: Workbench;
afterEach(() => workbench.close());

async function open(options: WorkbenchOptions = {}): Promise<Workbench> {
  workbench = await openWorkbench({ ...ADDIN, ...options });
  return workbench;
}

function valuesOf(address: string): Promise<unknown[][]> {
  return workbench.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

function enter(address: string, formulas: unknown[][]): Promise<void> {
  return workbench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).formulas = formulas as string[][];
    await context.sync();
  });
}

describe('the whole workbench', () => {
  it('opens with one empty sheet and no traffic on record', async () => {
    await open();
    expect(workbench.traffic.requests).toEqual([]);
    await workbench.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
    });
  });

  it('opens without an add-in too', async () => {
    workbench = await openWorkbench();
    await enter('A1', [['=1+1']]);
    expect(await valuesOf('A1')).toEqual([[2]]);
    expect(workbench.ribbon).toEqual([]);
  });

  it('calculates the add-in’s functions in cells, with blanks as the mode says', async () => {
    await open();
    await enter('A1:A3', [['=SAMPLE.ADD(2,3)'], ['=SAMPLE.SHOW(D1)'], ['=SAMPLE.SHOWCELLS(D1:E1)']]);
    expect(await valuesOf('A1:A3')).toEqual([[5], ['null null object'], ['[[null,null]]']]);
    workbench.faults.blanks = 'zero';
    await enter('A2', [['=SAMPLE.SHOWCELLS(D1:E1)']]);
    expect(await valuesOf('A2')).toEqual([['[[0,0]]']]);
  });

  it('spills a matrix and keeps an error among its elements', async () => {
    await open();
    await enter('A1', [['=SAMPLE.RESULT("matrix")']]);
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 'a'],
      [true, '#N/A'],
    ]);
  });

  it('shows #NAME? where the add-in is missing', async () => {
    await open({ faults: { functionsMissing: true } });
    await enter('A1', [['=SAMPLE.ADD(2,3)']]);
    expect(await valuesOf('A1')).toEqual([['#NAME?']]);
  });

  it('shows functions as missing from the moment they are, and again when re-entered later', async () => {
    await open();
    workbench.faults.functionsMissing = true;
    await enter('A1', [['=SAMPLE.ADD(2,3)']]);
    expect(await valuesOf('A1')).toEqual([['#NAME?']]);
    workbench.faults.functionsMissing = false;
    await enter('A1', [['=SAMPLE.ADD(2,3)']]);
    expect(await valuesOf('A1')).toEqual([[5]]);
  });

  it('lets no function of the add-in judge in a conditional format or a data validation', async () => {
    await open();
    const judged = (formula: string) =>
      workbench.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [[1]];
        range.conditionalFormats.clearAll();
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.fill.color = '#FFFF00';
        range.dataValidation.rule = { custom: { formula: formula.replace('>', '<') } };
        range.dataValidation.load('valid');
        await context.sync();
        const { engine } = workbench;
        return [engine.conditionalStyle(engine.activeSheet(), 0, 0).fill !== undefined, range.dataValidation.valid];
      });
    expect(await judged('=A1>0')).toEqual([true, false]);
    expect(await judged('=SAMPLE.ADD(A1,0)>0')).toEqual([false, true]);
  });

  it('takes what a person types and pastes, and tells the add-in of it', async () => {
    await open();
    const heard: string[] = [];
    await workbench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    await workbench.type('Sheet1', 'B2', '12.5');
    await workbench.paste('Sheet1', 'B3', [['1,000'], ['(13)'], ['97%'], ['2,3']]);
    await workbench.settled();
    expect(await valuesOf('B2:B6')).toEqual([[12.5], [1000], [-13], [0.97], ['2,3']]);
    expect(heard).toEqual(['B2', 'B3:B6']);
  });

  it('runs a ribbon button of the manifest', async () => {
    await open();
    await workbench.click('Sample.Write');
    expect(await valuesOf('A1')).toEqual([['Sample.Write']]);
  });

  it('opens the pane when its button is clicked', async () => {
    await open();
    await workbench.Office.addin.hide();
    await workbench.click('Sample.Pane');
    expect(workbench.frame.connection.appRuntime.state).toBe('Visible');
  });

  it('complains of an unknown control, of a menu, and of a command that never ends', async () => {
    await open();
    await expect(workbench.click('Sample.Nowhere')).rejects.toThrow('Sample.Write');
    await expect(workbench.click('Sample.More')).rejects.toThrow('menu');
    await expect(workbench.click('Sample.Fail', 30)).rejects.toThrow('completed()');
  });

  it('keeps a second page on the same workbook', async () => {
    await open();
    const frame = await workbench.openFrame({ language: 'en-US', apiSet: '1.14' });
    const other = frame.window as unknown as { Excel: typeof Excel };
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C1').values = [['from the other page']];
      await context.sync();
    });
    expect(await valuesOf('C1')).toEqual([['from the other page']]);
  });

  it('gates by the set claimed', async () => {
    await open({ apiSet: '1.9' });
    const failure = await failureOf(
      workbench.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').moveTo('B1');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ApiNotFound');
  });

  it('writes a large block that office.js splits into bands, and refuses one of the wrong shape', async () => {
    await open();
    const rows = Array.from({ length: 500 }, (_, row) => [row, row * 2, `第${row}行`, row % 2 === 0]);
    await enter('A1:D500', rows);
    expect(await valuesOf('C500:D500')).toEqual([['第499行', false]]);
    const failure = await failureOf(enter('A1:D501', rows));
    expect(failure.code).toBe('InvalidArgument');
  });

  it('saves an xlsx', async () => {
    await open();
    await enter('A1', [['=1+1']]);
    const file = await workbench.save();
    expect(Buffer.from(file.subarray(0, 2)).toString()).toBe('PK');
    expect(file.length).toBeGreaterThan(1_000);
  });
});
