/** 标记滞后: marks the lagging rows by a native rule over their names, names them, and goes to the first. Special targets, too. */
import { fitRows } from '../excel/fit-rows';
import { areMarked, markRows, showSheet, unmarkRows, type LagsWhere } from '../excel/mark-rows';
import { runReading, runWriting, type HostContext } from '../excel/run';
import type { Indicator } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import { isLagging } from '../progress/status';
import type { CellContent } from '../template/sheet-spec';
import type { Language } from '../words/language';
import { listed, localized } from '../words/localized';
import { statuses, statusWord } from '../words/status-words';
import { readFactsAndPlan } from './facts-and-plan';
import { goTo } from './go-to';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { findSpecial, type SpecialSheet } from './special-sheet';
import { rowsToFit } from './rows-to-fit';
import { enqueue, waitingTold, type Tell } from './queue';

export interface Lagging {
  readonly indicatorIds: readonly string[];
}

export function markLagging(tell: Tell): Promise<Outcome<Lagging>> {
  return enqueue('mark-lagging', async (signal) => {
    const facts = await runReading(readFactsAndPlan, waitingTold(tell), signal);
    const found = findProgress(facts);
    if (!found.ok) return refused(found.notice);
    const { progress } = found;
    if (progress.sheet.isProtected)
      return refused(notice('failed-sheet-protected', 'error', { where: `（${progress.sheet.name}）` }));
    const gone = progress.damage.find(({ code }) => code === 'columns-missing');
    if (gone) return refused({ ...gone, level: 'error' });
    const special = findSpecial(facts, progress.plan);
    const told: readonly Marked[] = [
      { ...progress, where: flagged },
      ...(special && hasStatuses(special) ? [{ ...special, where: behind(progress.language) }] : []),
    ];
    const rows = told.flatMap(laggingRows);
    const sheets = told.filter(({ sheet }) => !sheet.isProtected);
    const unmarked = told.filter(({ sheet }) => sheet.isProtected);
    const wereMarked = await runReading((context) => markedAmong(context, sheets), waitingTold(tell), signal);
    await runWriting(
      (context) => {
        for (const { sheet, places, where } of sheets) markRows(context, sheet, places, where);
        showSheet(context, progress.sheet);
        fitRows(context, rowsToFit(facts, progress, special));
      },
      {
        signal,
        takeBack: (context) => {
          for (const { sheet, places, where } of sheets)
            if (wereMarked.has(sheet.name)) markRows(context, sheet, places, where);
            else unmarkRows(context, sheet, places);
        },
      },
    );
    const [first] = rows;
    // Behind the writing, when events are on again: the pane opens what is selected.
    const went = first && (await goTo({ indicatorId: first.id, year: null }));
    const notices = [
      ...(went?.notices ?? []),
      ...(facts.calculatesByHand ? [notice('manual-calculation', 'warning')] : []),
      ...unmarked.map(({ sheet }) => notice('special-unmarked', 'warning', { sheet: sheet.name })),
      ...summary(progress, rows),
    ];
    return done({ indicatorIds: rows.map(({ id }) => id) }, [...progress.damage, ...notices]);
  });
}

interface Marked extends SpecialSheet {
  readonly where: LagsWhere;
}

async function markedAmong(context: HostContext, sheets: readonly Marked[]): Promise<ReadonlySet<string>> {
  const marked = new Set<string>();
  for (const { sheet, places } of sheets) if (await areMarked(context, sheet, places)) marked.add(sheet.name);
  return marked;
}

const flagged: LagsWhere = { key: 'lagging', held: [true] };

/** No special target is binding: its status alone says whether it lags. */
function behind(language: Language): LagsWhere {
  return {
    key: 'status',
    held: statuses.filter((each) => isLagging(each, false)).map((each) => statusWord(language, each)),
  };
}

/** A sheet without them is passed over: the indicators are marked all the same. */
function hasStatuses({ places }: SpecialSheet): boolean {
  return places.columns.has('name') && places.columns.has('status');
}

interface LaggingRow {
  readonly id: string;
}

function laggingRows({ sheet, places, where }: Marked): readonly LaggingRow[] {
  const column = places.columns.get(where.key) ?? -1;
  const lags = (held: CellContent | undefined) => where.held.some((each) => each === held);
  return [...places.rows].flatMap(([id, row]) => (lags(sheet.block.values[row]?.[column]) ? [{ id }] : []));
}

/** Special targets apart: their numbers are none of the plan's, and the pane counts indicators only. */
function summary({ plan, language }: ProgressSheet, rows: readonly LaggingRow[]): readonly Notice[] {
  if (rows.length === 0) return [notice('none-lagging', 'success')];
  const isMeant = ({ id }: Indicator) => rows.some((row) => row.id === id);
  const told = (code: 'lagging' | 'special-lagging', names: readonly string[]) =>
    names.length === 0 ? [] : [notice(code, 'warning', { count: names.length, names: listed(names, language) })];
  const special = specialPlan(plan).indicators.filter(isMeant);
  return [
    ...told(
      'lagging',
      plan.indicators.filter(isMeant).map(({ no, name }) => `${no} ${localized(name, language)}`),
    ),
    ...told(
      'special-lagging',
      special.map(({ name }) => localized(name, language)),
    ),
  ];
}
