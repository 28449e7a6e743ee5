/** 自定义规则: makes the sheet for the office's own rules, or goes to it. What stands in it is never written over. */
import type { WorkbookFacts } from '../excel/facts';
import { runReading, runWriting } from '../excel/run';
import { selectCell } from '../excel/select-cell';
import { ruleColumn, ruleRows } from '../template/own-rules-layout';
import { ownRulesMark, ownRulesSheet } from '../template/own-rules-sheet';
import { cellAddress } from '../template/a1';
import { schemaVersion } from '../template/schema';
import type { SheetId, WorkbookSpec } from '../template/sheet-spec';
import { templateContext } from '../template/template-context';
import { templateWords } from '../words/template-words';
import { readFactsAndPlan } from './facts-and-plan';
import { done, notice, refused, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { enqueue, waitingTold, type Tell } from './queue';
import { savedSchema } from './saved-plan';
import { folded, freeName } from './sheet-names';
import { writeOrTakeBack } from './write-or-take-back';

export function openOwnRules(tell: Tell): Promise<Outcome<null>> {
  return enqueue('open-own-rules', async (signal) => {
    const facts = await runReading(readFactsAndPlan, waitingTold(tell), signal);
    const found = findProgress(facts);
    if (!found.ok) return refused(found.notice);
    const { ownRules } = facts.own;
    if (ownRules) {
      await runWriting((context) => selectCell(context, ownRules.name, cellAddress(ownRules.block.row, 0)), { signal });
      return done(null, [notice('own-rules-there', 'info', { sheet: ownRules.name })]);
    }
    signal.throwIfAborted();
    return make(facts, found.progress);
  });
}

async function make(facts: WorkbookFacts, { plan, language }: ProgressSheet): Promise<Outcome<null>> {
  const sheet = freeName(templateWords[language].sheets.ownRules, new Set(facts.sheetNames.map(folded)));
  const names = Object.entries(facts.own).map(([id, own]): [SheetId, string] => [id as SheetId, own.name]);
  const context = templateContext(plan, { language, sheetNames: { ...Object.fromEntries(names), ownRules: sheet } });
  const spec: WorkbookSpec = {
    sheets: [ownRulesSheet(context)],
    names: [ownRulesMark],
    start: { sheet: 'ownRules', cell: cellAddress(ruleRows.data, ruleColumn('indicator')) },
  };
  const standing = {
    sheets: new Map<SheetId, string>(),
    renames: new Map<string, string>(),
    names: facts.names,
    statePartIds: facts.statePartIds,
  };
  const state = { schema: savedSchema(facts) ?? schemaVersion, language, plan: JSON.stringify(plan) };
  const failure = await writeOrTakeBack(facts, state, { spec, standing });
  return failure ? refused(...failure) : done(null, [notice('own-rules-made', 'success', { sheet })]);
}
