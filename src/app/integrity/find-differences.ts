/** 模板完整性: finds where the template stands otherwise than it was generated. It writes nothing. */
import { inSlices } from '../../excel/in-slices';
import { probeCells } from '../../excel/probe-cells';
import { readConditionals } from '../../excel/read-conditionals';
import { readFormattedCells } from '../../excel/read-formatted-cells';
import { withSplitValues } from '../../excel/read-split';
import { runReading, type HostContext } from '../../excel/run';
import { done, notice, refused, type Notice, type Outcome } from '../outcome';
import { enqueue, waitingTold, type Tell } from '../queue';
import { readStanding } from '../read-standing';
import type { StandingSheets } from '../standing-sheets';
import { comparedCells } from './compared-cells';
import { comparedConditionals } from './compared-conditionals';
import { comparedLooks, expectations } from './compared-looks';
import { differenceKinds, type Difference } from './difference';
import { madeWorkbook, type MadeSheet } from './made-workbook';
import { viewNow, type ViewNow } from './view-now';

export interface Found {
  /** By kind, then in the order of the sheets. */
  readonly differences: readonly Difference[];
  /** Names of sheets of ours that were compared, and of those that could not be. */
  readonly compared: readonly string[];
  readonly skipped: readonly string[];
}

export function findDifferences(tell: Tell): Promise<Outcome<Found>> {
  return enqueue('find-differences', async (signal) => {
    const read = await differencesNow(tell, signal);
    return 'notice' in read ? refused(read.notice) : done(read.found, read.damage);
  });
}

export type DifferencesRead =
  | { readonly notice: Notice }
  | {
      readonly found: Found;
      /** What is amiss with rows and columns. */
      readonly damage: readonly Notice[];
    };

/** The notice says why nothing can be compared. */
export async function differencesNow(tell: Tell, signal: AbortSignal): Promise<DifferencesRead> {
  const read = await readStanding(tell, signal);
  if ('notice' in read) return read;
  const waiting = waitingTold(tell);
  const { view, standing } = await runReading((context) => seen(context, read.sheets), waiting, signal);
  const { sheets, skipped } = await inSlices(madeWorkbook(standing, view), signal);
  const differences = await runReading((context) => compared(context, sheets, signal), waiting, signal);
  const order = (one: Difference) => differenceKinds.indexOf(one.kind);
  return {
    found: {
      differences: [...differences].sort((one, other) => order(one) - order(other)),
      compared: sheets.map(({ name }) => name),
      skipped,
    },
    damage: [
      ...read.sheets.progress.damage,
      ...(skipped.length > 0 ? [notice('sheets-not-compared', 'info', { sheets: skipped.join('、') })] : []),
    ],
  };
}

async function seen(
  context: HostContext,
  sheets: StandingSheets,
): Promise<{ readonly standing: StandingSheets; readonly view: ViewNow }> {
  const facts = await withSplitValues(context, sheets.facts);
  return { standing: { ...sheets, facts }, view: await viewNow(context, sheets) };
}

async function compared(
  context: HostContext,
  sheets: readonly MadeSheet[],
  signal: AbortSignal,
): Promise<readonly Difference[]> {
  const names = sheets.map(({ name }) => name);
  const cells = await readFormattedCells(
    context,
    sheets.map(({ name, extent }) => ({ sheet: name, ...extent })),
  );
  const conditionals = await readConditionals(context, names);
  const looks = await comparedLooks(
    sheets.flatMap(({ spec, name, extent, isFiltered }) => expectations(spec, name, extent, isFiltered)),
    (probes) => probeCells(context, probes),
  );
  const found: Difference[] = [];
  for (const sheet of sheets) {
    const held = cells.get(sheet.name) ?? { formulas: [], numberFormats: [] };
    found.push(...(await inSlices(comparedCells({ ...sheet, held }), signal)));
    found.push(...comparedConditionals(sheet.spec, sheet.name, sheet.extent, conditionals));
  }
  return [...found, ...looks];
}
