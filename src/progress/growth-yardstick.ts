/**
 * Average yearly growth: actuals are yearly rates in percent, g the rate that is planned; r = ln Π(1 + g_i) / (n ln(1 + g)).
 * The ratio says nothing where g or the average is 0 or less: then only points count, the average minus g.
 */
import type { YearValue } from './changes';
import { levelsOf } from './level-yardstick';
import { noiseOf } from './noise';
import { failed, finite, notComputable } from './result';
import type { Row } from './row';
import { movementOf, type Yardstick } from './yardstick';

export function growthYardstick(row: Row): Yardstick {
  const rates = levelsOf(row);
  const wanted = row.target.value ?? 0;
  const product = grown(rates);
  const n = rates.length;
  const mean = averageRate(product, n);
  const [before, latest] = [rates.at(-2)?.value, rates.at(-1)?.value ?? 0];
  const met = mean !== null && mean >= wanted - noiseOf(mean, wanted);
  const behind = mean === null ? notComputable('no-logarithm') : finite(mean - wanted);
  return {
    kind: 'growth',
    met,
    progress:
      mean !== null && mean > 0 && wanted > 0
        ? finite(Math.log(product) / (n * Math.log1p(wanted / 100)))
        : notComputable('no-logarithm'),
    due: () => wanted,
    gap: () => behind,
    required: (left) => {
      if (left <= 0) return met ? 0 : notComputable('past-end');
      const whole = (1 + wanted / 100) ** (n + left);
      return product > 0 && whole > 0
        ? finite(averageRate(whole / product, left) ?? NaN)
        : notComputable('no-logarithm');
    },
    movement: before === undefined ? notComputable('no-previous') : movementOf(row, latest - before, latest, before),
    breaksAt: null,
    overshot: false,
    fellBack: false,
    short: failed(behind) ? behind : -behind,
  };
}

/** What 1 has grown to after yearly rates in percent. */
export function grown(rates: readonly YearValue[]): number {
  return rates.reduce((all, { value }) => all * (1 + value / 100), 1);
}

/** The yearly rate in percent that grows 1 to `product` in n years; null where a year lost everything or more. */
export function averageRate(product: number, n: number): number | null {
  return product > 0 ? Math.expm1(Math.log(product) / n) * 100 : null;
}
