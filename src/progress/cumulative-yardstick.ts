/** Totals over the period against a total that is planned: Σ and Π. The base, the period before, plays no part. */
import { noiseOf } from './noise';
import { finite, notComputable } from './result';
import type { Row } from './row';
import { amountsOf, rowArithmetic, type Amounts } from './totals';
import { movementOf, type Yardstick } from './yardstick';

export function cumulativeYardstick(row: Row): Yardstick {
  const amounts = amountsOf(row);
  const { total } = amounts;
  const target = row.target.value ?? 0;
  const noise = noiseOf(target, total);
  const met = row.target.operator === '>' ? total > target + noise : total >= target - noise;
  return {
    kind: row.target.kind === 'compound' ? 'compound' : 'cumulative',
    met,
    progress: target === 0 ? notComputable('no-share') : finite(total / target),
    due: (share) => finite(target * share),
    gap: (share) => finite(total - target * share),
    required: (left) => {
      if (total >= target - noise) return 0;
      return left <= 0 ? notComputable('past-end') : finite(rowArithmetic(row).perYear(total, target, left));
    },
    movement: movement(row, amounts, target),
    breaksAt: null,
    overshot: false,
    fellBack: false,
    short: finite(target - total),
  };
}

/** This year's amount against the year before; in the first year against an even share of the target. */
function movement(row: Row, { yearly }: Amounts, target: number): Yardstick['movement'] {
  const amount = yearly.at(-1);
  const even = rowArithmetic(row).perYear(0, target, row.endYear - row.baseYear);
  const before = yearly.length > 1 ? yearly.at(-2) : even;
  if (typeof amount !== 'number' || typeof before !== 'number') return notComputable('no-previous');
  return movementOf(row, amount - before, amount, before);
}
