/** The checks of a workbook, and of the cells that were just changed. */
import type { Indicator, Plan } from '../plan/plan';
import { checkRow } from './check-row';
import type { ChangedCell, CheckSubject, EntryRow } from './entry';
import type { Finding } from './finding';

interface Placed {
  readonly indicator: Indicator;
  readonly order: number;
}

const indexes = new WeakMap<Plan, ReadonlyMap<string, Placed>>();

function indicatorsOf(plan: Plan): ReadonlyMap<string, Placed> {
  const before = indexes.get(plan);
  if (before) return before;
  const index = new Map(plan.indicators.map((indicator, order) => [indicator.id, { indicator, order }]));
  indexes.set(plan, index);
  return index;
}

/** Every finding, in the order of the plan's indicators, then by year and rule. Rows of no indicator are left out. */
export function checkAll(subject: CheckSubject): readonly Finding[] {
  return inPlanOrder(subject.plan, subject.rows).flatMap(({ row, indicator }) => checkRow(subject, indicator, row));
}

/** Findings that a recheck replaces: those of these rows, wherever they stood in the row. */
export interface RecheckScope {
  /** `year` null stands for findings about the row as a whole. */
  readonly cells: readonly { readonly indicatorId: string; readonly year: number | null }[];
}

/**
 * Checks again what an edit can alter: the rows of the changed cells, all their years, since later years are compared with
 * earlier ones. `subject.rows` needs to hold those rows only; a row that is not there has lost its findings.
 */
export function checkChanged(
  subject: CheckSubject,
  changed: readonly ChangedCell[],
): { readonly scope: RecheckScope; readonly findings: readonly Finding[] } {
  const touched = new Set(changed.map(({ indicatorId }) => indicatorId));
  const rows = subject.rows.filter(({ indicatorId }) => touched.has(indicatorId));
  const findings = checkAll({ ...subject, rows });
  const years = new Map([...touched].map((id): [string, Set<number | null>] => [id, new Set([null])]));
  for (const { indicatorId, year } of changed) years.get(indicatorId)?.add(year);
  for (const { indicatorId, cells } of rows) for (const { year } of cells) years.get(indicatorId)?.add(year);
  const cells = [...years].flatMap(([indicatorId, some]) => [...some].map((year) => ({ indicatorId, year })));
  return { scope: { cells }, findings };
}

function inPlanOrder(
  plan: Plan,
  rows: readonly EntryRow[],
): readonly { readonly row: EntryRow; readonly indicator: Indicator; readonly order: number }[] {
  const index = indicatorsOf(plan);
  return rows
    .flatMap((row) => {
      const placed = index.get(row.indicatorId);
      return placed ? [{ row, ...placed }] : [];
    })
    .sort((a, b) => a.order - b.order);
}
