/** Which rows a plan's annual targets have: one for each indicator, and one for each of those among whom it is divided. */
import { isAverage } from './averages';
import type { Indicator, IndicatorKind, Plan } from './plan';
import { finished, mapped, remembered, type Steps } from './steps';

export type OwnerKind = 'department' | 'town';

export interface SplitRow {
  /** The indicator's id; of a part `pension-insured|town|硖石街道`. */
  readonly id: string;
  readonly indicator: Indicator;
  /** null: the whole. */
  readonly owner: { readonly kind: OwnerKind; readonly name: string } | null;
}

const splitKinds: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>([
  ...(['level', 'lower', 'upper', 'cumulative', 'compound', 'increment', 'composition', 'approx'] as const),
]);

/** Whether an indicator can have annual targets at all. */
export function isSplit({ kind }: Indicator): boolean {
  return splitKinds.has(kind);
}

/** Whether the targets of parts add up to that of the whole: amounts and stocks do; rates, averages and compositions never. */
export function addsUp(indicator: Indicator): boolean {
  const { measure, kind } = indicator;
  const isAmount = measure === 'flow' || measure === 'stock';
  return isAmount && kind !== 'compound' && kind !== 'composition' && !isAverage(indicator);
}

/** The same list each time. */
export function splitRows(plan: Plan): readonly SplitRow[] {
  return finished(splitRowSteps(plan));
}

/** The same in short steps: with many towns there are tens of thousands. */
export const splitRowSteps = remembered(function* ({ indicators, decomposition }: Plan): Steps<readonly SplitRow[]> {
  if (!decomposition) return [];
  const owners = [
    ...decomposition.departments.map((name) => ({ kind: 'department', name }) as const),
    ...decomposition.towns.map((name) => ({ kind: 'town', name }) as const),
  ];
  const made = yield* mapped(indicators.filter(isSplit), (indicator): readonly SplitRow[] => [
    { id: indicator.id, indicator, owner: null },
    ...(addsUp(indicator) ? owners : []).map((owner) => ({
      id: splitRowId(indicator.id, owner.kind, owner.name),
      indicator,
      owner,
    })),
  ]);
  return made.flat();
});

/** What stands in a key cell is read without blanks at its end. */
export function splitRowId(indicatorId: string, kind: OwnerKind, name: string): string {
  return `${indicatorId}|${kind}|${name}`.trimEnd();
}
