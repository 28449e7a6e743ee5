/** Puts parts of the template back: formats before contents, as always, and a sheet's conditional formats all together. */
import type { CellContent, ConditionalSpec, FormatRule, ValidationSpec } from '../template/sheet-spec';
import { cellAddress } from '../template/a1';
import { Batch } from './batch';
import type { HostContext } from './run';
import { writeConditional, writeFormat, writeValidation } from './write-sheet';

/** Rows and columns count from 0. */
export type SheetRepair =
  | {
      readonly what: 'content';
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
      /** Of a text that Excel would read as something else without it. */
      readonly numberFormat?: string;
    }
  | { readonly what: 'format'; readonly rule: FormatRule; readonly clearsFill?: boolean }
  | {
      readonly what: 'hidden';
      readonly axis: Axis;
      readonly ranges: readonly string[];
      readonly hidden: boolean;
    }
  | {
      readonly what: 'size';
      readonly axis: Axis;
      readonly ranges: readonly string[];
      readonly points: number;
    }
  | { readonly what: 'validation'; readonly specs: readonly ValidationSpec[] }
  | { readonly what: 'conditionals'; readonly specs: readonly ConditionalSpec[]; readonly replaced: readonly string[] };

/** How Excel calls what is repaired of rows and columns. */
export const sizeMembers = {
  rows: { hidden: 'rowHidden', size: 'rowHeight' },
  columns: { hidden: 'columnHidden', size: 'columnWidth' },
} as const;
export type Axis = keyof typeof sizeMembers;

export interface Repairable {
  readonly sheetName: string;
  readonly repair: SheetRepair;
}

const order: readonly SheetRepair['what'][] = ['format', 'content', 'hidden', 'size', 'validation', 'conditionals'];

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
      return writeRanges(batch, sheet, repair);
    case 'hidden':
    case 'size':
      for (const range of repair.ranges)
        await batch.add(range, () => writeSize(sheet.getRange(range).untrack(), repair));
      return;
    case 'content': {
      const { row, column, content, numberFormat } = repair;
      return batch.add(content, () => {
        const cell = sheet.getRange(cellAddress(row, column)).untrack();
        if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
        cell.formulas = [[content]];
      });
    }
    case 'validation':
      for (const spec of repair.specs) await batch.add(spec, () => writeValidation(sheet, spec));
      return;
    case 'conditionals':
      // The old ones go last: refused half-way, either all of them or all new ones are there.
      for (const spec of repair.specs) await batch.add(spec, () => writeConditional(sheet, spec));
      for (const id of repair.replaced)
        await batch.add(id, () => sheet.getRange().untrack().conditionalFormats.getItem(id).delete());
  }
}

function writeSize(range: Excel.Range, repair: Extract<SheetRepair, { what: 'hidden' | 'size' }>): void {
  const { hidden, size } = sizeMembers[repair.axis];
  if (repair.what === 'hidden') range[hidden] = repair.hidden;
  else range.format[size] = repair.points;
}

async function writeRanges(
  batch: Batch,
  sheet: Excel.Worksheet,
  { rule, clearsFill }: Extract<SheetRepair, { what: 'format' }>,
): Promise<void> {
  for (const address of rule.ranges)
    await batch.add(rule, () => {
      if (rule.numberFormat !== undefined) sheet.getRange(address).untrack().numberFormat = [[rule.numberFormat]];
      if (clearsFill) sheet.getRange(address).untrack().format.fill.clear();
      writeFormat(sheet, { ...rule, ranges: [address] });
    });
}
