/** The PLAN functions that follow others' methods as published; sources stand with the arithmetic (progress). */
import { boundOf, type Bound } from '../progress/bound';
import { arrowOf } from '../progress/arrow';
import { attainment, intervalAttainment } from '../progress/attainment';
import { statusIndex } from '../progress/escap';
import { optionalYear, readYear } from '../progress/frame';
import { compoundRate, expectedShare, growthRatio, reductionRate, type Journey } from '../progress/growth-rates';
import { all, badInput, notComputable, then, type Result } from '../progress/result';
import { readTarget } from '../progress/row';
import { constantWeather, datedWeather, directionWeather } from '../progress/weather';
import { numberArgument, optionalNumber, scalar, wordArgument, type Argument, type Arguments } from './arguments';
import type { Implementation, Outcome } from './outcome';
import { pointsOf } from './series-functions';
import type { FunctionId } from './table';

export const publishedMethods = {
  CAGR: ({ first, last, periods }) =>
    then(all(numberArgument(first), numberArgument(last), numberArgument(periods)), ([from, to, n]) =>
      compoundRate(from, to, n),
    ),
  CAGRRATIO: (args) => then(journeyOf(args), ({ bound, ...journey }) => growthRatio(journey, bound.sign)),
  EXPECTEDSHARE: (args) => then(journeyOf(args), expectedShare),
  AARR: ({ years, values, reductionMethod }) =>
    then(all(wordArgument(reductionMethod, ['regression', 'endpoint']), pointsOf(years, values)), ([method, points]) =>
      reductionRate(points, method),
    ),
  ATTAINMENT: (args) => attained(args),
  WEATHER: (args) => weather(args),
  ARROW: (args) => then(journeyOf(args), ({ bound, ...journey }) => arrowOf(journey, bound)),
  ESCAP: ({ base, target, actual, indexDirection }) =>
    then(
      all(wordArgument(indexDirection, ['', 'up', 'down', 'parity']), numberArgument(base), numberArgument(actual)),
      ([word, from, held]) =>
        then(boundArgument(target, from, word === 'parity' ? '' : word), (bound) =>
          statusIndex(from, bound.target, held, word || (bound.sign === 1 ? 'up' : 'down')),
        ),
    ),
} satisfies Partial<Record<FunctionId, Implementation>>;

const directions = ['', 'up', 'down'] as const;

/**
 * Base, target and actual with their years; the direction is that of the argument, else of the target's sign, else T − b.
 * `#VALUE!` for an end year that is not after the base year.
 */
function journeyOf(args: Arguments): Result<Journey & { readonly bound: Bound }> {
  const numbers = all(numberArgument(args.base), numberArgument(args.actual));
  const years = all(readYear(scalar(args.baseYear)), readYear(scalar(args.endYear)), readYear(scalar(args.year)));
  return then(
    all(numbers, years, wordArgument(args.direction, directions)),
    ([[base, actual], [baseYear, endYear, year], direction]) => {
      if (endYear <= baseYear) return badInput({ code: 'end-before-base' });
      return then(boundArgument(args.target, base, direction), (bound) => ({
        base,
        baseYear,
        actual,
        year,
        target: bound.target,
        endYear,
        bound,
      }));
    },
  );
}

/** A direction that is given wins over the sign before a number; an interval says its own. */
function boundArgument(target: Argument, base: number, direction: (typeof directions)[number]): Result<Bound> {
  return then(readTarget(scalar(target)), (read) => {
    if (read === null) return notComputable('no-target');
    const isPlain = read.kind === 'level' || read.kind === 'lower' || read.kind === 'upper';
    const directed = { ...read, kind: direction === 'up' ? ('lower' as const) : ('upper' as const) };
    const bound = boundOf(isPlain && direction !== '' ? directed : read, base);
    return bound ?? notComputable('no-number');
  });
}

function attained({ actual, standard, type, low, high, least, most }: Arguments): Outcome {
  return then(all(wordArgument(type, ['正', '逆', '区间']), numberArgument(actual)), ([kind, held]) => {
    if (kind !== '区间') return then(numberArgument(standard), (whole) => attainment(held, whole, kind));
    return then(
      all(numberArgument(low), numberArgument(high), optionalNumber(least), optionalNumber(most)),
      ([from, to, min, max]) => intervalAttainment(held, from, to, min, max),
    );
  });
}

function weather({ weatherKind, years, values, direction, target, endYear }: Arguments): Outcome {
  const kinds = wordArgument(weatherKind, ['dated', 'constant', 'direction']);
  return then(
    all(kinds, pointsOf(years, values), wordArgument(direction, directions), readTarget(scalar(target))),
    ([kind, points, way, wanted]) => {
      const [first, latest] = [points[0], points.at(-1)];
      if (!first || !latest) return notComputable('too-few-points');
      if (kind === 'direction') {
        if (way !== '') return directionWeather(points, way === 'up' ? 1 : -1);
        if (!wanted) return notComputable('no-direction');
        if (wanted.sign !== 0) return directionWeather(points, wanted.sign);
      }
      // Of an interval the end next to the latest value is the weakest demand; else the first value tells the direction.
      const from = wanted?.kind === 'interval' ? latest : first;
      return then(boundArgument(target, from.value, way), (bound) => {
        if (kind === 'direction') return directionWeather(points, bound.sign);
        if (kind === 'constant') return constantWeather(points, bound);
        return then(optionalYear(scalar(endYear)), (end) =>
          end === null ? notComputable('blank') : datedWeather(points, bound, end),
        );
      });
    },
  );
}
