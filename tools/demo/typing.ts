/** Types entries as a person would paste them: texts, past data validation, found by the block's keys. */
import type { Workbench } from '../../workbench/headless/workbench';
import { cellAddress } from '../../src/template/a1';
import type { CsvEntry } from './entries-csv';
import { readBlock } from './read-back';

export interface Typed {
  readonly problems: readonly string[];
  /** The last year in which something was typed; null when nothing was. */
  readonly lastYear: number | null;
}

export async function typeEntries(workbench: Workbench, entries: readonly CsvEntry[]): Promise<Typed> {
  const block = await readBlock(workbench.Excel, 'PLAN_Progress', 'key');
  const rows = new Map((block?.rows ?? []).map((row) => [row.texts.get('no') ?? '', row]));
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const pastes: { readonly address: string; readonly rows: readonly string[][] }[] = [];
  let lastYear: number | null = null;
  for (const { no, year, value, line } of entries) {
    const row = rows.get(no);
    const column = /^\d{4}$/.test(year) ? row?.columns.get(year) : undefined;
    if (!row) problems.push(`line ${line}: no indicator “${no}”; “${value}” was not typed`);
    else if (column === undefined)
      problems.push(`line ${line}: no year “${year}” (indicator ${no}); “${value}” was not typed`);
    else {
      const cell = `${no} ${year}`;
      const before = seen.get(cell);
      if (before !== undefined)
        problems.push(`line ${line}: indicator ${no}, ${year} stands in line ${before} too; the later value is kept`);
      seen.set(cell, line);
      pastes.push({ address: cellAddress(row.row, column), rows: [[value]] });
      if (value.trim() !== '') lastYear = Math.max(lastYear ?? 0, Number(year));
    }
  }
  if (pastes.length > 0) await workbench.pasteEach(block?.sheet ?? '', pastes);
  return { problems, lastYear };
}

export async function typeCutOff(workbench: Workbench, year: number | null): Promise<void> {
  if (year === null) return;
  const { sheet, address } = await workbench.Excel.run(async (context) => {
    const range = context.workbook.names.getItem('PLAN_CutOff').getRange().load('rowIndex,columnIndex');
    range.worksheet.load('name');
    await context.sync();
    return { sheet: range.worksheet.name, address: cellAddress(range.rowIndex, range.columnIndex) };
  });
  await workbench.type(sheet, address, String(year));
}
