/**
 * 另存发送副本: makes this workbook ready to be mailed, since an add-in cannot save under another name. Every PLAN formula on
 * any sheet becomes its value; of what is hidden only the plan's own stays. Entries, formats and rules are left alone. Hard
 * findings hold it up, since what is sent reports results; a working copy can be made all the same, and its overview says that
 * the figures are not finished.
 */
import { readUsedCells, type UsedCells } from '../excel/read-used-cells';
import { runReading, runWriting } from '../excel/run';
import { writeContents } from '../excel/write-contents';
import { writeState } from '../excel/write-workbook';
import type { RegisterRow } from '../template/register-layout';
import { schemaVersion } from '../template/schema';
import { contentsOf, valueCells } from './computed-contents';
import { copiedCells, heldBefore, vanishedCells } from './copied-cells';
import { checkWhole } from './check-entries';
import { isUnfinishedValue } from './computed-form';
import { findingPlaces } from './finding-places';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { placesText } from './places-text';
import { enqueue, waitingTold, type Tell } from './queue';
import { countSamples } from './samples';
import { savedSchema } from './saved-plan';
import { readStanding } from './read-standing';
import { formulasAt, type StandingSheets } from './standing-sheets';
import { tidiedDictionary } from './tidied-dictionary';
import type { Converted } from './to-plain-formulas';
import { notReady } from './to-values';

export function prepareCopy(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('prepare-copy', (signal) => prepare(false, tell, signal));
}

/** 整理为工作副本: the same of figures that are not finished, whatever the check finds; the register goes out with it. */
export function prepareWorkingCopy(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('prepare-working-copy', (signal) => prepare(true, tell, signal));
}

async function prepare(isUnfinished: boolean, tell: Tell, signal: AbortSignal): Promise<Outcome<Converted>> {
  const read = await readStanding(tell, signal);
  if ('notice' in read) return refused(read.notice);
  const { sheets } = read;
  const readUsed = () =>
    runReading((context) => readUsedCells(context, sheets.facts.sheetNames), waitingTold(tell), signal);
  const refusal = withSamples(sheets) ?? notReady(sheets) ?? refusalElsewhere(sheets, await readUsed());
  if (refusal) return refused(refusal);
  const checked = await checkWhole(tell, signal);
  if (!checked.ok) return checked;
  const { hard } = checked.value;
  if (!isUnfinished && hard.length > 0) return refused(heldUp(sheets, hard));
  // The check may have moved what stands beside the register's rows.
  const used = await readUsed();
  signal.throwIfAborted();
  const count = await write(sheets, used);
  return done({ cells: count }, [
    ...sheets.progress.damage,
    ...(sheets.facts.calculatesByHand ? [notice('manual-calculation', 'warning')] : []),
    notice(isUnfinished ? 'working-copy-prepared' : 'copy-prepared', 'success', { cells: count }),
  ]);
}

function refusalElsewhere(sheets: StandingSheets, used: readonly UsedCells[]): Notice | null {
  return notReadyElsewhere(used) ?? shutSheet(sheets, used);
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
      await context.sync();
      // Where Excel does not say what has spilled, it is seen by what is gone with its formula.
      const names = [...new Set(elsewhere.map(({ sheet }) => sheet))];
      if (names.length > 0)
        await writeContents(context, contentsOf(vanishedCells(used, await readUsedCells(context, names))));
    },
    { takeBack: (context) => writeContents(context, contentsOf(heldBefore(used, cells))) },
  );
  return formulasAt(sheets, computed) + elsewhere.length;
}

function heldUp({ facts, progress }: StandingSheets, hard: readonly RegisterRow[]): Notice {
  const list = findingPlaces(hard, progress.language);
  return notice('copy-held-up', 'error', { hard: hard.length, list, sheet: facts.own.register?.name ?? '' });
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
