/**
 * The computed columns of one row as plain Excel formulas, by the kind that its base and criterion make it as they stand now.
 * Numbers of both are written into the formulas: whoever changes the cells afterwards gets #N/A, never an old verdict.
 */
import type { Notation } from '../../notation/notation';
import type { Held } from '../../progress/held';
import { failed, valueOf } from '../../progress/result';
import { fittingBase, readBase, readTarget } from '../../progress/row';
import { isLagging } from '../../progress/status';
import { statuses } from '../../words/status-words';
import type { FormulaKey } from '../progress-formulas';
import { compositionParts } from './composition-row';
import { compositionStandInParts } from './composition-stand-in-row';
import { directionParts } from './direction-row';
import { unreadable } from './expressions';
import { guard } from './guard';
import { growthParts } from './growth-row';
import { levelParts, levelRow } from './level-row';
import { courseOf } from './course';
import type { PlainCells } from './plain-cells';
import { isAnyStrange, nothingReported, readLatest } from './reading';
import type { RowParts } from './row-parts';
import { standInParts } from './stand-in-row';
import { word } from './status';
import { totalParts } from './total-row';

/** What becomes a formula; the reason becomes text, the running count is plain already. */
export type PlainKey = Exclude<FormulaKey, 'why' | 'rank'>;

export type PlainFormulas = Readonly<Record<PlainKey, string>>;

/** `base` and `criterion` as their cells hold them. */
export function plainRow(own: PlainCells, base: Held, criterion: Held): PlainFormulas {
  const target = readTarget(criterion);
  if (failed(target)) return unreadableRow(own, criterion);
  const from = fittingBase(target, readBase(base));
  const cells = { ...own, course: courseOf(own, target, valueOf(from)) };
  if (target === null) {
    const blank = withoutTarget(cells, criterion);
    return failed(from)
      ? { ...unreadableRow(cells, criterion), ...only(blank, ['latest', 'progress', 'due', 'kind']) }
      : blank;
  }
  const parts = partsOf(cells, target, valueOf(from));
  const isBaseless = target.kind === 'growth';
  const kept = guard([[cells.criterion, criterion], ...(isBaseless ? [] : [[cells.base, base] as const])]);
  const formulas = assembled(cells, parts, target.kind, kept);
  if (!failed(from)) return formulas;
  const broken = unreadableRow(cells, criterion);
  return { ...broken, latest: formulas.latest, kind: formulas.kind, progress: ifReported(cells, unreadable) };
}

function partsOf(cells: PlainCells, target: Notation, base: Notation | null): RowParts {
  switch (target.kind) {
    case 'cumulative':
    case 'compound':
      return totalParts(cells, target, base);
    case 'growth':
      return growthParts(cells, target);
    case 'direction':
      return directionParts(cells, target, base);
    case 'composition':
      return base ? compositionParts(cells, target, base) : compositionStandInParts(cells, target);
    default: {
      const level = levelRow(target, base);
      return level ? levelParts(cells, level) : standInParts(cells, target);
    }
  }
}

function assembled(cells: PlainCells, parts: RowParts, kind: string, isAsConverted: string): PlainFormulas {
  const value = (part: string | null) => (part === null ? orBlank(cells) : ifReported(cells, part));
  return {
    latest: `=IF(${isAsConverted},${readLatest(cells, parts.sort, parts.latest, parts.strange)},NA())`,
    progress: value(parts.progress),
    due: parts.due === null ? `=IF(ISNA(${cells.latest}),${cells.latest},"")` : ifDue(cells, parts.due),
    gap: value(parts.gap),
    status: `=IF(ISERR(${cells.latest}),${word(cells, 'not-assessable')},IF(${cells.latest}="",${word(cells, 'not-reported')},${parts.status}))`,
    movement: value(parts.movement),
    projection: parts.projection === null ? withoutNumber(cells) : ifReported(cells, parts.projection),
    pace: value(parts.pace),
    lagging: laggingFormula(cells),
    kind,
  };
}

/** An error in the latest value goes on. */
function ifReported({ latest }: PlainCells, expression: string): string {
  return `=IF(${latest}="","",${expression})`;
}

function orBlank({ latest }: PlainCells): string {
  return `=IF(ISERROR(${latest}),${latest},"")`;
}

/** There never is a number for the end year; an entry of another sort is no reason for an error here, garbage is. */
function withoutNumber(cells: PlainCells): string {
  const { latest } = cells;
  return `=IF(ISERR(${latest}),IF(${isAnyStrange(cells)},${unreadable},""),IF(ISNA(${latest}),${latest},""))`;
}

/** What is due looks at no actual, only at whether there is a point in time. */
function ifDue({ asOf, typed, latest }: PlainCells, expression: string): string {
  return `=IF(ISNA(${latest}),${latest},IF(AND(${asOf}="",${typed}=0),"",${expression}))`;
}

const bindingWords = '{"约束性","binding"}';
const otherWords = '{"","预期性","expected"}';

function laggingFormula(cells: PlainCells): string {
  const { status, attribute } = cells;
  const anyOf = (binding: boolean) =>
    `OR(${statuses
      .filter((each) => isLagging(each, binding))
      .map((each) => `${status}=${word(cells, each)}`)
      .join()})`;
  const isOne = (words: string) => `OR(TRIM(${attribute})=${words})`;
  return `=IF(${isOne(bindingWords)},${anyOf(true)},IF(${isOne(otherWords)},${anyOf(false)},${unreadable}))`;
}

/** A criterion that nobody can read: #VALUE! wherever PLAN shows it. */
function unreadableRow(cells: PlainCells, criterion: Held): PlainFormulas {
  const error = `=${unreadable}`;
  return {
    latest: `=IF(${guard([[cells.criterion, criterion]])},${unreadable},NA())`,
    progress: error,
    due: ifDue(cells, unreadable),
    gap: error,
    status: error,
    movement: error,
    projection: error,
    pace: error,
    lagging: error,
    kind: error,
  };
}

/** A blank criterion: whether anything is reported is all that can be told. */
function withoutTarget(cells: PlainCells, criterion: Held): PlainFormulas {
  const { latest } = cells;
  const blank = orBlank(cells);
  return {
    latest: `=IF(${guard([[cells.criterion, criterion]])},"",NA())`,
    progress: blank,
    due: blank,
    gap: blank,
    status: `=IF(ISNA(${latest}),${latest},IF(${nothingReported(cells)},${word(cells, 'not-reported')},${word(cells, 'not-assessable')}))`,
    movement: blank,
    projection: blank,
    pace: blank,
    lagging: laggingFormula(cells),
    kind: 'missing',
  };
}

function only(formulas: PlainFormulas, keys: readonly PlainKey[]): Partial<PlainFormulas> {
  return Object.fromEntries(keys.map((key) => [key, formulas[key]]));
}
