/** Puts parts of the template back: formats before contents, as always, and a sheet's conditional formats all together. */
import type { CellContent, ConditionalSpec, FormatRule, ValidationSpec } from '../template/sheet-spec';
import { cellAddress } from '../template/a1';
import { Batch } from './batch';
import type { HostContext } from './run';
import { writeConditional, writeFormat, writeValidation } from './write-sheet';

/** Rows and columns count from 0. */
export type SheetRepair =
  | { readonly what: 'content'; readonly row: number; readonly column: number; readonly content: CellContent }
  | { readonly what: 'format'; readonly rule: FormatRule }
  | { readonly what: 'validation'; readonly specs: readonly ValidationSpec[] }
  | { readonly what: 'conditionals'; readonly specs: readonly ConditionalSpec[]; readonly replaced: readonly string[] };

interface Repairable {
  readonly sheetName: string;
  readonly repair: SheetRepair;
}

const order: readonly SheetRepair['what'][] = ['format', 'content', 'validation', 'conditionals'];

/** Stays queued where it fits one request. */
export async function writeRepairs(context: HostContext, repairs: readonly Repairable[]): Promise<void> {
  const batch = new Batch(context);
  context.application.suspendApiCalculationUntilNextSync();
  const sheetsDone = new Set<string>();
  for (const what of order)
    for (const { sheetName, repair } of repairs) {
      if (repair.what !== what) continue;
      if (what === 'conditionals' && sheetsDone.has(sheetName)) continue;
      if (what === 'conditionals') sheetsDone.add(sheetName);
      await write(batch, context.workbook.worksheets.getItem(sheetName), repair);
    }
}

async function write(batch: Batch, sheet: Excel.Worksheet, repair: SheetRepair): Promise<void> {
  switch (repair.what) {
    case 'format':
      return writeRanges(batch, sheet, repair.rule);
    case 'content': {
      const { row, column, content } = repair;
      return batch.add(content, () => {
        sheet.getRange(cellAddress(row, column)).untrack().formulas = [[content]];
      });
    }
    case 'validation':
      for (const spec of repair.specs) await batch.add(spec, () => writeValidation(sheet, spec));
      return;
    case 'conditionals':
      for (const id of repair.replaced)
        await batch.add(id, () => sheet.getRange().untrack().conditionalFormats.getItem(id).delete());
      for (const spec of repair.specs) await batch.add(spec, () => writeConditional(sheet, spec));
  }
}

async function writeRanges(batch: Batch, sheet: Excel.Worksheet, rule: FormatRule): Promise<void> {
  for (const address of rule.ranges)
    await batch.add(rule, () => {
      if (rule.numberFormat !== undefined) sheet.getRange(address).untrack().numberFormat = [[rule.numberFormat]];
      writeFormat(sheet, { ...rule, ranges: [address] });
    });
}
