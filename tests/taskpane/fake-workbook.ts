/**
 * A workbook behind the pane's port that behaves, in memory and without Excel, as the real one does as far as the pane can
 * tell: what a command does shows in what is read next. Answers can be held back, and refusals ordered.
 */
import type { ConfirmRequest, SplitRequest } from '../../src/app/confirm-targets';
import type { CopyCommand } from '../../src/app/copy-commands';
import type { Explanation } from '../../src/app/explain-finding';
import type { Followers } from '../../src/app/follow-workbook';
import type { Selection } from '../../src/app/read-selection';
import { readCall, type FormulaRequest } from '../../src/app/formula/typed-call';
import type { BuiltInRequest } from '../../src/app/generate-built-in';
import type { GenerateRequest } from '../../src/app/generate-request';
import type { Place } from '../../src/app/go-to';
import type { InsertRequest } from '../../src/app/insert-formula';
import type { LockRequest, UnlockRequest } from '../../src/app/lock-periods';
import type { Difference } from '../../src/app/integrity/difference';
import { done, notice, refused, type Notice, type NoticeCode, type Outcome } from '../../src/app/outcome';
import type { PanePort } from '../../src/app/pane-port';
import type { PlanState } from '../../src/app/plan-state';
import type { FormulaPreview, PreviewedResult } from '../../src/app/preview-formula';
import type { TablePreview, TableRequest } from '../../src/app/preview-table';
import type { TemplatePreview } from '../../src/app/preview-template';
import type { Proposal, ProposalRequest } from '../../src/app/propose-arguments';
import type { SampleCommand } from '../../src/app/sample-commands';
import type { Tell } from '../../src/app/queue';
import type { RegisterFinding, WorkbookView } from '../../src/app/workbook-view';
import { completionOf } from '../../src/checks/completion';
import type { Finding } from '../../src/checks/finding';
import type { TableChange } from '../../src/plan/own-table/table-changes';
import { defaultPlan } from '../../src/plan/offered-plans';
import { builtInPlan } from '../../src/plan/built-in';
import { nextPlan, type NextPlan, type Reached } from '../../src/plan/next-plan';
import type { Decision, Plan } from '../../src/plan/plan';
import { openQuestions } from '../../src/plan/self-audit';
import { parametersOf, type ParameterId } from '../../src/functions/table';
import { FakePlanSources } from './fake-plan-sources';
import { sampleView } from './sample-view';

export class FakeWorkbook implements PanePort {
  /** What people would see happen in Excel. */
  readonly happened: string[] = [];
  /** What the next check finds. */
  found: readonly Finding[] = [];
  foundInRegister: readonly RegisterFinding[] = [];
  preview: Partial<TemplatePreview> = {};
  /** What the template was made from last. */
  generated: GenerateRequest | null = null;
  /** Where the template stands otherwise than it was generated. */
  differences: readonly Difference[] = [];
  /** Where the active cell is, and what stands in the way of writing there. */
  active: Pick<Proposal, 'cell' | 'refusal' | 'indicatorId'> = {
    cell: { sheet: 'Sheet1', address: 'B7' },
    refusal: null,
    indicatorId: null,
  };
  /** What the template has for the active row. */
  rowArguments: Partial<Record<ParameterId, string>> = {};
  /** What functions give once their arguments are there. */
  result: PreviewedResult = { kind: 'shown', cells: [[0.5]] };
  /** What an own table is matched to. */
  table: TablePreview = { from: null, periods: [], leftOut: [], rows: [] };
  /** The optional sheets that the last template was asked for. */
  wanted: Pick<GenerateRequest, 'withinYear' | 'ledger'> = {};
  readonly sources = new FakePlanSources();
  decisions: readonly Decision[] = [];
  handChanges: PlanState['handChanges'] = [];
  split: PlanState['split'] = null;
  /** What the entries come to by the end of the period. */
  reached: ReadonlyMap<string, Reached> = new Map();
  private followers: Followers | null = null;
  private readonly ends = new Set<() => void>();
  private refusal: NoticeCode | null = null;
  private gate: Promise<void> = Promise.resolve();
  private release: () => void = () => undefined;

