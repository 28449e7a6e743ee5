/**
 * WHY in words: one pattern per status, made of the status with how many years it is off, what stands against what, what is
 * still needed, and notes. Numbers are rounded half up to the row's printed decimals, at least two.
 */
import type { Notation } from '../notation/notation';
import type { Reason } from '../progress/reason';
import { roundHalfUp } from '../progress/round';
import type { Failure } from '../progress/result';
import type { Status } from '../progress/status';
import { dateOf } from '../progress/years';
import type { Language } from './language';
import { reasonPatterns, type ReasonWords, type Shown } from './reason-patterns';
import { statusWord } from './status-words';

/** Why a row is not reported (at the cut-off, where one is given) or not assessable. */
export function unassessedSentence(language: Language, { cause }: Failure, asOf: number | null): string {
  const say = reasonPatterns[language];
  const sentence = (status: Status, text: string) => statusWord(language, status) + say.colon + text + say.stop;
  if (cause === 'not-reported')
    return sentence('not-reported', say.nothing(asOf === null ? null : whenText(say, asOf)));
  if (cause === 'no-target') return sentence('not-assessable', say.noTarget);
  const strange = typeof cause === 'object' && cause.code === 'unreadable-actual';
  return sentence('not-assessable', strange ? say.unreadable(whenText(say, cause.year), cause.text) : say.uncomputable);
}

export function reasonSentence(language: Language, reason: Reason): string {
  const say = reasonPatterns[language];
  const shown = shownNumbers(say, reason);
  const { status, required, soFar, yearsLeft, kind } = reason;
  const head = statusWord(language, status) + (say.off[status]?.(shown) ?? '');
  const needs = required !== null && required !== 0 && yearsLeft > 0 && status !== 'not-assessable';
  const pastRate = soFar === null || kind === 'growth' ? '' : say.comma + say.soFar(shown);
  const clauses = [
    head + say.colon + mainClause(say, reason, shown),
    ...(needs ? [say.needed(shown) + pastRate] : []),
    ...reason.notes.map((note) =>
      note.code === 'missing-years'
        ? say.missingYears(note.years.map((year) => whenText(say, year)))
        : say.notes[note.code],
    ),
  ];
  return clauses.join(say.semicolon) + say.stop;
}

function mainClause(say: ReasonWords, { status, kind, base, soFar }: Reason, shown: Shown): string {
  if (status === 'not-assessable')
    return kind === 'direction'
      ? say.noPrevious
      : base === null
        ? say.noBase(shown.when, shown.latest)
        : say.uncomputable;
  if (kind === 'direction') return say.direction(shown);
  if (kind === 'growth') return soFar === null ? say.growthLost(shown) : say.growth(shown);
  const ended = say.ended[status];
  if (ended) return ended(shown);
  if (kind === 'near') return say.near(shown);
  return say.onTheWay(shown);
}

function shownNumbers(say: ReasonWords, reason: Reason): Shown {
  const { target, base, kind, latest, changes, printedUnit } = reason;
  const places = printedUnit > 1 ? 0 : Math.max(2, target.decimals, Math.round(-Math.log10(printedUnit)) || 0);
  const amount = (value: number | string | null | undefined) =>
    typeof value === 'number' ? trimmed(roundHalfUp(value, places)) : (value ?? '');
  const isTotal = kind === 'cumulative' || kind === 'compound';
  return {
    when: whenText(say, reason.at),
    end: whenText(say, reason.endYear),
    due: amount(reason.due),
    latest: typeof latest === 'number' ? plain(latest) : latest,
    target: targetText(say, target),
    short: amount(reason.short === null ? null : Math.abs(reason.short)),
    years: yearsOff(reason),
    left: trimmed(roundHalfUp(reason.yearsLeft, 2)),
    required: amount(reason.required),
    soFar: amount(reason.soFar),
    unit: target.kind === 'composition' ? say.points : kind === 'growth' ? '%' : '',
    breaksAt: amount(reason.breaksAt),
    mean: amount(changes?.mean),
    last: amount(changes?.last),
    actual: isTotal ? say.total : say.actual,
    start:
      reason.status === 'regressing' && base !== null && typeof latest === 'number' && !isTotal
        ? say.start(latest < base, reason.basePrinted, plain(base))
        : '',
  };
}

/** Years ahead or behind, where they agree with the status; so near to the base that shares are noise, none. */
function yearsOff({ status, kind, yearsBehind }: Reason): string {
  if (yearsBehind === null || kind === 'near' || yearsBehind < 0 !== (status === 'ahead')) return '';
  const years = trimmed(roundHalfUp(Math.abs(yearsBehind), 2));
  return years === '0' ? '' : years;
}

/** As the plan prints it, with its decimals: `<3.0`, `3–5`, `约1000`. */
function targetText(say: ReasonWords, target: Notation): string {
  const { kind, operator, value, upper, decimals, printedUnit, text, sign } = target;
  if (kind === 'composition') return text;
  if (kind === 'direction') return sign === 1 ? say.up : say.down;
  const number = (held: number | null) =>
    held === null ? '' : printedUnit > 1 ? plain(held) : roundHalfUp(held, decimals);
  if (kind === 'interval') return `${number(value)}–${number(upper)}`;
  const signed = kind === 'increment' && (value ?? 0) >= 0 ? `+${number(value)}` : number(value);
  return (say.target[kind] ?? ((shown: string) => (kind === 'growth' ? '' : operator) + shown))(signed);
}

function whenText(say: ReasonWords, at: number): string {
  const { year, month, day } = dateOf(at);
  return say.when(year, month, day);
}

/** As held, without the noise of additions. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** Without zeros behind the point; what is written with an exponent has none to spare. */
function trimmed(digits: string): string {
  return /^-?\d+\.\d+$/.test(digits) ? digits.replace(/\.?0+$/, '') : digits;
}
