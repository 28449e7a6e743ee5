/**
 * 生成模板: makes the workbook of a plan, or makes it again. Entries are never written over: in a workbook as it was made
 * the entry cells are left out of the writing; where columns or rows are gone, or the structure is of an older version, a
 * new sheet takes the entries over and the old one stays beside it under another name.
 */
import { readFacts } from '../excel/read-facts';
import { runReading } from '../excel/run';
import type { Plan } from '../plan/plan';
import type { SheetId } from '../template/sheet-spec';
import { schemaVersion } from '../template/schema';
import type { Language } from '../words/language';
import { done, refused, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { planWriting } from './plan-writing';
import { refusalToGenerate } from './refusal';
import { writeOrTakeBack } from './write-or-take-back';

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
    const facts = await runReading(readFacts, waitingTold(tell), signal);
    const refusal = refusalToGenerate(facts, request.plan);
    if (refusal) return refused(refusal);
    const writing = planWriting(facts, request);
    signal.throwIfAborted();
    const state = { schema: schemaVersion, language: request.language, plan: JSON.stringify(request.plan) };
    const failure = await writeOrTakeBack(facts, state, writing);
    if (failure) return refused(...failure);
    return done({ sheets: writing.names, entriesKept: writing.entriesKept }, writing.notices);
  });
}