  constructor(public view: WorkbookView | null = null) {}

  /** The next command or read is refused. */
  refuse(code: NoticeCode): void {
    this.refusal = code;
  }

  /** Commands wait until what is returned is called. */
  hold(): () => void {
    this.gate = new Promise((resolve) => (this.release = resolve));
    return this.release;
  }

  /** Somebody else did something in Excel. */
  becomes(view: WorkbookView | null): void {
    this.view = view;
    this.followers?.changed();
  }

  select(selection: Partial<Selection>): void {
    this.followers?.selected({ place: null, findingId: null, ...selection });
  }

  /** A person typed into a cell, and it was checked. */
  edited(indicatorId: string, year: number, findings: readonly Finding[], view: WorkbookView): void {
    this.view = view;
    const counts = { hard: 0, soft: 0, info: 0 };
    this.followers?.checked(done({ findings, cells: 1, counts, completion: completionOf([]), hard: [] }, []), [
      { indicatorId, year },
    ]);
    this.followers?.changed();
  }

  read = async (): Promise<Outcome<WorkbookView | null>> => this.refused() ?? done(this.view, []);

  /** How often it was worked out what making the template would do. */
  previews = 0;
  previewTemplate = async (): Promise<Outcome<TemplatePreview>> => {
    this.previews += 1;
    return done({ refusal: null, entriesKept: this.view?.entries ?? 0, sheets: [], setAside: [], ...this.preview }, []);
  };

  generateTemplate = (request: GenerateRequest) =>
    this.command(
      `生成 ${request.plan.id === defaultPlan.id ? '' : `${request.plan.id} `}${request.language} ${request.printYears ? '印年度列' : '不印年度列'}`,
      () => {
        this.generated = request;
        const { withinYear, ledger } = request;
        this.wanted = { ...(withinYear ? { withinYear } : {}), ...(ledger ? { ledger } : {}) };
        const entries = this.view?.entries;
        this.view ??= sampleView({}, { language: request.language, cutOff: '' });
        const said =
          entries === undefined
            ? notice('template-created', 'success', { plan: request.plan.shortTitle.zh, indicators: 19, sheets: 5 })
            : notice('template-refreshed', 'success', { entries });
        return done({ sheets: new Map(), entriesKept: entries ?? 0 }, [said]);
      },
    );

  generateBuiltIn = ({ planId, ...options }: BuiltInRequest) =>
    this.generateTemplate({ ...options, plan: builtInPlan(planId) as Plan });

  checkEntries = () =>
    this.command('校验', () => {
      const view = this.view ?? sampleView();
      this.view = withFindings(view, this.foundInRegister);
      const [hard, soft, info] = (['hard', 'soft', 'info'] as const).map(
        (level) => this.foundInRegister.filter((each) => each.level === level).length,
      ) as [number, number, number];
      const counts = { hard, soft, info };
      const said =
        this.foundInRegister.length === 0
          ? notice('fully-checked-clean', 'success', { cells: view.entries })
          : notice('checked', hard > 0 ? 'warning' : 'success', { cells: view.entries, ...counts, sheet: '审核记录' });
      return done({ findings: this.found, cells: view.entries, counts, completion: completionOf([]), hard: [] }, [
        said,
      ]);
    });

  fixFindings = (ids: readonly string[]) =>
    this.command(`修正 ${ids.join()}`, () => {
      this.change(ids, (found) => ({ ...found, id: `${found.id}|fixed1`, state: 'fixed', isUndoable: true }));
      return done({ changed: [] }, [notice('fixed', 'success', { before: '1,000', after: 1000, sheet: '审核记录' })]);
    });

  undoFixes = (ids: readonly string[]) =>
    this.command(`撤销 ${ids.join()}`, () => {
      this.change(ids, (found) => ({ ...found, state: 'undone', isUndoable: false }));
      return done({ changed: [] }, [notice('fixes-undone', 'success', { count: ids.length, sheet: '审核记录' })]);
    });

