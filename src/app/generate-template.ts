/**
 * 生成模板: makes the workbook of a plan, or makes it again. Entries are never written over: in a workbook as it was made
 * the entry cells are left out of the writing; where columns or rows are gone, or the structure is of an older version, a
 * new sheet takes the entries over and the old one stays beside it under another name.
 */
import { readFacts, type WorkbookFacts } from '../excel/read-facts';
import { removeCreated } from '../excel/remove-created';
import { runReading, runWriting } from '../excel/run';
import { writeWorkbook } from '../excel/write-workbook';
import { hostFailure } from '../excel/host-failure';
import type { Plan } from '../plan/plan';
import type { SheetId } from '../template/sheet-spec';
import { schemaVersion } from '../template/schema';
import type { Language } from '../words/language';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { planWriting, type Writing } from './plan-writing';
import { refusalToGenerate } from './refusal';

export interface GenerateRequest {
  readonly plan: Plan;
  readonly language: Language;
  /** Whether the year columns are printed. */
  readonly printYears?: boolean;
}

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

/** What has begun to write is not cancelled. */
const untilTheEnd = new AbortController().signal;

interface Attempt {
  readonly outcome: Outcome<Generated>;
  /** It failed while it wrote, and sheets of the template stood there before. */
  readonly hasStanding: boolean;
}

/** Writes, and takes back what was made when Excel refuses half-way. */
async function generate(request: GenerateRequest, tell: Tell, signal: AbortSignal): Promise<Attempt> {
  const facts = await runReading(readFacts, waitingTold(tell), signal);
  const refusal = refusalToGenerate(facts, request.plan);
  if (refusal) return { outcome: refused(refusal), hasStanding: false };
  const writing = planWriting(facts, request);
  signal.throwIfAborted();
  const state = { schema: schemaVersion, language: request.language, plan: JSON.stringify(request.plan) };
  try {
    await runWriting((context) => writeWorkbook(context, writing.spec, state, writing.standing));
  } catch (thrown) {
    const { code, detail } = hostFailure(thrown);
    const cleaned = await takeBack(facts, writing);
    const outcome = refused(notice(`failed-${code}`, 'error', { detail }), cleaned);
    // With remains of this run about, another one would take them for the template.
    const isClean = cleaned.code === 'cleaned-up' && code !== 'cell-editing';
    return { outcome, hasStanding: isClean && Object.keys(facts.own).length > 0 };
  }
  return {
    outcome: done({ sheets: writing.names, entriesKept: writing.entriesKept }, writing.notices),
    hasStanding: false,
  };
}

async function takeBack(facts: WorkbookFacts, { spec, standing }: Writing): Promise<Notice> {
  const sheetNames = spec.sheets.filter(({ id }) => !standing.sheets.has(id)).map(({ name }) => name);
  const created = { sheetNames, names: spec.names.map(({ name }) => name) };
  try {
    await removeCreated(facts, created);
    return notice('cleaned-up', 'info');
  } catch {
    return notice('clean-up-failed', 'error', { sheets: sheetNames.join('、') });
  }
}
