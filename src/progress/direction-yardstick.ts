/**
 * Targets that name a direction only: Destatis' four cases from the mean change and the last change
 * ("Status of indicators – Methodology"). There is no number to be due.
 */
import { seriesOf } from './level-yardstick';
import { changesOf, type Changes } from './changes';
import { notComputable } from './result';
import type { Row } from './row';
import { movementOf, type Yardstick } from './yardstick';

export interface DirectionYardstick extends Yardstick {
  readonly kind: 'direction';
  /** null while there is no change to judge. */
  readonly changes: Changes | null;
}

export function isDirection(yardstick: Yardstick | DirectionYardstick): yardstick is DirectionYardstick {
  return yardstick.kind === 'direction';
}

export function directionYardstick(row: Row): DirectionYardstick {
  const points = seriesOf(row);
  const sign = row.target.sign === -1 ? -1 : 1;
  const changes = changesOf(points, sign);
  const [before, latest] = [points.at(-2), points.at(-1)];
  const noNumber = notComputable('no-number');
  return {
    kind: 'direction',
    changes,
    met: changes?.meanIsRight ?? false,
    progress: noNumber,
    due: () => noNumber,
    gap: () => noNumber,
    required: () => noNumber,
    movement:
      before && latest
        ? movementOf(row, sign * (latest.value - before.value), latest.value, before.value)
        : notComputable('no-previous'),
    breaksAt: null,
    overshot: false,
    fellBack: false,
    short: noNumber,
  };
}