  completePeriod = () =>
    this.command('完成', () => {
      const view = this.view ?? sampleView();
      const { year } = view.period;
      const hard = view.findings.filter(({ level, state }) => level === 'hard' && state === 'open').length;
      const state = hard > 0 ? 'held-up' : 'complete';
      this.view = { ...view, period: { ...view.period, state, filler: '李四', date: 45_300 } };
      const said =
        hard > 0 ? notice('period-held-up', 'error', { year, hard }) : notice('period-complete', 'success', { year });
      return done({ year, complete: hard === 0, hard, unexplained: 0 }, [said]);
    });

  exportFindings = () =>
    this.command('导出', () => {
      const count = this.view?.findings.length ?? 0;
      return done({ sheet: '问题清单', count }, [notice('findings-listed', 'success', { sheet: '问题清单', count })]);
    });

  explainFinding = ({ id, text, filler }: Explanation) =>
    this.command(`说明 ${text} ${filler}`, () => {
      this.change([id], (found) => ({ ...found, explanation: text, filler, state: 'explained' }));
      return done(null, [notice('explained', 'success', { sheet: '审核记录' })]);
    });

  planState = async (): Promise<Outcome<PlanState>> => {
    const plan = this.view?.plan ?? (builtInPlan(defaultPlan.id) as Plan);
    const decisions = new Map(this.decisions.map((decision) => [decision.about, decision]));
    const questions = openQuestions({ ...plan, decisions: this.decisions }).map((open) => ({
      ...open,
      decision: decisions.get(open.id) ?? null,
    }));
    return done({ plan, questions, handChanges: this.handChanges, split: this.split }, []);
  };

  decide = (decision: Decision) =>
    this.command(`决定 ${decision.about} ${decision.value} ${decision.date ?? ''} ${decision.document ?? ''}`, () => {
      const others = this.decisions.filter(({ about }) => about !== decision.about);
      this.decisions = decision.value === '' ? others : [...others, decision];
      this.view = this.view && { ...this.view };
      return done(null, [notice('decided', 'success', { subject: decision.about })]);
    });

  confirmTargets = ({ indicatorIds, isConfirmed }: ConfirmRequest) =>
    this.command(`${isConfirmed ? '确认' : '撤回'} ${indicatorIds.join()}`, () =>
      done(null, [notice('targets-confirmed', 'success', { count: indicatorIds.length })]),
    );

  splitAgain = ({ indicatorIds, method }: SplitRequest) =>
    this.command(`重算 ${method} ${indicatorIds.join()}`, () =>
      done(null, [notice('targets-split', 'success', { count: indicatorIds.length })]),
    );

  nextPlan = async (): Promise<Outcome<NextPlan>> =>
    done(nextPlan(this.view?.plan ?? (builtInPlan(defaultPlan.id) as Plan), this.reached), []);

  sample = (command: SampleCommand) =>
    this.command(`示例 ${command}`, () => {
      const samples = command === 'fill-samples' ? 6 : 0;
      this.view = { ...(this.view ?? sampleView()), samples, entries: samples };
      const code = samples > 0 ? 'samples-filled' : 'samples-removed';
      return done({ cells: [] }, [notice(code, 'success', { cells: 6 })]);
    });

  copy = (command: CopyCommand) =>
    this.command(`转换 ${command}`, () => done(null, [notice('made-values', 'success', { cells: 226 })]));

  findDifferences = () =>
    this.command('检查模板', () =>
      done({ differences: this.differences, compared: ['指标进度', '说明'], skipped: [] }, []),
    );

  repairDifferences = (ids: readonly string[]) =>
    this.command(`修复 ${ids.length}`, () => {
      this.differences = this.differences.filter(({ id }) => !ids.includes(id));
      return done({ ids }, [notice('template-repaired-several', 'success', { count: ids.length })]);
    });

  openOwnRules = () =>
    this.command('自定义规则', () => done(null, [notice('own-rules-made', 'success', { sheet: '自定义规则' })]));

