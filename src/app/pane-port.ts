/**
 * Everything that the pane asks of the workbook, in one place: its hooks know nothing else of it, and tests hand in a plain
 * object instead. Commands are loaded when they are first used, so that the pane opens without them.
 */
import type { NextPlan } from '../plan/next-plan';
import type { Decision } from '../plan/plan';
import type { Checked } from './check-entries';
import type { ConfirmRequest, SplitRequest } from './confirm-targets';
import { copyCommands, type CopyCommand } from './copy-commands';
import type { PeriodCompleted } from './complete-period';
import type { Explanation } from './explain-finding';
import type { Exported } from './export-findings';
import type { Fixed } from './fix-findings';
import { followWorkbook, type Followers } from './follow-workbook';
import type { BuiltInRequest } from './generate-built-in';
import type { Generated } from './generate-template';
import type { GenerateRequest } from './generate-request';
import type { Place } from './go-to';
import type { InsertRequest, Inserted } from './insert-formula';
import type { FormulaRequest } from './formula/typed-call';
import type { FormulaPreview } from './preview-formula';
import type { Found } from './integrity/find-differences';
import type { RepairedDifferences } from './integrity/repair-differences';
import { loaded } from './loaded';
import type { LockRequest, UnlockRequest } from './lock-periods';
import type { PlanSourcePort } from './plan-sources/plan-source-port';
import type { Outcome } from './outcome';
import type { TablePreview, TableRequest } from './preview-table';
import type { PlanState } from './plan-state';
import type { TemplatePreview } from './preview-template';
import type { Proposal, ProposalRequest } from './propose-arguments';
import { cancelCommands, whenCommandEnds, type Tell } from './queue';
import { readWorkbook } from './read-workbook';
import type { TableChange } from '../plan/own-table/table-changes';
import type { Taken } from './take-table';
import type { SampleCommand, Sampled } from './sample-commands';
import type { WorkbookView } from './workbook-view';

export interface PanePort {
  /** null: the workbook has no template. */
  read(): Promise<Outcome<WorkbookView | null>>;
  previewTemplate(request: GenerateRequest): Promise<Outcome<TemplatePreview>>;
  generateTemplate(request: GenerateRequest, tell: Tell): Promise<Outcome<Generated>>;
  generateBuiltIn(request: BuiltInRequest, tell: Tell): Promise<Outcome<Generated>>;
  checkEntries(tell: Tell): Promise<Outcome<Checked>>;
  fixFindings(ids: readonly string[], tell: Tell): Promise<Outcome<Fixed>>;
  /** Of records of fixes. */
  undoFixes(ids: readonly string[], tell: Tell): Promise<Outcome<Fixed>>;
  explainFinding(explanation: Explanation, tell: Tell): Promise<Outcome<null>>;
  completePeriod(tell: Tell): Promise<Outcome<PeriodCompleted>>;
  exportFindings(tell: Tell): Promise<Outcome<Exported>>;
  /** 填入示例数据, 移除示例数据. */
  sample(command: SampleCommand, tell: Tell): Promise<Outcome<Sampled>>;
  /** 转为数值, 恢复 PLAN 函数 …: the computed columns in another form. */
  copy(command: CopyCommand, tell: Tell): Promise<Outcome<unknown>>;
  /** 模板完整性: what stands otherwise than it was generated, and putting some of it back. */
  findDifferences(tell: Tell): Promise<Outcome<Found>>;
  repairDifferences(ids: readonly string[], tell: Tell): Promise<Outcome<RepairedDifferences>>;
  openOwnRules(tell: Tell): Promise<Outcome<null>>;
  proposeArguments(request: ProposalRequest): Promise<Outcome<Proposal>>;
  previewFormula(request: FormulaRequest): Promise<Outcome<FormulaPreview>>;
  insertFormula(request: InsertRequest, tell: Tell): Promise<Outcome<Inserted>>;
  lockPeriod(request: LockRequest, tell: Tell): Promise<Outcome<null>>;
  unlockPeriod(request: UnlockRequest, tell: Tell): Promise<Outcome<null>>;
  /** A table of the office's own, matched by names. */
  previewTable(request: TableRequest): Promise<Outcome<TablePreview>>;
  takeTable(changes: readonly TableChange[], tell: Tell): Promise<Outcome<Taken>>;
  planState(): Promise<Outcome<PlanState>>;
  decide(decision: Decision, tell: Tell): Promise<Outcome<null>>;
  confirmTargets(request: ConfirmRequest, tell: Tell): Promise<Outcome<null>>;
  splitAgain(request: SplitRequest, tell: Tell): Promise<Outcome<null>>;
  nextPlan(): Promise<Outcome<NextPlan>>;
  goTo(place: Place): Promise<Outcome<null>>;
  /** What a plan from a table or a file needs, and saving one. Rejects when its code does not come. */
  planSources(): Promise<PlanSourcePort>;
  /** Rejects when Excel does not let the add-in listen. Resolves with what ends it. */
  follow(followers: Followers): Promise<() => Promise<void>>;
  /** Ends the commands that run or wait, as long as they have not begun to write. */
  cancel(): void;
  /** Calls back when a command has ended, also one of the ribbon's. */
  whenCommandEnds(listener: () => void): () => void;
}

