/** Growth rates and the published ways to judge by them. All need values of one sign: a rate from or to 0 does not exist. */
import type { YearValue } from './changes';
import { leastSquares } from './least-squares';
import { noiseOf } from './noise';
import { haveOneSign } from './one-sign';
import { badInput, finite, notComputable, then, type Result } from './result';

/**
 * (last / first)^(1 / years) − 1, as a fraction. `#N/A` for values not of one sign, and for no time between them; `#VALUE!`
 * for a time that runs backwards.
 */
export function compoundRate(first: number, last: number, years: number): Result<number> {
  if (years < 0) return badInput({ code: 'year-before-base' });
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
  if (isNoWay(base, target)) return notComputable('no-distance');
  return then(compoundRate(base, actual, year - baseYear), (observed) =>
    then(compoundRate(base, target, endYear - baseYear), (required) =>
      finite((Math.sign(base) * sign * observed) / Math.abs(required)),
    ),
  );
}

/**
 * Share of the required change that is expected by the end year if the growth so far goes on (UN Statistics Division,
 * progress chart, 2023): (x·(1 + CAGR)^(end − year) − b) / (T − b), 1 + CAGR = (x / b)^(1 / (year − base year)). An actual of 0
 * stays 0; a base of 0 or a change of sign has no growth.
 */
export function expectedShare({ base, baseYear, actual, year, target, endYear }: Journey): Result<number> {
  const passed = year - baseYear;
  if (passed < 0) return badInput({ code: 'year-before-base' });
  if (passed === 0 || isNoWay(base, target)) return notComputable('no-distance');
  if (base === 0 || actual / base < 0) return notComputable('not-one-sign');
  const expected = actual * (actual / base) ** ((endYear - year) / passed);
  return finite((expected - base) / (target - base));
}

/** Base and target are the same but for the noise of additions. */
function isNoWay(base: number, target: number): boolean {
  return Math.abs(target - base) <= noiseOf(target, base);
}

/**
 * Average annual rate of reduction (UNICEF, WHO), as a fraction: 1 − exp(β), β the slope of ln y on the year; or from the
 * first to the last point alone, 1 − (y1/y0)^(1/n). `#N/A` for fewer than two points and for values not above 0.
 */
export function reductionRate(points: readonly YearValue[], method: 'regression' | 'endpoint'): Result<number> {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return notComputable('too-few-points');
  const used = method === 'endpoint' ? [first, last] : points;
  if (used.some(({ value }) => value <= 0)) return notComputable('no-logarithm');
  if (method === 'endpoint')
    return then(compoundRate(first.value, last.value, last.year - first.year), (rate) => -rate);
  const logarithms = points.map(({ year, value }) => ({ year, value: Math.log(value) }));
  return finite(-Math.expm1(leastSquares(logarithms).slope));
}
