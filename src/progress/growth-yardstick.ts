/** Average yearly growth: actuals are yearly rates in percent; r = ln Π(1 + g_i) / (n ln(1 + g)) (NDRC's 年均增长 read as a compound rate). */
import { levelsOf } from './level-yardstick';
import { notComputable, ok, tolerance, type Result } from './result';
import type { Row } from './row';
import type { Yardstick } from './yardstick';

export function growthYardstick(row: Row): Result<Yardstick> {
  const rates = levelsOf(row);
  if (!rates.ok) return rates;
  const wanted = row.target.value ?? 0;
  const factors = rates.value.map(({ value }) => 1 + value / 100);
  const product = factors.reduce((all, factor) => all * factor, 1);
  const n = factors.length;
  const mean = product >= 0 ? (product ** (1 / n) - 1) * 100 : -100;
  const latest = rates.value.at(-1)?.value ?? 0;
  const before = rates.value.at(-2)?.value ?? wanted;
  const logarithm = Math.log1p(wanted / 100);
  const ratio = product > 0 && wanted > 0 ? ok(Math.log(product) / (n * logarithm)) : notComputable('no-logarithm');
  const met = mean >= wanted - tolerance;
  const change = latest - before;
  return ok({
    kind: 'growth',
    latest,
    met,
    progress: ratio,
    due: () => ok(wanted),
    gap: () => ok(mean - wanted),
    required: (left) => {
      if (left <= tolerance) return met ? ok(0) : notComputable('past-end');
      const whole = (1 + wanted / 100) ** (n + left);
      return product > 0 ? ok(((whole / product) ** (1 / left) - 1) * 100) : notComputable('no-logarithm');
    },
    movement: ok(Math.abs(change) < row.target.printedUnit / 2 - tolerance ? 0 : change > 0 ? 1 : -1),
    weakening: false,
    overshot: false,
    fellBack: false,
  });
}
