/**
 * 另存发送副本: makes this workbook ready to be mailed, since an add-in cannot save under another name. Every PLAN formula on
 * any sheet becomes its value; of what is hidden only the plan's own stays. Entries, formats and rules are left alone.
 */
import { readUsedCells, type UsedCells } from '../excel/read-used-cells';
import { runReading, runWriting } from '../excel/run';
import { writeContents } from '../excel/write-contents';
import { writeState } from '../excel/write-workbook';
import { schemaVersion } from '../template/schema';
import { contentsOf, valueCells } from './computed-contents';
import { copiedCells, heldBefore, vanishedCells } from './copied-cells';
import { isUnfinishedValue } from './computed-form';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { placesText } from './places-text';
import { enqueue, waitingTold, type Tell } from './queue';
import { countSamples } from './samples';
import { savedSchema } from './saved-plan';
import { formulasAt, readStanding, type StandingSheets } from './standing-sheets';
import { tidiedDictionary } from './tidied-dictionary';
import type { Converted } from './to-plain-formulas';
import { notReady } from './to-values';

export function prepareCopy(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('prepare-copy', async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const used = await runReading(
      (context) => readUsedCells(context, sheets.facts.sheetNames),
      waitingTold(tell),
      signal,
    );
    const refusal = withSamples(sheets) ?? notReady(sheets) ?? notReadyElsewhere(used) ?? shutSheet(sheets, used);
    if (refusal) return refused(refusal);
    signal.throwIfAborted();
    const count = await write(sheets, used);
    return done({ cells: count }, [
      ...sheets.progress.damage,
      ...(sheets.facts.calculatesByHand ? [notice('manual-calculation', 'warning')] : []),
      notice('copy-prepared', 'success', { cells: count }),
    ]);
  });
}

async function write(sheets: StandingSheets, used: readonly UsedCells[]): Promise<number> {
  const computed = valueCells(sheets);
  const elsewhere = copiedCells(used, computed);
  const { facts, progress } = sheets;
  const cells = [...computed, ...elsewhere, ...tidiedDictionary(sheets, used)];
  await runWriting(
    async (context) => {
      if (facts.statePartIds.length > 0) {
        const { plan, language } = progress;
        const schema = savedSchema(facts) ?? schemaVersion;
        writeState(context, { schema, language, plan: JSON.stringify(plan) }, facts.statePartIds);
      }
      await writeContents(context, contentsOf(cells));
      // Where Excel does not say what has spilled, it is seen by what is gone with its formula.
      const names = [...new Set(elsewhere.map(({ sheet }) => sheet))];
      if (names.length > 0)
        await writeContents(context, contentsOf(vanishedCells(used, await readUsedCells(context, names))));
    },
    { takeBack: (context) => writeContents(context, contentsOf(heldBefore(used, cells))) },
  );
  return formulasAt(sheets, computed) + elsewhere.length;
}

/** Invented numbers are not sent to anybody. */
function withSamples({ progress: { plan, places, sheet } }: StandingSheets): Notice | null {
  const cells = countSamples(plan, places, sheet.block.values);
  return cells > 0 ? notice('samples-present', 'error', { cells }) : null;
}

function notReadyElsewhere(used: readonly UsedCells[]): Notice | null {
  const unfinished = copiedCells(used, []).filter(({ content }) => isUnfinishedValue(content));
  if (unfinished.length === 0) return null;
  return notice('values-not-ready', 'error', { cells: unfinished.length, where: placesText(unfinished) });
}

/** A protected sheet that would have to be written: one with PLAN formulas of somebody's own, or the dictionary. */
function shutSheet(sheets: StandingSheets, used: readonly UsedCells[]): Notice | null {
  const written = new Set([...copiedCells(used, []), ...tidiedDictionary(sheets, used)].map(({ sheet }) => sheet));
  const shut = used.find(({ sheet, isProtected }) => isProtected && written.has(sheet));
  return shut ? notice('failed-sheet-protected', 'error', { where: `（${shut.sheet}）` }) : null;
}
