/**
 * Compositions: each scaled to 100, short is what is missing in the planned direction (progress/composition.ts). The latest
 * cell holds the composition in one spelling; the progress cell shows #VALUE! where one has another number of parts.
 */
import type { Notation } from '../../notation/notation';
import { dueComposition, shiftOf, type Shift } from '../../progress/composition';
import { quoted } from '../a1';
import { literal, minus, row, unreadable } from './expressions';
import { leastChange, movedBy } from './movement';
import type { PlainCells } from './plain-cells';
import { colons, compositionText, isComposition, parts, withColons } from './reading';
import type { RowParts } from './row-parts';
import { atTheEnd, byPace, either, paceOf, word } from './status';
import { actualOf, hasEnded, judgedAt, reportedYear, shareAt, shareDue } from './time';

const tolerance = 1e-9;

export function compositionParts(cells: PlainCells, target: Notation, base: Notation): RowParts {
  const { latest, progress } = cells;
  const shift = shiftOf(base.parts, target.parts);
  const { needed } = shift;
  const at = judgedAt(cells, isComposition(cells.actuals));
  const earlier = reportedYear(cells, isComposition(cells.actuals), 2);
  const common = compositionReading(cells, target);
  const least = leastChange(target, base, tolerance);
  if (needed <= tolerance) {
    const short = shortOf(latest, shift);
    const before = `IF(${earlier}=0,${literal(needed)},${shortOf(earlierText(cells, earlier), shift)})`;
    return {
      ...common,
      progress: checked(cells, target, '""'),
      due: dueText(shift, target, shareDue(cells)),
      gap: orUnlike(cells, `0-${short}`),
      pace: orUnlike(cells, '""'),
      movement: orUnlike(cells, movedBy(cells, `${before}-${short}`, least)),
      status: judged(cells, either(cells, `${short}<=${literal(tolerance)}`, 'kept', 'breached')),
    };
  }
  const before = `IF(${earlier}=0,${literal(needed)},${shortOf(earlierText(cells, earlier), shift)})`;
  const met = `${progress}>=${literal(1 - tolerance / needed)}`;
  return {
    ...common,
    progress: checked(cells, target, `1-${shortOf(latest, shift)}/${literal(needed)}`),
    due: dueText(shift, target, shareDue(cells)),
    gap: `(${progress}-${shareAt(cells, at)})*${literal(needed)}`,
    pace: paceOf(cells, progress, shareAt(cells, at)),
    movement: movedBy(cells, `${before}-(1-${progress})*${literal(needed)}`, least),
    status: judged(
      cells,
      atTheEnd(
        cells,
        hasEnded(cells, at),
        met,
        `IF(${met},${word(cells, 'achieved-early')},${byPace(cells, shareAt(cells, at))})`,
      ),
    ),
  };
}

/** What rows with and without a base have in common: the text, and no number for the end year. */
export function compositionReading(
  cells: PlainCells,
  { parts: { length } }: Notation,
): Pick<RowParts, 'sort' | 'strange' | 'latest' | 'projection'> {
  const { actuals } = cells;
  const text = withColons(actuals);
  const latestYear = reportedYear(cells, isComposition(actuals), 1);
  return {
    sort: 'composition',
    strange: `(${colons(text)}=${length - 1})*(1-ISNUMBER(${parts(compositionText(actuals), length, ';')}))`,
    latest: compositionText(actualOf(cells, latestYear)),
    projection: null,
  };
}

/** #VALUE! while an entry up to the cut-off is a composition of another number of parts. */
export function checked(
  { actuals, years, last }: PlainCells,
  { parts: { length } }: Notation,
  expression: string,
): string {
  const count = colons(withColons(actuals));
  return `IF(SUMPRODUCT((${years}<=${last})*(${count}>0)*(${count}<>${length - 1}))>0,${unreadable},${expression})`;
}

export function orUnlike({ progress }: PlainCells, expression: string): string {
  return `IF(ISERROR(${progress}),${progress},${expression})`;
}

export function judged(cells: PlainCells, status: string): string {
  return `IF(ISERR(${cells.progress}),${word(cells, 'not-assessable')},${status})`;
}

export function earlierText(cells: PlainCells, year: string): string {
  return withColons(actualOf(cells, year));
}

/** Points short in the planned direction; where nothing has to be shifted, half of what the parts differ by. */
export function shortOf(text: string, { target, base, needed }: Shift): string {
  const share = scaled(text, target.length);
  if (!base || needed <= tolerance) return differing(text, target);
  const signs = target.map((part, i) => signOf(part - (base[i] ?? 0)));
  const gaps = `(${row(target)}-${share})*${row(signs)}`;
  return `SUMPRODUCT(ABS(${gaps})+${gaps})/4`;
}

/** Half of what the parts differ by, in points. */
export function differing(text: string, target: readonly number[]): string {
  return `SUMPRODUCT(ABS(${row(target)}-${scaled(text, target.length)}))/2`;
}

export function scaled(text: string, count: number): string {
  const numbers = parts(text, count);
  return `${numbers}*100/SUMPRODUCT(${numbers})`;
}

function signOf(difference: number): number {
  return Math.abs(difference) <= tolerance ? 0 : Math.sign(difference);
}

/** The parts due, with the target's decimals. */
function dueText(shift: Shift, { decimals }: Notation, share: string): string {
  const { target, base } = shift;
  if (shift.needed === 0) return quoted(dueComposition(shift, decimals, 0));
  const format = quoted(decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
  const due = target.map((part, i) => {
    const from = base?.[i] ?? part;
    return `TEXT(ROUND(${literal(from)}+(${minus(literal(part), from)})*${share},${decimals}),${format})`;
  });
  return due.join('&":"&');
}
