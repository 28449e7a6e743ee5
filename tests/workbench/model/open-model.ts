/// <reference types="office-js" />
/** One workbench for a file of tests, and an empty sheet in front for each of them. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../../workbench/headless/workbench';
import { failureOf } from '../protocol/open-tiny';

type Batch<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result;

export interface Model {
  readonly workbench: Workbench;
  /** The sheet in front. */
  readonly sheetName: string;
  /** Runs a batch on the sheet in front; a last sync is made for it. */
  run<Result>(batch: Batch<Result>): Promise<Result>;
  /** The code that the batch fails with. */
  codeOf(batch: Batch<unknown>): Promise<string>;
  /** What stands in some cells. */
  values(address: string): Promise<unknown[][]>;
}

export function useModel(options: WorkbenchOptions = {}): Model {
  let workbench: Workbench;
  let count = 0;
  let sheetName = '';
  beforeAll(async () => {
    workbench = await openWorkbench({ apiSet: '1.15', ...options });
  });
  beforeEach(async () => {
    sheetName = `Probe${(count += 1)}`;
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets.add(sheetName).activate();
      await context.sync();
    });
  });
  afterAll(() => workbench.close());

  const run = <Result>(batch: Batch<Result>) =>
    workbench.Excel.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getItem(sheetName), context);
      await context.sync();
      return result;
    });
  return {
    get workbench() {
      return workbench;
    },
    get sheetName() {
      return sheetName;
    },
    run,
    codeOf: async (batch) => (await failureOf(run(batch))).code,
    values: (address) =>
      run(async (sheet, context) => {
        const range = sheet.getRange(address).load('values');
        await context.sync();
        return range.values;
      }),
  };
}
