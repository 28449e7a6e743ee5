/** The PLAN functions of a series: forecasts and their chance. */
import type { YearValue } from '../progress/changes';
import { extrapolate, methodNames } from '../progress/extrapolate';
import { readYear, readYears } from '../progress/frame';
import { probabilityOf } from '../progress/probability';
import { all, badInput, failed, notComputable, then, type Result } from '../progress/result';
import { readActual, unlikeActual } from '../progress/reported';
import { readTarget } from '../progress/row';
import { list, scalar, wordArgument, type Argument } from './arguments';
import type { Implementation } from './outcome';
import type { FunctionId } from './table';

export const seriesFunctions = {
  EXTRAPOLATE: ({ years, values, year, method }) =>
    then(
      all(wordArgument(method, methodNames), pointsOf(years, values), readYear(scalar(year))),
      ([name, points, wanted]) => extrapolate(points, wanted, name),
    ),
  PROBABILITY: ({ years, values, target, endYear }) =>
    then(
      all(pointsOf(years, values), readTarget(scalar(target)), readYear(scalar(endYear))),
      ([points, wanted, end]) => (wanted ? probabilityOf(points, wanted, end) : notComputable('no-target')),
    ),
} satisfies Partial<Record<FunctionId, Implementation>>;

/** Oldest first, blanks skipped. `#VALUE!` for unequal lengths, years that do not rise, and what is no number. */
export function pointsOf(years: Argument, values: Argument): Result<readonly YearValue[]> {
  return then(all(list(years), list(values)), ([span, held]) => {
    if (span.length !== held.length) return badInput({ code: 'unequal-lengths' });
    return then(readYears(span), (read) => {
      const points: YearValue[] = [];
      for (const [i, year] of read.entries()) {
        const actual = readActual(held[i], year);
        if (failed(actual)) return actual;
        if (actual === null) continue;
        if (typeof actual !== 'number') return unlikeActual(actual, year);
        points.push({ year, value: actual });
      }
      return points;
    });
  });
}