  proposeArguments = async ({ id, indicatorId }: ProposalRequest): Promise<Outcome<Proposal>> => {
    const row = indicatorId ?? this.active.indicatorId;
    const proposed = parametersOf(id).map((parameter) => (row === null ? '' : (this.rowArguments[parameter.id] ?? '')));
    return done({ ...this.active, indicatorId: row, arguments: proposed }, []);
  };

  previewFormula = async (request: FormulaRequest): Promise<Outcome<FormulaPreview>> => {
    const { formula, missing } = readCall(request);
    const result: PreviewedResult = missing.length > 0 ? { kind: 'missing', parameters: missing } : this.result;
    return this.refused() ?? done({ formula, result }, []);
  };

  insertFormula = (request: InsertRequest) =>
    this.command(`插入 ${request.cell.sheet} ${request.cell.address} ${readCall(request).formula}`, () => {
      const { sheet, address: cell } = request.cell;
      const said = notice('formula-inserted', 'success', { sheet, cell, function: `PLAN.${request.id}` });
      this.active = { ...this.active, refusal: notice('insert-occupied', 'warning', { sheet, cell }) };
      return done({ formula: readCall(request).formula }, [said]);
    });

  previewTable = async (request: TableRequest): Promise<Outcome<TablePreview>> => {
    this.happened.push(`比对 ${request.text ?? '选中区域'} ${request.forColumn ?? ''}`.trim());
    return this.refused() ?? done(this.table, []);
  };

  takeTable = (changes: readonly TableChange[]) =>
    this.command(`写入 ${changes.map(({ period, after }) => `${period} ${after.value}`).join()}`, () =>
      done({ changed: [], left: 0 }, [notice('table-taken', 'success', { cells: changes.length, hard: 0, soft: 0 })]),
    );

  lockPeriod = ({ period, by }: LockRequest) => this.lock(`锁定 ${period} ${by}`, period, by, '', true);

  unlockPeriod = ({ period, by, reason }: UnlockRequest) =>
    this.lock(`解锁 ${period} ${by} ${reason}`, period, by, reason, false);

  private lock(name: string, period: string, by: string, reason: string, isLocked: boolean) {
    return this.command(name, () => {
      const view = this.view ?? sampleView();
      const others = view.locks.filter((each) => each.period !== period);
      this.view = { ...view, locks: [...others, { period, isLocked, on: 45_000, by, reason }] };
      return done(null, [notice(isLocked ? 'period-locked' : 'period-unlocked', 'success', { period })]);
    });
  }
  planSources = async () => this.sources;

  goTo = async ({ indicatorId, year }: Place): Promise<Outcome<null>> => {
    this.happened.push(`定位 ${indicatorId} ${year ?? '整行'}`);
    return this.refused() ?? done(null, []);
  };

  follow = async (followers: Followers) => {
    this.followers = followers;
    return async () => {
      this.followers = null;
    };
  };

  cancel = () => {
    this.refuse('cancelled');
    this.release();
  };

  whenCommandEnds = (listener: () => void) => {
    this.ends.add(listener);
    return () => this.ends.delete(listener);
  };

  private change(ids: readonly string[], to: (found: RegisterFinding) => RegisterFinding): void {
    const view = this.view ?? sampleView();
    this.view = withFindings(
      view,
      view.findings.map((found) => (ids.includes(found.id) ? to(found) : found)),
    );
  }

  private async command<Value>(name: string, work: () => Outcome<Value>, _tell?: Tell): Promise<Outcome<Value>> {
    await this.gate;
    const outcome = this.refused() ?? work();
    if (outcome.ok) this.happened.push(name);
    for (const end of this.ends) end();
    return outcome;
  }

  private refused(): Outcome<never> | null {
    const code = this.refusal;
    this.refusal = null;
    const said: Notice | null = code && notice(code, 'error', { detail: 'GeneralException' });
    return said && refused(said);
  }
}

function withFindings(view: WorkbookView, findings: readonly RegisterFinding[]): WorkbookView {
  const open = findings.filter(({ state, level }) => state === 'open' && level !== 'info').length;
  return { ...view, findings, numbers: { ...view.numbers, open } };
}
