/**
 * Compositions (a ratio such as 7.4:38:54.6): each scaled to 100. Needed is what has to be shifted, N = ½Σ|T − b| points;
 * short is what is missing in the planned direction, S = ½Σ max(0, s(T − x)); progress = 1 − S/N, so a part that overshoots
 * in the planned direction is met, not punished. (ESCAP's parity form is the published precedent.)
 */
import type { Notation } from '../notation/notation';
import { roundHalfUp } from './round';
import { badInput, notComputable, ok, tolerance, type Result } from './result';
import type { Row } from './row';
import type { Yardstick } from './yardstick';

export function compositionYardstick(row: Row, base: readonly number[] | null): Result<Yardstick> {
  const target = scaled(row.target.parts);
  const series: (readonly number[])[] = [];
  for (const { year, actual } of row.points) {
    if (actual.kind !== 'composition' || actual.parts.length !== target.length)
      return badInput({ code: 'unreadable-actual', text: actualText(actual), year });
    series.push(scaled(actual.parts));
  }
  if (base && base.length !== target.length) return badInput({ code: 'unreadable-base', text: base.join(':') });
  const latest = series.at(-1);
  const printed = row.points.at(-1)?.actual;
  if (!latest || printed?.kind !== 'composition') return notComputable('not-reported');
  const from = base && scaled(base);
  const identical = total(target.map((part, i) => Math.abs(part - (latest[i] ?? 0)))) <= tolerance;
  const needed = from ? total(target.map((part, i) => Math.abs(part - (from[i] ?? 0)))) / 2 : null;
  const keeps = needed !== null && needed <= tolerance;
  const shortOf = (parts: readonly number[]) =>
    total(target.map((part, i) => Math.max(0, Math.sign(part - (from?.[i] ?? part)) * (part - (parts[i] ?? 0))))) / 2;
  const short =
    from && !keeps ? shortOf(latest) : total(target.map((part, i) => Math.abs(part - (latest[i] ?? 0)))) / 2;
  const shareOf = (parts: readonly number[]) => 1 - shortOf(parts) / (needed ?? NaN);
  const computable = from && !keeps ? null : notComputable(keeps ? 'kept' : 'no-base');
  return ok({
    kind: keeps ? 'keep' : 'composition',
    latest: printed.text,
    met: keeps || !from ? identical : short <= tolerance,
    progress: computable ?? ok(shareOf(latest)),
    due: (share) => (base ? ok(dueComposition(base, row.target, share)) : notComputable('no-base')),
    gap: (share) => {
      if (keeps) return ok(-short);
      return computable ?? ok((shareOf(latest) - share) * (needed ?? 0));
    },
    required: (left) => {
      if (short <= tolerance) return ok(0);
      return left <= tolerance ? notComputable('past-end') : ok(short / left);
    },
    movement: movement(row, needed, keeps, from ? [from, ...series] : series, shareOf, shortOf),
    weakening: false,
    overshot: false,
    fellBack:
      !keeps &&
      from !== null &&
      short <= tolerance &&
      series.some((parts) => shareOf(parts) > shareOf(latest) + tolerance),
  });
}

/** The parts due at a share of the way, as text with the target's printed decimals. */
export function dueComposition(
  base: readonly number[],
  target: Pick<Notation, 'parts' | 'decimals'>,
  share: number,
): string {
  const from = scaled(base);
  const parts = scaled(target.parts).map((part, i) => (from[i] ?? 0) + (part - (from[i] ?? 0)) * share);
  return parts.map((part) => roundHalfUp(part, target.decimals)).join(':');
}

function movement(
  row: Row,
  needed: number | null,
  keeps: boolean,
  series: readonly (readonly number[])[],
  shareOf: (parts: readonly number[]) => number,
  shortOf: (parts: readonly number[]) => number,
): Yardstick['movement'] {
  const [latest, before] = [series.at(-1), series.at(-2)];
  if (!latest || !before || needed === null) return notComputable('no-previous');
  const points = keeps ? shortOf(before) - shortOf(latest) : (shareOf(latest) - shareOf(before)) * needed;
  const unit = Math.min(row.target.printedUnit, row.base?.printedUnit ?? Infinity);
  if (Math.abs(points) < unit / 2 - tolerance) return ok(0);
  return ok(points > 0 ? 1 : -1);
}

/** To a sum of 100; a composition of zeros stays as it is. */
export function scaled(parts: readonly number[]): readonly number[] {
  const sum = total(parts);
  return sum === 0 ? parts : parts.map((part) => (part * 100) / sum);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function actualText(actual: Row['points'][number]['actual']): string {
  return actual.kind === 'composition' ? actual.text : String(actual.value);
}
