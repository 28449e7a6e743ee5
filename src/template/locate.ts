/**
 * Finds the progress sheet's columns and rows by the keys that stand in the block PLAN_Progress, wherever people moved or
 * sorted them to, and says what is missing or stands twice. Problems are codes; the words are the caller's.
 */
import type { Plan } from '../plan/plan';
import { finished, mapped, type Steps } from '../plan/steps';
import { progressColumns } from './progress-columns';
import { progressRows, type StandingOrder } from './progress-layout';
import type { CellContent } from './sheet-spec';

export type LocateProblem =
  | { readonly code: 'column-missing'; readonly key: string }
  | { readonly code: 'column-duplicated'; readonly key: string; readonly columns: readonly number[] }
  /** A key that no column of this plan has: a year outside the period, or another version's column. */
  | { readonly code: 'column-unknown'; readonly key: string; readonly columns: readonly number[] }
  | { readonly code: 'row-duplicated'; readonly indicatorId: string; readonly rows: readonly number[] }
  | { readonly code: 'row-unknown'; readonly indicatorId: string; readonly rows: readonly number[] }
  | { readonly code: 'indicator-missing'; readonly indicatorId: string };

/** Offsets from the block's first row and column, counted from 0. */
export interface Located {
  /** By column key; a year's key is `2021`. Of columns that stand twice the first. */
  readonly columns: ReadonlyMap<string, number>;
  /** By indicator id; ids that stand twice or belong to no indicator are not in it. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly LocateProblem[];
  /** The order as it stands, for writing the sheet again in place; null where something is gone or stands twice. */
  readonly order: StandingOrder | null;
}

/** Rows of the block before the data: keys, bands, headers. */
const headerRows = progressRows.data - progressRows.key;

const harmless: readonly LocateProblem['code'][] = ['column-unknown', 'row-unknown'];

/** `block` holds the values of PLAN_Progress: key row first, ids in the column whose key is `key`. */
export function locate(plan: Plan, block: readonly (readonly CellContent[])[]): Located {
  return locateKeys(
    progressColumns(plan).map(({ key }) => key),
    plan.indicators.map(({ id }) => id),
    block,
  );
}

/** The same for any sheet that is known by keys: `expected` are those of its columns, `rowIds` those of its rows. */
export function locateKeys(
  expected: readonly string[],
  rowIds: readonly string[],
  block: readonly (readonly CellContent[])[],
): Located {
  return finished(locateSteps(expected, rowIds, block));
}

/** The same in short steps, for sheets of tens of thousands of rows. */
export function* locateSteps(
  expected: readonly string[],
  rowIds: readonly string[],
  block: readonly (readonly CellContent[])[],
): Steps<Located> {
  const known = new Set(expected);
  const keys = (block[0] ?? []).map(textOf);
  const keyPlaces = yield* places(keys);
  const columns = new Map<string, number>();
  const problems: LocateProblem[] = [];
  for (const [key, at] of keyPlaces) {
    if (!known.has(key)) problems.push({ code: 'column-unknown', key, columns: at });
    else columns.set(key, at[0] ?? 0);
    if (known.has(key) && at.length > 1) problems.push({ code: 'column-duplicated', key, columns: at });
  }
  for (const key of expected) if (!columns.has(key)) problems.push({ code: 'column-missing', key });

  const idColumn = columns.get('key');
  const ids = block.map((row, at) => (idColumn === undefined || at === 0 ? '' : textOf(row[idColumn] ?? '')));
  yield;
  const rows = yield* locateRows(rowIds, ids, problems);
  const headIsWhole = [...rows.values()].every((row) => row >= headerRows);
  const nothingGone = problems.every(({ code }) => harmless.includes(code));
  yield;
  const order = {
    columns: keys.map((key, at) => (columns.get(key) === at ? key : '')),
    rows: yield* mapped(ids.slice(headerRows), (id) => (rows.has(id) ? id : ''), atOnce),
  };
  return { columns, rows, problems, order: headIsWhole && nothingGone ? order : null };
}

function* locateRows(
  rowIds: readonly string[],
  ids: readonly string[],
  problems: LocateProblem[],
): Steps<ReadonlyMap<string, number>> {
  const known = new Set(rowIds);
  yield;
  const rows = new Map<string, number>();
  const found = yield* places(ids);
  yield* mapped(
    [...found],
    ([indicatorId, at]) => {
      if (!known.has(indicatorId)) problems.push({ code: 'row-unknown', indicatorId, rows: at });
      else if (at.length > 1) problems.push({ code: 'row-duplicated', indicatorId, rows: at });
      else rows.set(indicatorId, at[0] ?? 0);
    },
    atOnce,
  );
  yield* mapped(
    [...known],
    (indicatorId) => {
      if (!found.has(indicatorId)) problems.push({ code: 'indicator-missing', indicatorId });
    },
    atOnce,
  );
  return rows;
}

/** Rows that take about a millisecond. */
const atOnce = 2000;

/** Where each text stands; blanks are nobody's. */
function* places(texts: readonly string[]): Steps<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  const put = (text: string, at: number) => {
    if (text === '') return;
    const same = found.get(text) ?? [];
    same.push(at);
    found.set(text, same);
  };
  yield* mapped(texts, put, atOnce);
  return found;
}

function textOf(content: CellContent): string {
  return content === null ? '' : String(content).trim();
}
