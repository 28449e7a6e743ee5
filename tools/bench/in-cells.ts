/**
 * The same table through the workbench twice, as one SCORECARD and as one-cell functions: the cut-off is changed, everything
 * recalculates, the results are read.
 */
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';
import { ratio } from './ratio';

/** As many as the workbench calculates in bearable time; a call costs the same however many there are. */
export const rowsInCells = 500;

const columns = ['PROGRESS', 'PACE', 'GAP', 'STATUS', 'MOVEMENT', 'PROJECTION'] as const;
const table = `A2:A${rowsInCells + 1}`;
const results = `I2:N${rowsInCells + 1}`;
const lastResult = `N${rowsInCells + 1}`;

/** Times that the one-cell functions take. */
export async function measureInCells(): Promise<number> {
  const one = await filled([[`=PLAN.SCORECARD(${table},${across('B')},${across('C', 'G')},C1:G1,H1)`]]);
  const many = await filled(
    Array.from({ length: rowsInCells }, (_, i) => {
      const row = i + 2;
      const [start, years] = [`A${row},B${row},C${row}:G${row}`, 'C$1:G$1'];
      const upToCutOff = `IF(C$1:G$1<=H$1,C${row}:G${row},"")`;
      return columns.map((id) =>
        id === 'PROGRESS' ? `=PLAN.${id}(A${row},B${row},${upToCutOff})` : `=PLAN.${id}(${start},${years},H$1)`,
      );
    }),
  );
  try {
    const [table, cells] = [await recalculated(one, results), await recalculated(many, results)];
    if (JSON.stringify(table) !== JSON.stringify(cells)) throw new Error('SCORECARD and the cells differ');
    return await ratio(
      () => recalculated(one, lastResult),
      () => recalculated(many, lastResult),
    );
  } finally {
    one.close();
    many.close();
  }
}

function across(from: string, to = from): string {
  return `${from}2:${to}${rowsInCells + 1}`;
}

async function filled(formulas: readonly (readonly string[])[]): Promise<Workbench> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', distribution: 'dist' });
  await workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('C1:H1').values = [[2021, 2022, 2023, 2024, 2025, 2023]];
    sheet.getRange(across('A', 'G')).values = Array.from({ length: rowsInCells }, (_, i) => {
      const [base, way] = [40 + (i % 97), 2 + (i % 21)];
      return [base, `≥${base + way}`, base + way / 5, base + way / 4, base + way / 2, '', ''];
    });
    const top = sheet.getRange('I2');
    top.getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1).formulas = formulas.map((row) => [...row]);
    await context.sync();
  });
  return workbench;
}

/** Another cut-off each time; `wanted` is read back. */
function recalculated(workbench: Workbench, wanted: string): Promise<readonly (readonly unknown[])[]> {
  return workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cutOff = sheet.getRange('H1').load('values');
    await context.sync();
    cutOff.values = [[cutOff.values[0]?.[0] === 2022 ? 2023 : 2022]];
    const shown = sheet.getRange(wanted).load('values');
    await context.sync();
    return shown.values as unknown[][];
  });
}
