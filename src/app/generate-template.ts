/**
 * 生成模板: makes the workbook of a plan, or makes it again. Entries are never written over: in a workbook as it was made
 * the entry cells are left out of the writing; where columns or rows are gone, or the structure is of an older version, a
 * new sheet takes the entries over and the old one stays beside it under another name.
 */
import { readFacts, type WorkbookFacts } from '../excel/read-facts';
import { withSplitValues } from '../excel/read-split';
import { removeCreated } from '../excel/remove-created';
import { runReading, runWriting, type HostContext } from '../excel/run';
import { writeWorkbook } from '../excel/write-workbook';
import { hostFailure } from '../excel/host-failure';
import type { Plan } from '../plan/plan';
import type { WorkedOut } from '../progress/annual-split';
import type { SheetId } from '../template/sheet-spec';
import { schemaVersion } from '../template/schema';
import type { Language } from '../words/language';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { planWriting, type Writing } from './plan-writing';
import { refusalToGenerate } from './refusal';
import { planHere } from './plan-here';

export interface GenerateRequest {
  readonly plan: Plan;
  readonly language: Language;
  /** Whether the year columns are printed. */
  readonly printYears?: boolean;
  /** How annual targets are worked out that are not in their sheet yet. */
  readonly split?: WorkedOut;
  /** The sheet to show then. */
  readonly start?: SheetId;
}

export interface Generated {
  readonly sheets: ReadonlyMap<SheetId, string>;
  readonly entriesKept: number;
}

export function generateTemplate(request: GenerateRequest, tell: Tell): Promise<Outcome<Generated>> {
  return enqueue('generate-template', async (signal) => {
    const facts = await runReading(readWhole, waitingTold(tell), signal);
    const refusal = refusalToGenerate(facts, request.plan);
    if (refusal) return refused(refusal);
    const { plan, before } = planHere(facts, request.plan);
    const wanted = { ...request, plan };
    const writing = planWriting(facts, wanted, before);
    signal.throwIfAborted();
    const failure = await write(facts, wanted, writing, tell, signal);
    if (failure) return refused(...failure);
    return done({ sheets: writing.names, entriesKept: writing.entriesKept }, writing.notices);
  });
}

/** What making the template again has to know: the annual targets as well. */
export async function readWhole(context: HostContext): Promise<WorkbookFacts> {
  return withSplitValues(context, await readFacts(context));
}

/** Writes, and takes back what was made when Excel refuses half-way; null when all went well. */
async function write(
  facts: WorkbookFacts,
  request: GenerateRequest,
  writing: Writing,
  tell: Tell,
  signal: AbortSignal,
): Promise<readonly Notice[] | null> {
  const state = { schema: schemaVersion, language: request.language, plan: JSON.stringify(request.plan) };
  try {
    const total = rowsIn(writing);
    const onSent = (rows: number) => {
      if (rows < total) tell(notice('writing', 'info', { rows, total }));
    };
    await runWriting((context) => writeWorkbook(context, writing.spec, state, writing.standing, { signal, onSent }));
    return null;
  } catch (thrown) {
    if (signal.aborted) return [notice('writing-stopped', 'info'), await takeBack(facts, writing)];
    const failure = hostFailure(thrown);
    return [notice(`failed-${failure.code}`, 'error', { detail: failure.detail }), await takeBack(facts, writing)];
  }
}

function rowsIn({ spec }: Writing): number {
  const blocks = spec.sheets.flatMap(({ contents }) => contents);
  return blocks.reduce((rows, { cells }) => rows + cells.length, 0);
}

async function takeBack(facts: WorkbookFacts, { spec, standing }: Writing): Promise<Notice> {
  const present = new Set(standing.sheets.values());
  const sheetNames = spec.sheets.map(({ name }) => name).filter((name) => !present.has(name));
  const created = { sheetNames, names: spec.names.map(({ name }) => name) };
  try {
    await removeCreated(facts, created, standing.renames);
    return notice('cleaned-up', 'info');
  } catch {
    return notice('clean-up-failed', 'error', { sheets: sheetNames.join('、') });
  }
}
