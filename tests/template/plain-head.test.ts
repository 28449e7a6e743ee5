import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { yearOf } from '../../src/progress/years';
import { yearFormula } from '../../src/template/plain/head';
import { templateContext } from '../../src/template/template-context';
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Years, 1 January, ends of months, ends of February, days within, with a time of day. */
const cutOffs = [
  2022,
  2022.5,
  2023.25,
  ...[
    [2021, 1, 1],
    [2021, 1, 2],
    [2022, 6, 30],
    [2022, 12, 31],
    [2023, 2, 28],
    [2024, 2, 28],
    [2024, 2, 29],
    [2024, 7, 16],
    [2025, 12, 30],
  ].map(([year = 0, month = 0, day = 0]) => serial(year, month, day)),
  serial(2023, 7, 16) + 0.75,
];

test('the plain form reads a cut-off as PLAN does', async () => {
  const formula = yearFormula(templateContext(builtInPlan('haining-14fyp') as Plan, { language: 'zh-CN' }));
  const found = await workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:A${cutOffs.length}`).values = cutOffs.map((cutOff) => [cutOff]);
    const cells = sheet.getRange(`B1:B${cutOffs.length}`);
    cells.formulas = cutOffs.map((_, i) => [formula.replaceAll('$A$2', `A${i + 1}`)]);
    cells.load('values');
    await context.sync();
    return (cells.values as number[][]).map(([year]) => year ?? NaN);
  });
  expect(found.length).toBe(cutOffs.length);
  found.forEach((year, i) => expect(year).toBeCloseTo(yearOf(cutOffs[i] ?? 0), 9));
});
