/** The annual targets as their sheet has them, and what is to be said of them: sums, ends, parts against the whole. */
import { planRules } from '../checks/plan/plan-rules';
import { planFinding, type YearlyTargets } from '../checks/plan/plan-rule';
import type { Finding } from '../checks/finding';
import type { WorkbookFacts } from '../excel/facts';
import { splitRows, type OwnerKind, type SplitRow } from '../plan/decomposition';
import { inForce } from '../plan/in-force';
import { planYears, type AnnualTargets, type Indicator, type Plan, type SplitMethod } from '../plan/plan';
import { splitMethods } from '../progress/annual-split';
import { takesPath } from '../template/annual-path';
import { splitColumns, workedOut, yearKey } from '../template/decomposition-sheet';
import { locateKeys } from '../template/locate';
import { decimalsIn, printedText } from '../template/printed-text';
import type { CellContent } from '../template/sheet-spec';

/** Parts that do not add up to the whole in a year. */
export interface PartsProblem {
  readonly owners: OwnerKind;
  readonly year: number;
  readonly sum: number;
  readonly whole: number;
}

export interface SplitView {
  readonly indicator: Indicator;
  /** As their cells hold them, '' for a blank. */
  readonly targets: readonly string[];
  readonly method: SplitMethod;
  readonly confirmed: AnnualTargets | null;
  /** The cells are other ones than what was confirmed. */
  readonly isChanged: boolean;
  /** Sums and ends (V41); none while a year is blank. */
  readonly findings: readonly Finding[];
  readonly parts: readonly PartsProblem[];
}

/** null where the workbook has no such sheet. `facts` with its values (read-split.ts). */
export function annualTargets(facts: WorkbookFacts, printed: Plan): readonly SplitView[] | null {
  const { decomposition } = facts.own;
  if (!decomposition || !printed.decomposition) return null;
  const plan = inForce(printed);
  const { values } = decomposition.block;
  const rows = splitRows(plan);
  const places = locateKeys(
    splitColumns(plan).map(({ key }) => key),
    rows.map(({ id }) => id),
    values,
  );
  const years = planYears(plan);
  const cellsOf = ({ id }: SplitRow): readonly CellContent[] => {
    const row = values[places.rows.get(id) ?? -1] ?? [];
    return years.map((year) => row[places.columns.get(yearKey(year)) ?? -1] ?? '');
  };
  const partsOf = new Map<string, SplitRow[]>();
  for (const row of rows) if (row.owner) partsOf.set(row.indicator.id, [...(partsOf.get(row.indicator.id) ?? []), row]);
  const confirmed = new Map((plan.annualTargets ?? []).map((each) => [each.indicatorId, each]));
  return rows
    .filter(({ owner }) => owner === null)
    .map((row): SplitView => {
      const { indicator } = row;
      const cells = cellsOf(row);
      const targets = cells.map((cell) => printedText(cell, indicator));
      const own = confirmed.get(indicator.id) ?? null;
      return {
        indicator,
        targets,
        method: methodOf(plan, indicator, targets),
        confirmed: own,
        isChanged: own !== null && !sameTargets(own.targets, targets),
        findings: splitFindings(plan, indicator, targets),
        parts: partsProblems(
          cells,
          (partsOf.get(indicator.id) ?? []).map((part) => [part, cellsOf(part)]),
          years,
        ),
      };
    });
}

function methodOf(plan: Plan, indicator: Indicator, targets: readonly string[]): SplitMethod {
  const found = splitMethods.find((method) => {
    const made = workedOut(plan, indicator, method);
    return made !== null && sameTargets(made, targets);
  });
  return found ?? 'own';
}

function sameTargets(one: readonly string[], other: readonly string[]): boolean {
  const figure = (text: string | undefined) => (text !== undefined && /^-?[\d.]+$/.test(text) ? Number(text) : text);
  return one.length === other.length && one.every((target, i) => figure(target) === figure(other[i]));
}

const decomposition = planRules.find(({ id }) => id === 'V41');

function splitFindings(plan: Plan, indicator: Indicator, targets: readonly string[]): readonly Finding[] {
  if (!decomposition || targets.includes('')) return [];
  const years = planYears(plan);
  const yearly: YearlyTargets = {
    indicatorId: indicator.id,
    targets: Object.fromEntries(years.map((year, i) => [year, targets[i] ?? ''])),
  };
  const alone = { ...plan, indicators: [indicator] };
  return decomposition
    .find({ plan: alone, statements: { yearly: [yearly] } })
    .map((found) => planFinding(decomposition, found));
}

/** Half a unit of the last decimal for each figure that is added. */
function partsProblems(
  whole: readonly CellContent[],
  parts: readonly (readonly [SplitRow, readonly CellContent[]])[],
  years: readonly number[],
): readonly PartsProblem[] {
  return (['department', 'town'] as const).flatMap((owners) => {
    const own = parts.filter(([{ owner }]) => owner?.kind === owners).map(([, cells]) => cells);
    if (own.length === 0) return [];
    return years.flatMap((year, i): readonly PartsProblem[] => {
      const figures = own.map((cells) => cells[i]).filter((cell) => typeof cell === 'number');
      const total = whole[i];
      if (figures.length < own.length || typeof total !== 'number') return [];
      const sum = Number(figures.reduce((added, figure) => added + figure, 0).toPrecision(12));
      const finest = Math.max(...[...figures, total].map((figure) => decimalsIn(String(figure))));
      const leeway = own.length * 0.5 * 10 ** -finest;
      return Math.abs(sum - total) <= leeway + 1e-9 ? [] : [{ owners, year, sum, whole: total }];
    });
  });
}

/** Whole, adding up, and ending where they should, of a row whose status can follow them. */
export function isFit({ indicator, targets, findings, parts }: SplitView): boolean {
  return (
    takesPath(indicator) &&
    !targets.includes('') &&
    parts.length === 0 &&
    findings.every(({ level }) => level !== 'hard')
  );
}
