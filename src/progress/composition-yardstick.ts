/** Rows of compositions: progress is the share of the planned shift that has happened (composition.ts). */
import { dueComposition, shiftOf } from './composition';
import { tolerance } from './noise';
import { finite, notComputable } from './result';
import type { Composition } from './reported';
import { partsIn, pointsOf, type Row } from './row';
import { movementOf, type Yardstick } from './yardstick';

/** Without a base, printed or standing in, only a composition identical to the target is met. */
export function compositionYardstick(row: Row): Yardstick {
  const { target } = row;
  const base = partsIn(row.base);
  const series = pointsOf(row).map(({ actual }) => (actual as Composition).parts);
  const latest = series.at(-1) ?? [];
  const before = series.at(-2) ?? base;
  const shift = shiftOf(base, target.parts);
  const short = shift.short(latest);
  const met = short <= tolerance;
  const keeps = shift.needed <= tolerance;
  const missing = keeps ? notComputable('kept') : base ? null : notComputable('no-base');
  return {
    kind: keeps ? 'keep' : 'composition',
    met,
    progress: missing ?? finite(shift.share(latest)),
    due: (share) => (base ? dueComposition(shift, target.decimals, share) : notComputable('no-base')),
    gap: (share) => {
      if (keeps) return -short;
      return missing ?? finite((shift.share(latest) - share) * shift.needed);
    },
    required: (left) => {
      if (met) return 0;
      return left <= 0 ? notComputable('past-end') : finite(short / left);
    },
    movement: before && base ? movementOf(row, shift.short(before) - short, 100, 100) : notComputable('no-previous'),
    breaksAt: null,
    overshot: false,
    // Progress does not count what goes beyond the target, so nothing was better than met.
    fellBack: false,
    short,
  };
}
