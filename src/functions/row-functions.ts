/** The PLAN functions of one row of a plan: arguments in, results out, arithmetic elsewhere (progress). */
import { parseNotation } from '../notation/parse-notation';
import { gapOf, paceOf, requiredOf, assess } from '../progress/assessment';
import { furthestBehind, shiftOf } from '../progress/composition';
import { dueShare, dueValue } from '../progress/due';
import { methodNames } from '../progress/extrapolate';
import { optionalYear, readFrame, readYear } from '../progress/frame';
import { isOmitted, printedOf } from '../progress/held';
import { latestOf } from '../progress/latest';
import { readPath } from '../progress/path';
import { projectionOf } from '../progress/projection';
import { reasonOf } from '../progress/reason';
import { all, badInput, failed, notComputable, then, valueOf, type Result } from '../progress/result';
import { isComposition, readActual } from '../progress/reported';
import { fittingBase, readBase, readRow, readTarget } from '../progress/row';
import { scheduleOf } from '../progress/schedule';
import { isLagging } from '../progress/status';
import { elapsedShare } from '../progress/years';
import { reasonSentence, unassessedSentence } from '../words/reason-words';
import { bindingOf, movementWord, statusWord } from '../words/status-words';
import { languageArgument, list, pathArgument, scalar, wordArgument, type Arguments } from './arguments';
import { assessmentOf, judgementOf, rowOf } from './judged-row';
import { cellOf, shown, type Implementation, type Outcome } from './outcome';
import type { FunctionId } from './table';

export const rowFunctions = {
  NOTATION: ({ text }) => {
    const read = parseNotation(printedOf(scalar(text)));
    if (!read.ok) return badInput({ code: 'unreadable-target', text: read.problem.text, why: read.problem.code });
    const { kind, operator, value, upper, text: parts, decimals } = read.notation;
    const isWord = kind === 'missing' || kind === 'direction';
    const number = kind === 'composition' ? parts : (value ?? '');
    return [[kind, operator, shown(number), shown(upper ?? ''), isWord ? '' : decimals]];
  },
  PROGRESS: ({ base, target, actuals }) =>
    then(list(actuals), (held) => {
      if (held.length === 0) return badInput({ code: 'unequal-lengths' });
      const years = held.map((_, i) => i + 1);
      const frame = { years, baseYear: 0, endYear: years.length, asOf: null };
      const row = readRow(frame, readTarget(scalar(target)), readBase(scalar(base)), held);
      return then(row, (read) => then(assess(read, 'linear'), ({ yardstick }) => yardstick.progress));
    }),
  LATEST: (args) => then(rowOf({ ...args, base: null }), latestOf),
  ELAPSED: ({ baseYear, endYear, asOf }) =>
    then(all(readYear(scalar(baseYear)), readYear(scalar(endYear)), readYear(scalar(asOf))), ([from, to, at]) =>
      to > from ? elapsedShare(from, to, at) : badInput({ code: 'end-before-base' }),
    ),
  DUESHARE: (args) => due(args, dueShare),
  DUE: (args) => due(args, dueValue),
  PACE: (args) => then(assessmentOf(args), paceOf),
  GAP: (args) => then(assessmentOf(args), gapOf),
  REQUIRED: (args) => then(assessmentOf(args), requiredOf),
  STATUS: (args) =>
    then(all(languageArgument(args.language), judgementOf(args)), ([language, { status }]) =>
      statusWord(language, status),
    ),
  LAGGING: (args) => {
    const held = scalar(args.attribute);
    const text = isOmitted(held) ? '' : String(printedOf(held));
    const binding = bindingOf(text);
    if (binding === null) return badInput({ code: 'unknown-word', text });
    return then(judgementOf(args), ({ status }) => isLagging(status, binding));
  },
  MOVEMENT: (args) =>
    then(all(languageArgument(args.language), assessmentOf(args)), ([language, { yardstick }]) =>
      then(yardstick.movement, (movement) => movementWord(language, movement)),
    ),
  WHY: (args) =>
    then(all(languageArgument(args.language), judgementOf(args)), ([language, { status, from }]) => {
      if (!failed(from)) return reasonSentence(language, reasonOf(from, status));
      return unassessedSentence(language, from, valueOf(optionalYear(scalar(args.asOf))));
    }),
  SCHEDULE: (args) =>
    then(assessmentOf(args), (assessment) =>
      then(scheduleOf(assessment), ({ earned, behind, arrival }) => [[shown(earned), shown(behind), cellOf(arrival)]]),
    ),
  STRUCTURE: (args) => structure(args),
  PROJECTION: (args) =>
    then(all(wordArgument(args.method, methodNames), rowOf(args)), ([method, row]) => projectionOf(row, method)),
} satisfies Partial<Record<FunctionId, Implementation>>;

/** Without actuals there is no latest year: an omitted cut-off is the end year. */
function due<Value extends number | string>(
  args: Arguments,
  what: (...row: Parameters<typeof dueShare>) => Result<Value>,
): Result<Value> {
  const [target, base] = [readTarget(scalar(args.target)), readBase(scalar(args.base))];
  return then(all(list(args.years), pathArgument(args.path), target), ([years, path, wanted]) =>
    then(readFrame(years, scalar(args.asOf), scalar(args.baseYear)), (frame) =>
      then(readPath(path, years.length), (choice) => {
        if (wanted === null) return notComputable('no-target');
        const at = frame.asOf ?? frame.endYear;
        return then(fittingBase(wanted, base), (from) => what(wanted, from, choice, frame, at));
      }),
    ),
  );
}

function structure({ base, target, actual }: Arguments): Outcome {
  const wanted = readTarget(scalar(target));
  if (failed(wanted)) return wanted;
  if (wanted === null) return notComputable('no-target');
  const { kind, parts, text } = wanted;
  if (kind !== 'composition')
    return badInput({ code: 'unreadable-target', text: text || String(printedOf(scalar(target))), why: 'unreadable' });
  const [from, held] = [fittingBase(wanted, readBase(scalar(base))), readActual(scalar(actual), 0)];
  if (failed(from)) return from;
  if (held === null) return notComputable('not-reported');
  if (failed(held) || !isComposition(held, parts.length))
    return badInput({ code: 'unreadable-number', text: String(printedOf(scalar(actual))), why: 'unreadable' });
  if (from === null) return notComputable('no-base');
  const shift = shiftOf(from.parts, parts);
  const [points, gaps] = [shift.short(held.parts), shift.gaps(held.parts)];
  const progress = shift.needed === 0 ? notComputable('kept') : shift.share(held.parts);
  return [[cellOf(progress), shown(shift.needed), shown(points), furthestBehind(gaps)]];
}
