/**
 * Writes a workbook spec: all sheets first (formulas refer across them), then names, contents, looks. Excel does not roll a
 * failed batch back, so whoever calls this removes what it created (remove-created.ts). The last part stays queued.
 */
import type { NameSpec, SheetId, SheetSpec, WorkbookSpec } from '../template/sheet-spec';
import { absolute, onSheet } from '../template/a1';
import { Batch, type BatchOptions } from './batch';
import { stateXml, type SavedState } from './saved-state';
import { writeContents, writeLooks, writeVisibility } from './write-sheet';

/** What stands already: our sheets under their present names. They are written over in place, their entries left alone. */
export interface Standing {
  readonly sheets: ReadonlyMap<SheetId, string>;
  /** Sheets whose place and name are given up first: present name → new name. */
  readonly renames: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly statePartIds: readonly string[];
}

export async function writeWorkbook(
  context: Excel.RequestContext,
  spec: WorkbookSpec,
  state: SavedState,
  standing: Standing,
  options: BatchOptions = {},
): Promise<void> {
  const batch = new Batch(context, options);
  context.application.suspendApiCalculationUntilNextSync();
  for (const name of [...standing.sheets.values(), ...standing.renames.keys()]) probe(context, name);
  for (const [from, to] of standing.renames) context.workbook.worksheets.getItem(from).name = to;
  const sheets = new Map(spec.sheets.map((sheet) => [sheet.id, openSheet(context, sheet, standing)]));
  const each = async (
    write: (batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec, isStanding: boolean) => Promise<void>,
  ) => {
    for (const sheet of spec.sheets) {
      const proxy = sheets.get(sheet.id);
      if (proxy) await write(batch, proxy, sheet, standing.sheets.has(sheet.id));
    }
  };
  for (const name of spec.names) await batch.add(name, () => writeName(context, name, spec, sheets, standing.names));
  await each(writeContents);
  await each(writeLooks);
  await each(writeVisibility);
  await batch.add(3 * state.plan.length, () => writeState(context, state, standing.statePartIds));
  const start = sheets.get(spec.start.sheet);
  start?.activate();
  start?.getRange(spec.start.cell).untrack().select();
}

/**
 * Writes into a cell what leaves it as it is: a sheet that somebody has protected meanwhile is to refuse here,
 * before anything else is done.
 */
function probe(context: Excel.RequestContext, name: string): void {
  context.workbook.worksheets.getItem(name).getRange('A1').untrack().formulas = [[null]];
}

function openSheet(context: Excel.RequestContext, spec: SheetSpec, standing: Standing): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const present = standing.sheets.get(spec.id);
  if (present === undefined) return worksheets.add(spec.name);
  const sheet = worksheets.getItem(present);
  if (present !== spec.name) sheet.name = spec.name;
  sheet.getRange().untrack().conditionalFormats.clearAll();
  return sheet;
}

/** A name that exists is pointed anew, never deleted and added: formulas that use it would show #NAME? in between. */
function writeName(
  context: Excel.RequestContext,
  name: NameSpec,
  spec: WorkbookSpec,
  sheets: ReadonlyMap<SheetId, Excel.Worksheet>,
  present: ReadonlyMap<string, string>,
): void {
  const { names } = context.workbook;
  const sheetName = spec.sheets.find((sheet) => sheet.id === name.sheet)?.name ?? '';
  if (present.has(name.name)) names.getItem(name.name).formula = `=${onSheet(sheetName, absolute(name.address))}`;
  else names.add(name.name, sheets.get(name.sheet)?.getRange(name.address).untrack() ?? '');
}

/** One part holds it; others, left by a copy gone wrong, go. Stays queued. */
export function writeState(context: Excel.RequestContext, state: SavedState, partIds: readonly string[]): void {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = partIds;
  for (const id of others) customXmlParts.getItem(id).delete();
  if (first === undefined) customXmlParts.add(stateXml(state));
  else customXmlParts.getItem(first).setXml(stateXml(state));
}
