/** The checks of a workbook, and of the cells that were just changed. */
import type { Plan } from '../plan/plan';
import { finished } from '../plan/steps';
import { checkRow, type AcceptedRow } from './check-row';
import { crossChecksOf, crossChecksWith, crossFindings, type PreparedCheck } from './cross/cross-checks';
import type { Comparable } from './cross/figure-reader';
import type { ChangedCell, CheckSubject, EntryRow } from './entry';
import type { Finding } from './finding';
import { inOrder } from './finding-order';
import { indicatorsById, type Placed } from './indicator-index';

/** Every finding, in the order of the plan's indicators, then by year and rule. Rows of no indicator are left out. */
export function checkAll(subject: CheckSubject): readonly Finding[] {
  return finished(checkSteps(subject));
}

/** The same, a row at a step: whoever runs it may pause between two. */
export function checkSteps(subject: CheckSubject): Generator<void, readonly Finding[]> {
  return steps(subject, () => true, crossChecksOf(subject.plan).all);
}

/** Findings that a recheck replaces: those of these rows, wherever they stood in the row, and those of these cross-checks. */
export interface RecheckScope {
  /** `year` null stands for findings about the row as a whole. */
  readonly cells: readonly { readonly indicatorId: string; readonly year: number | null }[];
  /** Ids of cross-checks, which may show in other rows. */
  readonly crossChecks: readonly string[];
}

/** The rows that a recheck of these looks at: with those that cross-checks compare them with. */
export function rowsCompared(plan: Plan, indicatorIds: Iterable<string>): readonly string[] {
  const touched = new Set(indicatorIds);
  const compared = crossChecksWith(plan, touched).flatMap((prepared) => prepared.indicatorIds);
  return [...new Set([...touched, ...compared])];
}

/**
 * Checks again what an edit can alter: the rows of the changed cells, all their years, since later years are compared with
 * earlier ones, and the cross-checks that they are part of. `subject.rows` needs to hold the rows of `rowsCompared` only; a
 * row that is not there has lost its findings.
 */
export function checkChanged(
  subject: CheckSubject,
  changed: readonly ChangedCell[],
): { readonly scope: RecheckScope; readonly findings: readonly Finding[] } {
  const touched = new Set(changed.map(({ indicatorId }) => indicatorId));
  const crossed = crossChecksWith(subject.plan, touched);
  const looked = new Set(rowsCompared(subject.plan, touched));
  const rows = subject.rows.filter(({ indicatorId }) => looked.has(indicatorId));
  const findings = finished(steps({ ...subject, rows }, (id) => touched.has(id), crossed));
  const years = new Map([...touched].map((id): [string, Set<number | null>] => [id, new Set([null])]));
  for (const { indicatorId, year } of changed) years.get(indicatorId)?.add(year);
  for (const { indicatorId, cells } of rows) for (const { year } of cells) years.get(indicatorId)?.add(year);
  const cells = [...years].flatMap(([indicatorId, some]) => [...some].map((year) => ({ indicatorId, year })));
  return { scope: { cells, crossChecks: crossed.map(({ check }) => check.id) }, findings };
}

/** `isMeant`: whose own findings are wanted; the other rows are only compared with. */
function* steps(
  subject: CheckSubject,
  isMeant: (indicatorId: string) => boolean,
  crossed: readonly PreparedCheck[],
): Generator<void, readonly Finding[]> {
  const compared = new Set(crossed.flatMap(({ indicatorIds }) => indicatorIds));
  const accepted = new Map<string, AcceptedRow>();
  const placed = inPlanOrder(subject.plan, subject.rows);
  const found: Finding[][] = [];
  for (const { row, indicator } of placed) {
    const checked = checkRow(subject, indicator, row, compared.has(indicator.id));
    found.push(isMeant(indicator.id) ? [...checked.findings] : []);
    if (compared.has(indicator.id)) accepted.set(indicator.id, checked.accepted);
    yield;
  }
  const comparable = { plan: subject.plan, accepted, figures: subject.figures ?? {} };
  yield* addCrossFindings(found, placed, crossed, comparable);
  return found.flat();
}

function* addCrossFindings(
  found: readonly Finding[][],
  placed: readonly PlacedRow[],
  crossed: readonly PreparedCheck[],
  comparable: Comparable,
): Generator<void, void> {
  const places = new Map(placed.map(({ indicator }, i) => [indicator.id, i]));
  const grown = new Set<Finding[]>();
  for (const prepared of crossed) {
    const place = places.get(prepared.at) ?? -1;
    const [row, findings] = [placed[place]?.row, found[place]];
    if (!row || !findings) continue;
    const more = crossFindings(prepared, row, comparable);
    if (more.length > 0) grown.add(findings);
    findings.push(...more);
    yield;
  }
  for (const findings of grown) findings.sort(inOrder);
}

interface PlacedRow extends Placed {
  readonly row: EntryRow;
}

function inPlanOrder(plan: Plan, rows: readonly EntryRow[]): readonly PlacedRow[] {
  const index = indicatorsById(plan);
  return rows
    .flatMap((row) => {
      const placed = index.get(row.indicatorId);
      return placed ? [{ row, ...placed }] : [];
    })
    .sort((a, b) => a.order - b.order);
}
