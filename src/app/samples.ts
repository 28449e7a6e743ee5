/**
 * Sample entries for a first try: invented numbers between base and target. They follow from the plan alone, so that they are
 * known again without being kept anywhere, and stand only in rows that say so.
 */
import { parseNotation } from '../notation/parse-notation';
import { planYears, type Indicator, type Plan } from '../plan/plan';
import type { CellContent } from '../template/sheet-spec';
import { languages, type Language } from '../words/language';
import { isSampleMark, sampleMarks } from '../words/sample-marks';
import type { Located } from '../template/locate';

/** Shares of an even path: one row ahead, one that lags, one on schedule. */
const paces = [1.25, 0.4, 1];
const sampledYears = 2;

export interface SampleRow {
  readonly indicatorId: string;
  readonly values: ReadonlyMap<number, number>;
}

export function sampleRows(plan: Plan): readonly SampleRow[] {
  return plan.indicators
    .flatMap((indicator) => {
      const ends = endsOf(indicator);
      return ends ? [{ indicator, ...ends }] : [];
    })
    .slice(0, paces.length)
    .map(({ indicator, base, target, decimals }, i) => {
      const years = planYears(plan);
      const pace = paces[i] ?? 1;
      const value = (step: number) =>
        indicator.kind === 'cumulative'
          ? (target / years.length) * pace
          : base + ((target - base) * pace * step) / years.length;
      const values = years
        .slice(0, sampledYears)
        .map((year, k) => [year, Number(value(k + 1).toFixed(decimals))] as const);
      return { indicatorId: indicator.id, values: new Map(values) };
    });
}

/** null where an even path between two numbers says nothing. */
function endsOf({
  kind,
  base,
  target,
}: Indicator): { readonly base: number; readonly target: number; readonly decimals: number } | null {
  if (kind !== 'lower' && kind !== 'cumulative') return null;
  const [from, to] = [base, target].map((text) => parseNotation(text));
  if (!to?.ok || to.notation.value === null) return null;
  const start = from?.ok ? from.notation.value : null;
  if (start === null) return null;
  return { base: start, target: to.notation.value, decimals: Math.max(2, to.notation.decimals) };
}

/** `0.00` with the mark behind it, and back. */
export function markedFormat(numberFormat: string, language: Language): string {
  return `${numberFormat}${quoted(language)}`;
}

export function unmarkedFormat(numberFormat: string): string {
  const suffix = languages.map(quoted).find((each) => numberFormat.endsWith(each)) ?? '';
  return numberFormat.slice(0, numberFormat.length - suffix.length);
}

function quoted(language: Language): string {
  return `"${sampleMarks[language].suffix}"`;
}

/** How many sample entries stand as they were written, in rows that say so. */
export function countSamples(
  plan: Plan,
  { rows, columns }: Pick<Located, 'rows' | 'columns'>,
  block: readonly (readonly CellContent[])[],
): number {
  const held = (id: string, key: string) => block[rows.get(id) ?? -1]?.[columns.get(key) ?? -1] ?? '';
  return sampleRows(plan)
    .filter(({ indicatorId: id }) => ['source', 'note'].some((key) => isSampleMark(String(held(id, key)))))
    .reduce(
      (count, { indicatorId: id, values }) =>
        count + [...values].filter(([year, value]) => held(id, String(year)) === value).length,
      0,
    );
}
