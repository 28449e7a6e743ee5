/** The pane's state and what it can do, without React: hooks watch the stores and call the methods, tests use it as it is. */
import type { Checked } from '../../app/check-entries';
import type { CopyCommand } from '../../app/copy-commands';
import { findingId } from '../../app/finding-id';
import type { Selection } from '../../app/read-selection';
import { notice, type Outcome } from '../../app/outcome';
import type { PanePort } from '../../app/pane-port';
import type { Tell } from '../../app/queue';
import type { SampleCommand } from '../../app/sample-commands';
import type { ChangedCell } from '../../checks/entry';
import type { Finding } from '../../checks/finding';
import { defaultPlan, type PlanInBrief } from '../../plan/offered-plans';
import type { Plan } from '../../plan/plan';
import type { NoticeBoard } from '../notices';
import { createStore, type Store } from './store';
import { createWorkbookStore, type WorkbookStore } from './workbook-store';

export type CommandName =
  | 'generate'
  | 'plan-source'
  | 'check'
  | 'fix'
  | 'undo'
  | 'explain'
  | 'complete'
  | 'export'
  | 'insert'
  | 'take'
  | 'lock'
  | 'decide'
  | 'split'
  | CopyCommand
  | SampleCommand
  | IntegrityCommand;

type IntegrityCommand = 'find-differences' | 'repair-differences' | 'own-rules';

/** Where a plan comes from, or goes to. */
export type PlanSourceId = 'table' | 'files';

/** What the template view shows instead of itself, if anything, and whether it has done so before. */
export interface PlanSource {
  readonly shown: PlanSourceId | null;
  readonly wasShown: boolean;
}

/** What is known from checks of this session; the register holds the rest. */
export interface CheckState {
  /** Entry cells that the last check of everything looked at; null before it. */
  readonly cells: number | null;
  /** By id: the register holds their sentences in the workbook's language only. */
  readonly findings: ReadonlyMap<string, Finding>;
}

export interface PaneModel {
  readonly port: PanePort;
  readonly workbook: WorkbookStore;
  readonly board: NoticeBoard;
  readonly selection: Store<Selection>;
  readonly checks: Store<CheckState>;
  /** The plan that a new workbook will be made of. */
  readonly chosen: Store<PlanInBrief>;
  /** A plan from a table or a file, not yet in the workbook. */
  readonly made: Store<Plan | null>;
  readonly source: Store<PlanSource>;
  /** Commands of the pane that are running. */
  readonly running: Store<ReadonlySet<CommandName>>;
  /** Runs a command, with its report on the board. */
  run<Value>(name: CommandName, start: (tell: Tell) => Promise<Outcome<Value>>): Promise<Outcome<Value>>;
  checkAll(): Promise<void>;
  /** Reads the workbook and begins to follow it. Returns what ends that. */
  start(): () => void;
}

export function createPaneModel(port: PanePort, board: NoticeBoard): PaneModel {
  const workbook = createWorkbookStore(port);
  const selection = createStore<Selection>({ place: null, findingId: null });
  const checks = createStore<CheckState>({ cells: null, findings: new Map() });
  const chosen = createStore(defaultPlan);
  const made = createStore<Plan | null>(null);
  const source = createStore<PlanSource>({ shown: null, wasShown: false });
  const running = createStore<ReadonlySet<CommandName>>(new Set());

  const refresh = () => void workbook.refresh();

  function learn({ findings }: Checked, cells: number | null): void {
    const known = new Map(checks.get().findings);
    for (const finding of findings) known.set(findingId(finding), finding);
    checks.set({ cells: cells ?? checks.get().cells, findings: known });
  }

  async function run<Value>(
    name: CommandName,
    start: (tell: Tell) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> {
    const report = board.report();
    running.set(new Set([...running.get(), name]));
    const outcome = await start(report.tell);
    await workbook.refresh();
    running.set(new Set([...running.get()].filter((each) => each !== name)));
    report.end(outcome.notices);
    return outcome;
  }

  function editChecked(outcome: Outcome<Checked>, cells: readonly ChangedCell[]): void {
    if (!outcome.ok) return board.show(outcome.notices);
    learn(outcome.value, null);
    const edited = new Set(cells.map(({ indicatorId, year }) => `${indicatorId}|${year}`));
    const count = outcome.value.findings.filter(
      ({ indicatorId, year, level }) => level !== 'info' && edited.has(`${indicatorId}|${year}`),
    ).length;
    board.show(count > 0 ? [notice('edit-found', 'warning', { count })] : []);
  }

  return {
    port,
    workbook,
    board,
    selection,
    checks,
    chosen,
    made,
    source,
    running,
    run,
    async checkAll() {
      const outcome = await run('check', (tell) => port.checkEntries(tell));
      if (outcome.ok) learn(outcome.value, outcome.value.cells);
    },
    start() {
      refresh();
      const followers = { changed: refresh, checked: editChecked, selected: (now: Selection) => selection.set(now) };
      // Without following the pane is as good as it was when last read; its buttons read anew.
      const followed = port.follow(followers).catch(() => {
        board.show([notice('not-following', 'warning')]);
        return null;
      });
      const end = port.whenCommandEnds(refresh);
      return () => {
        end();
        void followed.then((stop) => stop?.()).catch(() => undefined);
      };
    },
  };
}
