/**
 * 生成模板: makes the workbook of a plan, or makes it again. Entries are never written over: in a workbook as it was made
 * the entry cells are left out of the writing; where columns or rows are gone, or the structure is of an older version, a
 * new sheet takes the entries over and the old one stays beside it under another name.
 */
import { hostFailure } from '../excel/host-failure';
import { inSlices } from '../excel/in-slices';
import type { WorkbookFacts } from '../excel/facts';
import { withSplitValues } from '../excel/read-split';
import { runReading, runWriting, type HostContext } from '../excel/run';
import { writeWorkbook } from '../excel/write-workbook';
import type { Plan } from '../plan/plan';
import type { SheetId } from '../template/sheet-spec';
import { schemaVersion } from '../template/schema';
import type { Language } from '../words/language';
import { refusalOf } from './decision-refusal';
import { readFactsAndPlan } from './facts-and-plan';
import type { GenerateRequest } from './generate-request';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { planHere } from './plan-here';
import { writingSteps, type Writing } from './plan-writing';
import { refusalToGenerate } from './refusal';
import { unreadDecisions } from './typed-decisions';
import { takeBack } from './write-or-take-back';

export interface Generated {
  readonly sheets: ReadonlyMap<SheetId, string>;
  readonly entriesKept: number;
}

export function generateTemplate(request: GenerateRequest, tell: Tell): Promise<Outcome<Generated>> {
  return enqueue('generate-template', async (signal) => {
    const { outcome, hasStanding } = await generate(request, tell, signal);
    // What was new is gone again. Sheets that stood already cannot be put back as they were, but can be made whole.
    if (!hasStanding) return outcome;
    const second = await generate(request, tell, untilTheEnd);
    if (second.outcome.ok) return second.outcome;
    return refused(...second.outcome.notices, notice('left-unfinished', 'error'));
  });
}

/** For what makes sheets whole again: that is not cancelled. */
const untilTheEnd = new AbortController().signal;

interface Attempt {
  readonly outcome: Outcome<Generated>;
  /** It failed while it wrote, and sheets of the template stood there before. */
  readonly hasStanding: boolean;
}

/** Writes, and takes back what was made when Excel refuses half-way. */
async function generate(request: GenerateRequest, tell: Tell, signal: AbortSignal): Promise<Attempt> {
  const facts = await runReading(readWhole, waitingTold(tell), signal);
  const refusal = refusalToGenerate(facts, request.plan);
  if (refusal) return { outcome: refused(refusal), hasStanding: false };
  const { plan, before } = planHere(facts, request.plan);
  const writing = await inSlices(writingSteps(facts, { ...request, plan }, before), signal);
  signal.throwIfAborted();
  const state = { schema: schemaVersion, language: request.language, plan: JSON.stringify(plan) };
  const total = rowsIn(writing);
  const onSent = (rows: number) => {
    if (rows < total) tell(notice('writing', 'info', { rows, total }));
  };
  try {
    await runWriting((context) => writeWorkbook(context, writing.spec, state, writing.standing, { signal, onSent }));
  } catch (thrown) {
    if (signal.aborted) {
      const stopped = await stop(
        facts,
        writing,
        { plan: before, language: facts.state?.language ?? request.language },
        tell,
      );
      return { outcome: refused(notice('writing-stopped', 'info'), stopped), hasStanding: false };
    }
    const { code, detail } = hostFailure(thrown);
    const cleaned = await takeBack(facts, writing);
    const outcome = refused(notice(`failed-${code}`, 'error', { detail }), cleaned);
    // With remains of this run about, another one would take them for the template.
    const isClean = cleaned.code === 'cleaned-up' && code !== 'cell-editing';
    return { outcome, hasStanding: isClean && Object.keys(facts.own).length > 0 };
  }
  return {
    outcome: done({ sheets: writing.names, entriesKept: writing.entriesKept }, [
      ...writing.notices,
      ...leftUnread(facts, plan, request.language),
    ]),
    hasStanding: false,
  };
}

/** Decisions that somebody wrote into the sheet in words that are no figure: what holds is what held before. */
function leftUnread(facts: WorkbookFacts, plan: Plan, language: Language): readonly Notice[] {
  return unreadDecisions(plan, facts).flatMap((decision): readonly Notice[] => {
    const refusal = refusalOf(decision, plan, language);
    return refusal ? [{ ...refusal, level: 'warning' }] : [];
  });
}

/** Takes back what is new; sheets that stood there get back what their own plan says. */
async function stop(facts: WorkbookFacts, writing: Writing, before: GenerateRequest, tell: Tell): Promise<Notice> {
  const cleaned = await takeBack(facts, writing);
  if (cleaned.code !== 'cleaned-up' || Object.keys(facts.own).length === 0) return cleaned;
  const { outcome } = await generate(before, tell, untilTheEnd);
  return outcome.ok ? cleaned : notice('left-unfinished', 'error');
}

/** What making the template again has to know: the annual targets as well. */
export async function readWhole(context: HostContext): Promise<WorkbookFacts> {
  return withSplitValues(context, await readFactsAndPlan(context));
}

function rowsIn({ spec }: Writing): number {
  const blocks = spec.sheets.flatMap(({ contents }) => contents);
  return blocks.reduce((rows, { cells }) => rows + cells.length, 0);
}
