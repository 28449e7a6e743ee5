/** The sheet 锁定记录: what each locked period held, and when, by whom and why it was locked and unlocked. */
import { periodOf } from '../plan/periods';
import type { Plan } from '../plan/plan';
import { lockStates } from '../words/lock-states';
import { lockWords, type LockRow } from '../words/lock-words';
import { withinYearWords } from '../words/within-year-words';
import { KeyedLayout, keyedRows, type StandingOrder } from './keyed-layout';
import { listSheet, type ListColumn, type ListLayout, type ListRow } from './list-sheet';
import { lockRowId, lockRows, type PeriodLock } from './locks';
import { actualFormat } from './number-formats';
import { bandFills } from './palette';
import type { CellContent, FormatRule, NameSpec, SheetSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';

export function locksSheet(
  context: TemplateContext,
  locks: ReadonlyMap<string, PeriodLock>,
  order?: StandingOrder,
): { readonly sheet: SheetSpec; readonly name: NameSpec } {
  const { language, plan, say, words } = context;
  const own = lockWords[language];
  const periods = [...locks.keys()].sort();
  const layout = new KeyedLayout(columnsFor(periods), rowsFor(context, locks), order);
  const sheet = listSheet(context, {
    id: 'locks',
    title: own.sheetTitle(say(plan.shortTitle)),
    hint: own.sheetHint,
    headers: { ...own.columns, ...Object.fromEntries(periods.map((key) => [key, periodHeader(key)])) },
    layout,
    carried: undefined,
    tabColor: bandFills.auto,
    frozen: 'name',
    printed: ['no', periods.at(-1) ?? 'name'],
    validations: [],
    conditionals: [],
  });
  const day = { ranges: layout.ranges(periods, [layout.dataRows(({ id }) => id === lockRowId('on'))[0] ?? 0]) };
  return {
    sheet: {
      ...sheet,
      formats: [
        ...numberFormats(plan, layout, periods),
        ...sheet.formats,
        { ...day, numberFormat: 'yyyy-mm-dd', horizontal: 'left', isForWords: true },
      ],
    },
    name: { name: 'PLAN_Locks', sheet: 'locks', address: layout.block },
  };

  function periodHeader(key: string): string {
    const { year = 0, part, division } = periodOf(key) ?? {};
    return part && division ? withinYearWords[language].part[division](year, part) : String(words.yearHeader(year));
  }
}

/**
 * Values look as in the sheets that they were taken from; texts have their format after these. No cell is given two of them in
 * turn: what is written again on a sheet that stands changes nothing, even where it is cut short.
 */
function numberFormats(
  { indicators }: Plan,
  layout: ListLayout<string>,
  periods: readonly string[],
): readonly FormatRule[] {
  const formats = new Map(indicators.map((indicator) => [indicator.id, actualFormat(indicator)]));
  const rows = new Map<string, number[]>();
  for (const [i, row] of layout.rows.entries()) {
    const format = row ? formats.get(row.id) : undefined;
    if (format === undefined) continue;
    const some = rows.get(format) ?? [];
    some.push(keyedRows.data + i);
    rows.set(format, some);
  }
  return [...rows].map(([numberFormat, some]) => ({
    ranges: layout.ranges(periods, some),
    numberFormat,
    isForWords: true,
  }));
}

function columnsFor(periods: readonly string[]): readonly ListColumn<string>[] {
  return [
    { key: 'key', band: null, width: 60 },
    { key: 'no', band: 'plan', width: 34, isCentred: true },
    { key: 'name', band: 'plan', width: 190 },
    // Who locked it and when stands in one line.
    ...periods.map((key) => ({ key, band: 'auto' as const, width: 150 })),
  ];
}

function rowsFor(
  { plan, language, say }: TemplateContext,
  locks: ReadonlyMap<string, PeriodLock>,
): readonly ListRow<string>[] {
  const own = lockWords[language];
  const told: Readonly<Record<LockRow, (lock: PeriodLock) => CellContent>> = {
    state: ({ isLocked }) => lockStates[language][isLocked ? 'locked' : 'unlocked'],
    on: ({ on }) => on,
    by: ({ by }) => by,
    reason: ({ reason }) => reason,
    history: ({ history }) => history,
  };
  const across = (content: (lock: PeriodLock) => CellContent) =>
    Object.fromEntries([...locks].map(([period, lock]) => [period, content(lock)]));
  return [
    ...lockRows.map((row) => ({
      id: lockRowId(row),
      isHeading: true,
      cells: { name: own.rows[row], ...across(told[row]) },
    })),
    ...plan.indicators.map(({ id, no, name }) => ({
      id,
      cells: { no: Number(no) || no, name: say(name), ...across(({ values }) => values.get(id) ?? '') },
    })),
  ];
}
