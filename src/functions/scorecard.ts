/** SCORECARD: a whole table in one call. What is understood once for all rows is read once; a bad row stays a bad row. */
import type { Notation } from '../notation/notation';
import { assess, gapOf, paceOf } from '../progress/assessment';
import { readFrame, type Frame } from '../progress/frame';
import type { Held } from '../progress/held';
import { readPath, type PathChoice } from '../progress/path';
import { projectionOf } from '../progress/projection';
import { all, badInput, failed, isBadInput, isFinite, then, type Result } from '../progress/result';
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
  const [bases, targets, actuals] = [block(args.baseColumn), block(args.targetColumn), block(args.actualsBlock)];
  const isAlike = bases.length === targets.length && actuals.length === targets.length;
  if (!isAlike || !isColumn(bases) || !isColumn(targets)) return badInput({ code: 'not-alike' });
  return then(tableOf(args, targets.length), (table) =>
    targets.map((target, i) => scoreOf(table, target[0], bases[i]?.[0], actuals[i] ?? [], i)),
  );
}

function tableOf(args: Arguments, rows: number): Result<Table> {
  const options = all(list(args.yearsRow), presetOf(scalar(args.preset)), languageArgument(args.language));
  return then(options, ([years, preset, language]) =>
    then(
      all(readFrame(years, scalar(args.asOf), scalar(args.baseYear)), pathsOf(args.pathBlock, rows, years.length)),
      ([frame, path]) => ({
        frame,
        preset,
        language,
        path,
        target: oncePerText(readTarget),
        base: oncePerText(readBase),
      }),
    ),
  );
}

/** A word for all rows, or a block as high as the table and as wide as the years. */
function pathsOf(argument: Argument, rows: number, years: number): Result<Table['path']> {
  const cells = block(argument);
  const [first] = cells;
  const word = cells.length === 1 && first?.length === 1 ? readPath(first[0], years) : null;
  if (typeof word === 'string') return () => word;
  return cells.length === rows ? (row) => readPath(cells[row], years) : badInput({ code: 'bad-path' });
}

function isColumn(rows: Block): boolean {
  return rows.every(({ length }) => length === 1);
}

function scoreOf(table: Table, target: Held, base: Held, actuals: readonly Held[], i: number): readonly Cell[] {
  const read = table.target(target);
  if (read === null) return new Array<Cell>(width).fill('');
  const start = typeof base === 'number' && isFinite(base) ? base : table.base(base);
  const row = readRow(table.frame, read, start, actuals);
  const choice = table.path(i);
  const judged = failed(choice) ? choice : failed(row) ? row : assess(row, choice);
  // Not understood: the same error in every column, whatever could be said of the row otherwise.
  if (isBadInput(judged)) return new Array<Cell>(width).fill(errorOf(judged));
  const status = judge(judged, table.preset);
  const word = failed(status) ? errorOf(status) : statusWord(table.language, status);
  const projection = cellOf(failed(row) ? row : projectionOf(row, 'mean'));
  if (failed(judged)) {
    const error = errorOf(judged);
    return [error, error, error, word, error, projection];
  }
  const { progress, movement } = judged.yardstick;
  return [
    cellOf(progress),
    cellOf(paceOf(judged)),
    cellOf(gapOf(judged)),
    word,
    failed(movement) ? errorOf(movement) : movementWord(table.language, movement),
    projection,
  ];
}

/** Numbers are read as they come. */
function oncePerText(read: (held: Held) => Result<Notation | null>): (held: Held) => Result<Notation | null> {
  const known = new Map<Held, Result<Notation | null>>();
  return (held) => {
    if (typeof held === 'number') return read(held);
    let result = known.get(held);
    if (result === undefined) known.set(held, (result = read(held)));
    return result;
  };
}
