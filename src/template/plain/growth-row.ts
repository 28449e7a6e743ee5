/** Average yearly growth: actuals are yearly rates in percent. The projection cell holds their mean, the rest follows from it. */
import type { Notation } from '../../notation/notation';
import { noiseOf } from '../../progress/noise';
import { literal, minus } from './expressions';
import { leastChange, movedBy } from './movement';
import type { PlainCells } from './plain-cells';
import type { RowParts } from './row-parts';
import { atTheEnd, byPace, either } from './status';
import { actualOf, hasEnded, hasNumber, judgedAt, reportedYear } from './time';

export function growthParts(cells: PlainCells, target: Notation): RowParts {
  const { years, numbers, last, latest, progress, projection } = cells;
  const has = hasNumber(cells);
  const wanted = target.value ?? 0;
  const met = `IF(${projection}="",FALSE,${projection}>=${literal(wanted - noiseOf(wanted, wanted))})`;
  const grown = `SUMPRODUCT(PRODUCT(1+(${years}<=${last})*${numbers}/100))`;
  const count = `SUMPRODUCT(${has}*(${years}<=${last}))`;
  const before = reportedYear(cells, has, 2);
  return {
    sort: 'number',
    latest: actualOf(cells, reportedYear(cells, has, 1)),
    progress: wanted > 0 ? `IF(N(${projection})>0,LN(1+${projection}/100)/LN(1+${literal(wanted)}/100),"")` : null,
    due: literal(wanted),
    gap: `IF(${projection}="","",${minus(projection, wanted)})`,
    pace: wanted > 0 ? progress : null,
    movement: `IF(${before}=0,"",${movedBy(cells, `${latest}-${actualOf(cells, before)}`, leastChange(target, null))})`,
    projection: `IF(${grown}>0,(${grown}^(1/${count})-1)*100,"")`,
    status: atTheEnd(
      cells,
      hasEnded(cells, judgedAt(cells, has)),
      met,
      `IF(${progress}="",${either(cells, met, 'on-schedule', 'lagging')},${byPace({ ...cells, pace: progress })})`,
    ),
  };
}