export const workbookPort: PanePort = {
  read: readWorkbook,
  previewTemplate: (request) => loaded(import('./preview-template'), (code) => code.previewTemplate(request)),
  generateTemplate: (request, tell) =>
    loaded(import('./generate-template'), (code) => code.generateTemplate(request, tell)),
  generateBuiltIn: (request, tell) =>
    loaded(import('./generate-built-in'), (code) => code.generateBuiltIn(request, tell)),
  checkEntries: (tell) => loaded(import('./check-entries'), (code) => code.checkEntries(tell)),
  fixFindings: (ids, tell) => loaded(import('./fix-findings'), (code) => code.fixFindings(ids, tell)),
  explainFinding: (explanation, tell) =>
    loaded(import('./explain-finding'), (code) => code.explainFinding(explanation, tell)),
  undoFixes: (ids, tell) => loaded(import('./undo-fixes'), (code) => code.undoFixes(ids, tell)),
  completePeriod: (tell) => loaded(import('./complete-period'), (code) => code.completePeriod(tell)),
  exportFindings: (tell) => loaded(import('./export-findings'), (code) => code.exportFindings(tell)),
  findDifferences: (tell) => loaded(import('./integrity/find-differences'), (code) => code.findDifferences(tell)),
  repairDifferences: (ids, tell) =>
    loaded(import('./integrity/repair-differences'), (code) => code.repairDifferences(ids, tell)),
  openOwnRules: (tell) => loaded(import('./open-own-rules'), (code) => code.openOwnRules(tell)),
  proposeArguments: (request) => loaded(import('./propose-arguments'), (code) => code.proposeArguments(request)),
  previewFormula: (request) => loaded(import('./preview-formula'), (code) => code.previewFormula(request)),
  insertFormula: (request, tell) => loaded(import('./insert-formula'), (code) => code.insertFormula(request, tell)),
  lockPeriod: (request, tell) => loaded(import('./lock-periods'), (code) => code.lockPeriod(request, tell)),
  unlockPeriod: (request, tell) => loaded(import('./lock-periods'), (code) => code.unlockPeriod(request, tell)),
  previewTable: (request) => loaded(import('./preview-table'), (code) => code.previewTable(request)),
  takeTable: (changes, tell) => loaded(import('./take-table'), (code) => code.takeTable(changes, tell)),
  planState: () => loaded(import('./plan-state'), (code) => code.planState()),
  decide: (decision, tell) => loaded(import('./decide'), (code) => code.decide(decision, tell)),
  confirmTargets: (request, tell) => loaded(import('./confirm-targets'), (code) => code.confirmTargets(request, tell)),
  splitAgain: (request, tell) => loaded(import('./confirm-targets'), (code) => code.splitAgain(request, tell)),
  nextPlan: () => loaded(import('./next-plan-draft'), (code) => code.nextPlanDraft()),
  sample: (command, tell) =>
    loaded(import('./sample-commands'), (code) =>
      (command === 'fill-samples' ? code.fillSamples : code.removeSamples)(tell),
    ),
  copy: (command, tell) => copyCommands[command](tell),
  goTo: (place) => loaded(import('./go-to'), (code) => code.goTo(place)),
  planSources: async () => (await import('./plan-sources/plan-source-port')).planSourcePort,
  follow: followWorkbook,
  cancel: cancelCommands,
  whenCommandEnds,
};
