/** The PLAN functions: arguments in, results out, arithmetic elsewhere (progress). No clock, no Excel, no display language. */
import type { Notation } from '../notation/notation';
import { parseNotation } from '../notation/parse-notation';
import { assess, paceOf, rowPath, type Assessment } from '../progress/assessment';
import { boundOf, isMet } from '../progress/bound';
import { dueComposition } from '../progress/composition-yardstick';
import { extrapolate, isMethod } from '../progress/extrapolate';
import { projectionOf } from '../progress/projection';
import { reasonOf } from '../progress/reason';
import { badInput, notComputable, ok, type Result } from '../progress/result';
import { readAsOf, readBase, readPeriod, readRow, readTarget, type Held, type RowArguments } from '../progress/row';
import { isLagging, presetOf, statusOf, type Status } from '../progress/status';
import { elapsedShare, yearOf } from '../progress/years';
import { reasonSentence, unassessedSentence } from '../words/reason-words';
import { isBindingWord, movementWord, statusWord } from '../words/status-words';
import { languageArgument, list, scalar, wordOrList, type Argument, type Arguments } from './arguments';
import type { FunctionId } from './table';

export type Output = string | number | boolean;
export type Outcome = Result<Output | readonly (readonly Output[])[]>;

function given({ base, target, actuals, years, asOf, baseYear }: Arguments): Result<RowArguments> {
  const [held, span] = [list(actuals), list(years)];
  if (!held.ok) return held;
  if (!span.ok) return span;
  return ok({
    base: scalar(base),
    target: scalar(target),
    actuals: held.value,
    years: span.value,
    asOf: scalar(asOf),
    baseYear: scalar(baseYear),
  });
}

function assessed(args: Arguments): Result<Assessment> {
  const row = given(args);
  if (!row.ok) return row;
  const path = wordOrList(args.path);
  return path.ok ? assess(row.value, path.value) : path;
}

function then<From, To>(result: Result<From>, next: (value: From) => Result<To>): Result<To> {
  return result.ok ? next(result.value) : result;
}

/** A text that is no actual makes the status 无法评估; nothing reported is a status too, not an error. */
function judged(args: Arguments): Result<{ readonly status: Status; readonly assessment: Assessment | null }> {
  const preset = presetOf(scalar(args.preset));
  if (!preset.ok) return preset;
  const assessment = assessed(args);
  if (assessment.ok) return ok({ status: statusOf(assessment.value, preset.value), assessment: assessment.value });
  if (assessment.error === '#N/A')
    return ok({ status: assessment.reason === 'not-reported' ? 'not-reported' : 'not-assessable', assessment: null });
  return assessment.problem.code === 'unreadable-actual'
    ? ok({ status: 'not-assessable', assessment: null })
    : assessment;
}

interface Due {
  readonly share: Result<number>;
  readonly value: Result<number | string>;
}

/** The path without actuals: what is due, and which share of it. */
function due(args: Arguments): Result<Due> {
  const [target, base, years] = [readTarget(scalar(args.target)), readBase(scalar(args.base)), list(args.years)];
  if (!target.ok) return target;
  if (!base.ok) return base;
  if (!years.ok) return years;
  const period = readPeriod(years.value, scalar(args.baseYear));
  if (!period.ok) return period;
  const [asOf, path] = [readAsOf(scalar(args.asOf)), wordOrList(args.path)];
  if (!asOf.ok) return asOf;
  if (!path.ok) return path;
  const at = asOf.value ?? period.value.endYear;
  const route = rowPath(target.value, base.value, path.value, period.value);
  if (!route.ok && route.error === '#VALUE!') return route;
  const share = route.ok ? ok(route.value(at)) : route;
  return ok({ share, value: dueValue(target.value, base.value, share) });
}

function dueValue(target: Notation, base: Notation | null, share: Result<number>): Result<number | string> {
  if (target.kind === 'growth') return ok(target.value ?? 0);
  if (target.kind === 'cumulative' || target.kind === 'compound')
    return then(share, (part) => ok((target.value ?? 0) * part));
  if (target.kind === 'direction') return notComputable('no-number');
  if (!share.ok) return share;
  if (target.kind === 'composition') return ok(dueComposition(base?.parts ?? [], target, share.value));
  const from = base?.value ?? null;
  const bound = boundOf(target, from);
  if (!bound || from === null) return notComputable('no-base');
  return ok(isMet(bound, from) ? bound.target : from + (bound.target - from) * share.value);
}

