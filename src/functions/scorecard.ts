/** SCORECARD: a whole table in one call. What is understood once for all rows is read once; a bad row stays a bad row. */
import type { Notation } from '../notation/notation';
import { assess, gapOf, paceOf } from '../progress/assessment';
import { readFrame, type Frame } from '../progress/frame';
import type { Held } from '../progress/held';
import { readPath, type PathChoice } from '../progress/path';
import { projectionOf } from '../progress/projection';
import { all, badInput, ok, then, type Result } from '../progress/result';
import { readBase, readRow, readTarget } from '../progress/row';
import { presetOf, type Preset } from '../progress/status';
import type { Language } from '../words/language';
import { movementWord, statusWord } from '../words/status-words';
import { block, languageArgument, list, scalar, type Argument, type Arguments, type Block } from './arguments';
import { judge } from './judged-row';
import { cellOf, errorOf, type Cell, type Outcome } from './outcome';

/** Progress, pace, gap, status, movement, projection. */
const width = 6;

interface Table {
  readonly frame: Frame;
  readonly preset: Preset;
  readonly language: Language;
  readonly target: (held: Held) => Result<Notation | null>;
  readonly base: (held: Held) => Result<Notation | null>;
  readonly path: (row: number) => Result<PathChoice>;
}

export function scorecard(args: Arguments): Outcome {
  const [bases, targets, actuals] = [column(args.baseColumn), column(args.targetColumn), block(args.actualsBlock)];
  if (!targets || !bases || new Set([targets.length, bases.length, actuals.length]).size > 1)
    return badInput({ code: 'not-alike' });
  const table = tableOf(args, targets.length);
  if (!table.ok) return table;
  return ok(targets.map((target, i) => scoreOf(table.value, target, bases[i], actuals[i] ?? [], i)));
}

function tableOf(args: Arguments, rows: number): Result<Table> {
  const options = all(list(args.yearsRow), presetOf(scalar(args.preset)), languageArgument(args.language));
  return then(options, ([years, preset, language]) =>
    then(
      all(readFrame(years, scalar(args.asOf), scalar(args.baseYear)), pathsOf(args.pathBlock, rows, years.length)),
      ([frame, path]) =>
        ok({ frame, preset, language, path, target: oncePerText(readTarget), base: oncePerText(readBase) }),
    ),
  );
}

/** A word for all rows, or a block as high as the table and as wide as the years. */
function pathsOf(argument: Argument, rows: number, years: number): Result<Table['path']> {
  const cells = block(argument);
  const [first] = cells;
  const word = cells.length === 1 && first?.length === 1 ? readPath(first[0], years) : null;
  if (word?.ok && typeof word.value === 'string') return ok(() => word);
  return cells.length === rows ? ok((row) => readPath(cells[row], years)) : badInput({ code: 'bad-path' });
}

function column(argument: Argument): readonly Held[] | null {
  const rows: Block = block(argument);
  return rows.every((row) => row.length === 1) ? rows.map((row) => row[0]) : null;
}

function scoreOf(table: Table, target: Held, base: Held, actuals: readonly Held[], i: number): readonly Cell[] {
  const read = table.target(target);
  if (read.ok && read.value === null) return new Array<Cell>(width).fill('');
  const [row, choice] = [readRow(table.frame, read, table.base(base), actuals), table.path(i)];
  const judged = choice.ok ? (row.ok ? assess(row.value, choice.value) : row) : choice;
  // Not understood: the same error in every column, whatever could be said of the row otherwise.
  if (!judged.ok && judged.error === '#VALUE!') return new Array<Cell>(width).fill(errorOf(judged));
  const status = judge(judged, table.preset);
  const word = status.ok ? statusWord(table.language, status.value.status) : errorOf(status);
  const projection = cellOf(row.ok ? projectionOf(row.value, 'mean') : row);
  if (!judged.ok) {
    const error = errorOf(judged);
    return [error, error, error, word, error, projection];
  }
  const assessment = judged.value;
  const { progress, movement } = assessment.yardstick;
  return [
    cellOf(progress),
    cellOf(paceOf(assessment)),
    cellOf(gapOf(assessment)),
    word,
    movement.ok ? movementWord(table.language, movement.value) : errorOf(movement),
    projection,
  ];
}

function oncePerText(read: (held: Held) => Result<Notation | null>): (held: Held) => Result<Notation | null> {
  const known = new Map<Held, Result<Notation | null>>();
  return (held) => {
    if (typeof held === 'number') return read(held);
    const before = known.get(held);
    if (before) return before;
    const now = read(held);
    known.set(held, now);
    return now;
  };
}
