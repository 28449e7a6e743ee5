/**
 * Targets that name a direction only: Destatis' four cases from the mean change and the last change
 * ("Status of indicators – Methodology"). There is no number to be due.
 */
import { levelsOf } from './level-yardstick';
import { notComputable, ok, tolerance, type Result } from './result';
import type { Row } from './row';
import type { Yardstick } from './yardstick';

export interface DirectionYardstick extends Yardstick {
  readonly kind: 'direction';
  /** null while there is no change to judge. */
  readonly changes: { readonly meanIsRight: boolean; readonly lastIsRight: boolean } | null;
}

export function directionYardstick(row: Row, base: number | null): Result<DirectionYardstick> {
  const levels = levelsOf(row);
  if (!levels.ok) return levels;
  const values = [...(base === null ? [] : [base]), ...levels.value.map(({ value }) => value)];
  const [first, before, latest] = [values[0] ?? 0, values.at(-2), values.at(-1) ?? 0];
  const sign = row.target.sign;
  const rightly = (change: number) => sign * change > tolerance;
  const last = latest - (before ?? latest);
  const changes = before === undefined ? null : { meanIsRight: rightly(latest - first), lastIsRight: rightly(last) };
  return ok({
    kind: 'direction',
    latest,
    changes,
    met: changes?.meanIsRight ?? false,
    progress: notComputable('no-number'),
    due: () => notComputable('no-number'),
    gap: () => notComputable('no-number'),
    required: () => notComputable('no-number'),
    movement: movement(sign * last, before, row),
    weakening: false,
    overshot: false,
    fellBack: false,
  });
}

function movement(change: number, before: number | undefined, row: Row): Yardstick['movement'] {
  if (before === undefined) return notComputable('no-previous');
  const unit = row.base?.printedUnit ?? 0;
  if (Math.abs(change) <= Math.max(unit / 2 - tolerance, tolerance)) return ok(0);
  return ok(change > 0 ? 1 : -1);
}