function withoutYears(args: Arguments): Arguments {
  const held = list(args.actuals);
  const years = held.ok ? held.value.map((_, i) => i + 1) : [];
  return { ...args, years: [years] };
}

export const implementations: Readonly<Record<FunctionId, (args: Arguments) => Outcome>> = {
  NOTATION: ({ text }) => {
    const held = scalar(text);
    const read = parseNotation(typeof held === 'number' ? held : String(held ?? ''));
    if (!read.ok) return badInput({ code: 'unreadable-target', text: read.problem.text });
    const { kind, operator, value, upper, parts, decimals } = read.notation;
    if (kind === 'missing') return ok([[kind, '', '', '', '']]);
    const number = kind === 'composition' ? parts.join(':') : (value ?? '');
    return ok([[kind, operator, number, upper ?? '', kind === 'direction' ? '' : decimals]]);
  },
  PROGRESS: (args) =>
    then(assessed(withoutYears(args)), ({ yardstick, base }) =>
      base === 'none' ? notComputable('no-base') : yardstick.progress,
    ),
  LATEST: (args) => then(assessed({ ...args, base: null }), ({ yardstick }) => ok(yardstick.latest)),
  ELAPSED: ({ baseYear, endYear, asOf }) => {
    const [from, to, at] = [scalar(baseYear), scalar(endYear), scalar(asOf)];
    if (typeof from !== 'number' || typeof to !== 'number' || typeof at !== 'number')
      return badInput({ code: 'bad-as-of' });
    return ok(elapsedShare(yearOf(from), yearOf(to), yearOf(at)));
  },
  DUESHARE: (args) => then(due(args), ({ share }) => share),
  DUE: (args) => then(due(args), ({ value }) => value),
  PACE: (args) =>
    then(assessed(args), (assessment) => (assessment.base === 'none' ? notComputable('no-base') : paceOf(assessment))),
  GAP: (args) =>
    then(assessed(args), ({ yardstick, share }) => {
      if (yardstick.kind === 'growth' || yardstick.kind === 'keep') return yardstick.gap(1);
      return then<number, number>(share, (part) => yardstick.gap(part));
    }),
  REQUIRED: (args) => then(assessed(args), ({ yardstick, row, at }) => yardstick.required(row.endYear - at)),
  STATUS: (args) => then(judged(args), ({ status }) => ok(statusWord(languageArgument(args.language), status))),
  LAGGING: (args) =>
    then(judged(args), ({ status }) => ok(isLagging(status, isBindingWord(String(scalar(args.attribute) ?? ''))))),
  MOVEMENT: (args) =>
    then(assessed(args), ({ yardstick }) =>
      then(yardstick.movement, (way) => ok(movementWord(languageArgument(args.language), way))),
    ),
  WHY: (args) =>
    then(judged(args), ({ status, assessment }) => {
      const language = languageArgument(args.language);
      if (assessment && status !== 'not-assessable') return ok(reasonSentence(language, reasonOf(assessment, status)));
      return ok(unassessedSentence(language, status === 'not-reported' ? 'not-reported' : 'not-assessable'));
    }),
  PROJECTION: (args) =>
    then(given(args), (held) => then(readRow(held), (row) => projectionOf(row, methodName(args.method)))),
  EXTRAPOLATE: ({ years, values, year, method }) =>
    then(list(years), (span) => then(list(values), (held) => series(span, held, scalar(year), methodName(method)))),
};

function methodName(argument: Argument): string {
  const held = scalar(argument);
  return typeof held === 'string' && held.trim() !== '' ? held.trim().toLowerCase() : 'mean';
}

function series(years: readonly Held[], values: readonly Held[], year: Held, method: string): Outcome {
  if (!isMethod(method)) return badInput({ code: 'bad-method' });
  if (years.length !== values.length) return badInput({ code: 'unequal-lengths' });
  const period = readPeriod(years, null);
  if (!period.ok) return period;
  if (typeof year !== 'number') return badInput({ code: 'bad-as-of' });
  const row = readRow({ base: null, target: '提高', actuals: values, years });
  if (!row.ok) return row;
  const points = row.value.points.flatMap(({ year: at, actual }) =>
    actual.kind === 'composition' ? [] : [{ year: at, value: actual.value }],
  );
  return extrapolate(points, yearOf(year), method);
}
