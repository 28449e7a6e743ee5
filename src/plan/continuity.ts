/** How the indicators of the previous plan go on in this one: by meaning, as the plan links them, never by number. */
import type { Indicator, Plan, ReviewRow } from './plan';

/** `renamed`: linked under another name; `ended`: not linked from any indicator; `added`: without a predecessor. */
export type Continuation =
  | {
      readonly fate: 'continued' | 'renamed';
      readonly indicator: Indicator;
      readonly previous: ReviewRow;
      /** The printed base is the printed result of the previous plan, and both are of one unit. */
      readonly baseAgrees: boolean;
    }
  | { readonly fate: 'added'; readonly indicator: Indicator; readonly previous: null }
  | { readonly fate: 'ended'; readonly indicator: null; readonly previous: ReviewRow };

/** This plan's indicators in their order, then what has ended. Empty where the plan has no previous results. */
export function continuity({ indicators, review }: Plan): readonly Continuation[] {
  if (!review) return [];
  const linked = new Set(indicators.map(({ previousNo }) => previousNo));
  return [
    ...indicators.map((indicator) => continuationOf(indicator, review.rows)),
    ...review.rows
      .filter(({ no }) => !linked.has(no))
      .map((previous) => ({ fate: 'ended' as const, indicator: null, previous })),
  ];
}

function continuationOf(indicator: Indicator, rows: readonly ReviewRow[]): Continuation {
  const previous = rows.find(({ no }) => no === indicator.previousNo);
  if (!previous) return { fate: 'added', indicator, previous: null };
  return {
    fate: previous.name.zh === indicator.name.zh ? 'continued' : 'renamed',
    indicator,
    previous,
    baseAgrees: previous.actual === indicator.base && previous.unit?.zh === indicator.unit?.zh,
  };
}
