import type { ConfirmRequest, SplitRequest } from '../../app/confirm-targets';
import type { CopyCommand } from '../../app/copy-commands';
import type { Explanation } from '../../app/explain-finding';
import type { BuiltInRequest } from '../../app/generate-built-in';
import type { GenerateRequest } from '../../app/generate-request';
import type { Place } from '../../app/go-to';
import type { LockRequest, UnlockRequest } from '../../app/lock-periods';
import type { InsertRequest } from '../../app/insert-formula';
import type { TableChange } from '../../plan/own-table/table-changes';
import type { Decision } from '../../plan/plan';
import type { SampleCommand } from '../../app/sample-commands';
import type { CommandName } from '../model/pane-model';
import { useScene } from './pane-context';
import { useStore } from './use-store';

export interface Commands {
  /** Also true for a command that the ribbon started. */
  readonly isBusy: boolean;
  isRunning(name: CommandName): boolean;
  generate(request: GenerateRequest): Promise<boolean>;
  /** In a workbook without a template. */
  generateBuiltIn(request: BuiltInRequest): Promise<boolean>;
  checkAll(): Promise<void>;
  fix(ids: readonly string[]): Promise<boolean>;
  /** Of records of fixes. */
  undoFixes(ids: readonly string[]): Promise<boolean>;
  explain(explanation: Explanation): Promise<boolean>;
  completePeriod(): Promise<void>;
  exportFindings(): Promise<void>;
  copy(command: CopyCommand): Promise<void>;
  sample(command: SampleCommand): Promise<void>;
  insert(request: InsertRequest): Promise<void>;
  /** Takes over what a preview of an own table showed. */
  take(changes: readonly TableChange[]): Promise<boolean>;
  lock(request: LockRequest): Promise<boolean>;
  unlock(request: UnlockRequest): Promise<boolean>;
  decide(decision: Decision): Promise<boolean>;
  confirmTargets(request: ConfirmRequest): Promise<boolean>;
  splitAgain(request: SplitRequest): Promise<boolean>;
  goTo(place: Place): Promise<void>;
}

/** What the pane can have done in the workbook. Promises say whether it went well; what happened stands on the board. */
export function useCommands(): Commands {
  const { model } = useScene();
  const running = useStore(model.running);
  const { running: reported } = useStore(model.board);
  const { port, board } = model;
  return {
    isBusy: reported > 0,
    isRunning: (name) => running.has(name),
    generate: async (request) => (await model.run('generate', (tell) => port.generateTemplate(request, tell))).ok,
    generateBuiltIn: async (request) => (await model.run('generate', (tell) => port.generateBuiltIn(request, tell))).ok,
    checkAll: () => model.checkAll(),
    fix: async (ids) => (await model.run('fix', (tell) => port.fixFindings(ids, tell))).ok,
    undoFixes: async (ids) => (await model.run('undo', (tell) => port.undoFixes(ids, tell))).ok,
    completePeriod: async () => void (await model.run('complete', (tell) => port.completePeriod(tell))),
    exportFindings: async () => void (await model.run('export', (tell) => port.exportFindings(tell))),
    explain: async (given) => (await model.run('explain', (tell) => port.explainFinding(given, tell))).ok,
    copy: async (command) => void (await model.run(command, (tell) => port.copy(command, tell))),
    sample: async (command) => void (await model.run(command, (tell) => port.sample(command, tell))),
    insert: async (request) => void (await model.run('insert', (tell) => port.insertFormula(request, tell))),
    take: async (changes) => (await model.run('take', (tell) => port.takeTable(changes, tell))).ok,
    lock: async (request) => (await model.run('lock', (tell) => port.lockPeriod(request, tell))).ok,
    unlock: async (request) => (await model.run('lock', (tell) => port.unlockPeriod(request, tell))).ok,
    decide: async (decision) => (await model.run('decide', (tell) => port.decide(decision, tell))).ok,
    confirmTargets: async (request) => (await model.run('split', (tell) => port.confirmTargets(request, tell))).ok,
    splitAgain: async (request) => (await model.run('split', (tell) => port.splitAgain(request, tell))).ok,
    goTo: async (place) => {
      const outcome = await port.goTo(place);
      if (!outcome.ok) board.show(outcome.notices);
    },
  };
}
