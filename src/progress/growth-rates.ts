/** Growth rates and the published ways to judge by them. All need values of one sign: a rate from or to 0 does not exist. */
import type { YearValue } from './changes';
import { leastSquares } from './least-squares';
import { haveOneSign } from './one-sign';
import { finite, notComputable, then, type Result } from './result';

/** (last / first)^(1 / years) − 1, as a fraction. `#N/A` for values not of one sign, and for no time between them. */
export function compoundRate(first: number, last: number, years: number): Result<number> {
  if (!haveOneSign(first, last)) return notComputable('not-one-sign');
  return years === 0 ? notComputable('no-distance') : finite(Math.expm1(Math.log(last / first) / years));
}

/** A value on the way from a base to a target. Years are year numbers. */
export interface Journey {
  readonly base: number;
  readonly baseYear: number;
  readonly actual: number;
  readonly year: number;
  readonly target: number;
  readonly endYear: number;
}

/**
 * Actual growth rate per required growth rate: sgn(b)·d·CAGR_o / |CAGR_r|, d = 1 when more is better, −1 when less is
 * (Eurostat, "Sustainable development in the EU"; Open SDG, sdg-build 2.4.0, "progress measure"). 1 is on the way.
 */
export function growthRatio({ base, baseYear, actual, year, target, endYear }: Journey, sign: 1 | -1): Result<number> {
  return then(compoundRate(base, actual, year - baseYear), (observed) =>
    then(compoundRate(base, target, endYear - baseYear), (required) =>
      required === 0 ? notComputable('no-distance') : finite((Math.sign(base) * sign * observed) / Math.abs(required)),
    ),
  );
}

/**
 * Share of the required change that is expected by the end year if the growth so far goes on (UN Statistics Division,
 * progress chart, 2023): (x·(1 + CAGR)^(end − year) − b) / (T − b).
 */
export function expectedShare({ base, baseYear, actual, year, target, endYear }: Journey): Result<number> {
  if (target === base) return notComputable('no-distance');
  return then(compoundRate(base, actual, year - baseYear), (rate) =>
    finite((actual * (1 + rate) ** (endYear - year) - base) / (target - base)),
  );
}

/**
 * Average annual rate of reduction (UNICEF, WHO), as a fraction: 1 − exp(β), β the slope of ln y on the year; or from the
 * first to the last point alone, 1 − (y1/y0)^(1/n). `#N/A` for fewer than two points and for values not above 0.
 */
export function reductionRate(points: readonly YearValue[], method: 'regression' | 'endpoint'): Result<number> {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return notComputable('too-few-points');
  if (points.some(({ value }) => value <= 0)) return notComputable('no-logarithm');
  if (method === 'endpoint')
    return then(compoundRate(first.value, last.value, last.year - first.year), (rate) => -rate);
  const logarithms = points.map(({ year, value }) => ({ year, value: Math.log(value) }));
  return finite(-Math.expm1(leastSquares(logarithms).slope));
}
