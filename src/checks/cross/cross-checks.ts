/** The plan's own cross-checks: which there are, whom they concern, and where they do not hold. Read once per plan. */
import { parseExpression } from '../../plan/expression/parse-expression';
import type { Test } from '../../plan/expression/expression';
import type { CrossCheck, Plan } from '../../plan/plan';
import { decimalText } from '../decimal';
import type { EntryRow } from '../entry';
import type { Finding } from '../finding';
import { holds, type Figure } from './evaluate';
import { figureReader, type Comparable, type FigureReader } from './figure-reader';

export interface PreparedCheck {
  readonly check: CrossCheck;
  readonly test: Test;
  /** Indicators among the operands, each once. */
  readonly indicatorIds: readonly string[];
  /** The indicator in whose cells findings show. */
  readonly at: string;
  /** Where the figures come from, by name. */
  readonly figures: ReadonlyMap<string, FigureReader>;
}

export interface CrossChecks {
  readonly all: readonly PreparedCheck[];
  readonly byIndicator: ReadonlyMap<string, readonly PreparedCheck[]>;
}

const known = new WeakMap<Plan, CrossChecks>();

export function crossChecksOf(plan: Plan): CrossChecks {
  const before = known.get(plan);
  if (before) return before;
  const all = (plan.crossChecks ?? []).flatMap((check): PreparedCheck[] => {
    // The loader has refused what cannot be read; a plan made in code is not asked twice.
    const read = parseExpression(check.holds, new Set(check.operands.map(({ name }) => name)));
    const at = check.operands.find(({ name }) => name === check.at)?.indicator;
    if (!read.ok || at === undefined) return [];
    const indicatorIds = [...new Set(check.operands.flatMap(({ indicator }) => indicator ?? []))];
    const figures = new Map(check.operands.map((operand) => [operand.name, figureReader(operand, plan)]));
    return [{ check, test: read.test, indicatorIds, at, figures }];
  });
  const byIndicator = new Map<string, PreparedCheck[]>();
  for (const prepared of all)
    for (const id of prepared.indicatorIds) byIndicator.set(id, [...(byIndicator.get(id) ?? []), prepared]);
  const checks = { all, byIndicator };
  known.set(plan, checks);
  return checks;
}

/** Cross-checks that an edit of these rows can alter. */
export function crossChecksWith(plan: Plan, indicatorIds: Iterable<string>): readonly PreparedCheck[] {
  const { byIndicator } = crossChecksOf(plan);
  return [...new Set([...indicatorIds].flatMap((id) => byIndicator.get(id) ?? []))];
}

/** `rows` are those of the indicators in whose cells findings show. */
export function crossFindings(
  prepared: PreparedCheck,
  row: Pick<EntryRow, 'cells'>,
  comparable: Comparable,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { year, address } of row.cells) {
    const finding = crossFinding(prepared, year, comparable);
    if (finding) findings.push({ ...finding, address });
  }
  return findings;
}

/** In one year; without an address. null where the check holds or cannot be judged. */
export function crossFinding(
  { check, test, at, figures }: PreparedCheck,
  year: number,
  comparable: Comparable,
): Finding | null {
  const figure = (name: string, of: 'year' | 'prev'): Figure | null =>
    figures.get(name)?.(of === 'prev' ? year - 1 : year, comparable) ?? null;
  if (holds(test, { figure }) !== false) return null;
  const { operands, id, level, message } = check;
  const details = Object.fromEntries(
    operands.map(({ name }): [string, string] => {
      const held = figure(name, 'year');
      return [name, held ? decimalText(held.value) : '—'];
    }),
  );
  return {
    rule: id,
    variant: id,
    level,
    indicatorId: at,
    year,
    address: null,
    // An explanation is of all the figures together, and lapses when one of them changes.
    value: Object.values(details).join('；'),
    understood: null,
    details,
    fix: null,
    sentence: message,
  };
}
