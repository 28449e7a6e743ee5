/**
 * 确认年度目标: the annual targets as their sheet has them become the path that due values and statuses follow, or cease to be
 * it; and 重算: the cells of targets that nobody has confirmed are worked out anew.
 */
import type { WorkbookFacts } from '../excel/facts';
import { inSlices } from '../excel/in-slices';
import { withSplitValues } from '../excel/read-split';
import { runReading, runWriting } from '../excel/run';
import { writeContents } from '../excel/write-contents';
import { inForce } from '../plan/in-force';
import { planYears, type AnnualTargets, type Plan, type SplitMethod } from '../plan/plan';
import type { WorkedOut } from '../progress/annual-split';
import { splitColumns, stateText, workedOut, yearCell, yearKey } from '../template/decomposition-sheet';
import { locateKeys, type Located } from '../template/locate';
import { valueContent } from '../template/held-content';
import type { Language } from '../words/language';
import { listed, localized } from '../words/localized';
import { annualTargets, isFit, type SplitView } from './annual-targets';
import { cellsBefore } from './cells-before';
import { contentsOf, type ComputedCell } from './computed-contents';
import { keepPlan } from './keep-plan';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { readStanding } from './read-standing';
import type { StandingSheets } from './standing-sheets';
import { cellsThatFollow } from './take-plan';

export interface ConfirmRequest {
  readonly indicatorIds: readonly string[];
  /** false takes the confirmation back. */
  readonly isConfirmed: boolean;
}

export function confirmTargets({ indicatorIds, isConfirmed }: ConfirmRequest, tell: Tell): Promise<Outcome<null>> {
  return enqueue(`confirm ${isConfirmed} ${indicatorIds.join()}`, async (signal) => {
    const read = await readSplit(tell, signal);
    if ('code' in read) return refused(read);
    const { sheets, facts, views, places } = read;
    const { plan, language } = sheets.progress;
    const wanted = views.filter(({ indicator }) => indicatorIds.includes(indicator.id));
    const taken = isConfirmed ? wanted.filter(isFit) : wanted.filter(({ confirmed }) => confirmed !== null);
    const next = withTargets(plan, taken, isConfirmed);
    const following = await inSlices(cellsThatFollow(sheets, next), signal);
    const cells = [...following, ...stateCells(facts, places, taken, isConfirmed, language)];
    await runWriting(
      async (context) => {
        await writeContents(context, contentsOf(cells));
        keepPlan(context, facts, language, next);
      },
      {
        signal,
        takeBack: async (context) => {
          await writeContents(context, contentsOf(cellsBefore(sheets, cells, facts)));
          keepPlan(context, facts, language, plan);
        },
      },
    );
    const unfit = isConfirmed ? wanted.filter((view) => !isFit(view)) : [];
    const code = isConfirmed ? 'targets-confirmed' : 'targets-released';
    return done(null, [
      ...(taken.length > 0 || unfit.length === 0 ? [notice(code, 'success', { count: taken.length })] : []),
      ...(unfit.length > 0 ? [notice('targets-unfit', 'warning', { names: namesOf(unfit, language) })] : []),
    ]);
  });
}

export interface SplitRequest {
  readonly indicatorIds: readonly string[];
  readonly method: WorkedOut;
}

export function splitAgain({ indicatorIds, method }: SplitRequest, tell: Tell): Promise<Outcome<null>> {
  return enqueue(`split ${method} ${indicatorIds.join()}`, async (signal) => {
    const read = await readSplit(tell, signal);
    if ('code' in read) return refused(read);
    const { sheets, facts, views, places } = read;
    const plan = inForce(sheets.progress.plan);
    const wanted = views.filter(({ indicator }) => indicatorIds.includes(indicator.id));
    const made = wanted.flatMap((view) => {
      const targets = view.confirmed ? null : workedOut(plan, view.indicator, method);
      return targets ? [{ view, targets }] : [];
    });
    const years = planYears(plan);
    const cells = made.flatMap(({ view, targets }) =>
      targets.flatMap((target, i) => {
        const at = placeOf(facts, places, view.indicator.id, yearKey(years[i] ?? 0));
        return at ? [{ ...at, content: valueContent(yearCell(target)) }] : [];
      }),
    );
    await runWriting((context) => writeContents(context, contentsOf(cells)), {
      signal,
      takeBack: (context) => writeContents(context, contentsOf(cellsBefore(sheets, cells, facts))),
    });
    const rest = wanted.filter((view) => !made.some((each) => each.view === view));
    return done(null, [
      notice('targets-split', 'success', { count: made.length }),
      ...(rest.length > 0
        ? [notice('targets-not-split', 'info', { names: namesOf(rest, sheets.progress.language) })]
        : []),
    ]);
  });
}

interface SplitRead {
  readonly sheets: StandingSheets;
  readonly facts: WorkbookFacts;
  readonly views: readonly SplitView[];
  readonly places: Located;
}

async function readSplit(tell: Tell, signal: AbortSignal): Promise<SplitRead | Notice> {
  const read = await readStanding(tell, signal);
  if ('notice' in read) return read.notice;
  const { sheets } = read;
  const { plan } = sheets.progress;
  const facts = await runReading((context) => withSplitValues(context, sheets.facts), waitingTold(tell), signal);
  const views = annualTargets(facts, plan);
  const { decomposition } = facts.own;
  if (!views || !decomposition) return notice('split-gone', 'error');
  if (decomposition.isProtected)
    return notice('failed-sheet-protected', 'error', { where: `（${decomposition.name}）` });
  const keys = splitColumns(plan).map(({ key }) => key);
  const ids = views.map(({ indicator }) => indicator.id);
  const places = locateKeys(keys, ids, decomposition.block.values);
  const isAmiss = places.problems.some(({ code }) => code.startsWith('column-m') || code.endsWith('duplicated'));
  return isAmiss ? notice('split-gone', 'error') : { sheets, facts, views, places };
}

function withTargets(plan: Plan, taken: readonly SplitView[], isConfirmed: boolean): Plan {
  const ids = new Set(taken.map(({ indicator }) => indicator.id));
  const others = (plan.annualTargets ?? []).filter(({ indicatorId }) => !ids.has(indicatorId));
  const own = taken.map(({ indicator, method, targets }): AnnualTargets => ({
    indicatorId: indicator.id,
    method,
    targets,
  }));
  return { ...plan, annualTargets: isConfirmed ? [...others, ...own] : others };
}

function stateCells(
  facts: WorkbookFacts,
  places: Located,
  taken: readonly SplitView[],
  isConfirmed: boolean,
  language: Language,
): readonly ComputedCell[] {
  return taken.flatMap(({ indicator, method }) => {
    const at = placeOf(facts, places, indicator.id, 'state');
    const stated: SplitMethod | undefined = isConfirmed ? method : undefined;
    return at ? [{ ...at, content: stateText({ language }, stated) }] : [];
  });
}

function placeOf(
  { own: { decomposition } }: WorkbookFacts,
  { rows, columns }: Located,
  id: string,
  key: string,
): Omit<ComputedCell, 'content'> | null {
  const [row, column] = [rows.get(id), columns.get(key)];
  if (!decomposition || row === undefined || column === undefined) return null;
  const { name, block } = decomposition;
  return { sheet: name, row: block.row + row, column: block.column + column };
}

function namesOf(views: readonly SplitView[], language: Language): string {
  const names = views.map(({ indicator: { no, name } }) => `${no} ${localized(name, language)}`);
  return listed(names, language);
}
