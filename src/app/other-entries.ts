/** The sheets besides the progress sheet that people type into, as they stand: their order, and what moves when they do not. */
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { divisionAmong, type Division } from '../plan/periods';
import type { Plan } from '../plan/plan';
import { inForce } from '../plan/in-force';
import { mapped, whole, type Steps } from '../plan/steps';
import { splitRowSteps } from '../plan/decomposition';
import { openQuestionSteps } from '../plan/self-audit';
import { specialPlan } from '../plan/special-plan';
import { ledgerColumns, ledgerRowIds } from '../template/ledger-sheet';
import { changedTargets } from '../template/changed-targets';
import { splitColumns } from '../template/decomposition-sheet';
import { locateSteps } from '../template/locate';
import { entryKeys, specialColumns } from '../template/progress-columns';
import { questionColumns } from '../template/questions-sheet';
import type { CellContent, SheetId } from '../template/sheet-spec';
import { taskColumns, taskRowIds } from '../template/tasks-sheet';
import type { StandingEntries } from '../template/template-context';
import { withinYearColumns } from '../template/within-year-layout';
import { carriedEntries, countFilled } from './entries';
import { standingWithinYear } from './standing-within-year';

/** Keys of a sheet's columns, of its rows, and of the cells of a row that people type into. */
interface Keys {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly entriesOf: (row: string) => readonly string[];
}

const sheets: Readonly<
  Partial<Record<SheetId, (plan: Plan, sheet: OwnSheet, division: Division | undefined) => Keys | Steps<Keys>>>
> = {
  specialTargets: specialKeys,
  tasks: (plan) => listKeys(taskColumns, taskRowIds(plan)),
  withinYear: (plan, { block }) => {
    const division = divisionAmong((block.values[0] ?? []).map(String));
    const rows = division ? plan.indicators.map(({ id }) => id) : [];
    return listKeys(division ? withinYearColumns(plan, division) : [], rows);
  },
  ledger: (plan, _sheet, division) => listKeys(ledgerColumns, ledgerRowIds(plan, division)),
  *openQuestions(plan) {
    const open = yield* openQuestionSteps(plan);
    return listKeys(
      questionColumns,
      open.map(({ id }) => id),
    );
  },
  *decomposition(plan) {
    const rows = yield* splitRowSteps(plan);
    return listKeys(
      splitColumns(plan),
      rows.map(({ id }) => id),
    );
  },
};

export interface OtherEntries {
  readonly id: SheetId;
  readonly sheet: OwnSheet;
  /** Without an order the sheet is made anew and takes the entries over. */
  readonly entries: StandingEntries & { readonly count: number };
}

/** `before` is the plan that the sheets were made from, `division` that of the years as it is to be. */
export function* otherEntries(
  facts: WorkbookFacts,
  plan: Plan,
  isOfThisVersion: boolean,
  before = plan,
  division = standingWithinYear(facts)?.division,
): Steps<readonly OtherEntries[]> {
  const found: OtherEntries[] = [];
  for (const id of Object.keys(sheets) as SheetId[]) {
    const [sheet, keysOf] = [facts.own[id], sheets[id]];
    if (!sheet || !keysOf) continue;
    const keys = yield* whole(keysOf(plan, sheet, division));
    yield;
    if (keys.rows.length === 0) continue;
    const { values } = sheet.block;
    const places = yield* locateSteps(keys.columns, keys.rows, values);
    yield;
    const order = isOfThisVersion ? places.order : null;
    let count = 0;
    const typed = new Map<string, ReadonlyMap<string, CellContent>>();
    yield* mapped(
      [...places.rows],
      ([row, at]) => {
        const one = { ...places, rows: new Map([[row, at]]) };
        count += countFilled(values, one, keys.entriesOf(row));
        if (!order) for (const each of carriedEntries(values, one, keys.entriesOf(row))) typed.set(...each);
      },
      rowsAtOnce,
    );
    const decided =
      id === 'specialTargets' ? changedTargets(specialPlan(inForce(before)), places, values) : new Map<string, never>();
    const entries = order ? { order, carried: leftAlone(decided), count } : { carried: merged(typed, decided), count };
    found.push({ id, sheet, entries });
    yield;
  }
  return found;
}

/** Rows that take about a millisecond. */
const rowsAtOnce = 500;

type Carried = NonNullable<StandingEntries['carried']>;

/** Criteria that the office changed stay where they are. */
export function leftAlone(decided: Carried): Carried {
  return new Map([...decided].map(([id, cells]) => [id, new Map([...cells.keys()].map((key) => [key, null]))]));
}

export function merged(one: Carried, other: Carried): Carried {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return new Map([...ids].map((id) => [id, new Map([...(one.get(id) ?? []), ...(other.get(id) ?? [])])]));
}

/** Rows that state an indicator again hold formulas in their years: only what is written beside them is an entry. */
function specialKeys(plan: Plan): Keys {
  const columns = specialColumns(plan);
  const entries = entryKeys(plan, columns);
  const beside = entries.filter((key) => !/^\d+$/.test(key));
  const taken = new Set(
    (plan.specialTargets ?? []).filter(({ link }) => link?.relation === 'same').map(({ id }) => id),
  );
  return {
    columns: columns.map(({ key }) => key),
    rows: specialPlan(plan).indicators.map(({ id }) => id),
    entriesOf: (row) => (taken.has(row) ? beside : entries),
  };
}

function listKeys(
  columns: readonly { readonly key: string; readonly band: string | null }[],
  rows: readonly string[],
): Keys {
  const entries = columns.filter(({ band }) => band === 'entry').map(({ key }) => key);
  return { columns: columns.map(({ key }) => key), rows, entriesOf: () => entries };
}
