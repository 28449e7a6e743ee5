/**
 * Totals over the period: amounts that add up (Σ) or rates of reduction that compound (Π). A total to date such as `[12.86]`
 * replaces what was reported up to it, so the sum runs from the last of them on.
 */
import type { Notation } from '../../notation/notation';
import { noiseOf } from '../../progress/noise';
import { arithmeticOf } from '../../progress/totals';
import { literal, longestFormula, minus } from './expressions';
import { leastChange, movedBy, movement } from './movement';
import type { PlainCells } from './plain-cells';
import { isTotal, totalValue } from './reading';
import type { RowParts } from './row-parts';
import { atTheEnd, byPace, paceOf, word } from './status';
import { actualOf, hasEnded, hasNumber, judgedAt, reportedYear, shareAt, shareDue } from './time';

type Kind = 'cumulative' | 'compound';

/** The base, the period before, plays no part but for the decimals that it prints. */
export function totalParts(cells: PlainCells, target: Notation, base: Notation | null): RowParts {
  const { latest, progress } = cells;
  const kind: Kind = target.kind === 'compound' ? 'compound' : 'cumulative';
  const value = target.value ?? 0;
  const noise = noiseOf(value, value);
  const at = judgedAt(cells, hasAmount(cells));
  const share = shareAt(cells, at);
  const met = target.operator === '>' ? `${latest}>${literal(value + noise)}` : `${latest}>=${literal(value - noise)}`;
  const paced = value === 0 ? word(cells, 'not-assessable') : byPace(cells, share);
  return {
    sort: 'total',
    latest: kind === 'compound' ? `100-100*${totalTo(cells, kind, cells.last)}` : totalTo(cells, kind, cells.last),
    progress: value === 0 ? null : `${latest}/${literal(value)}`,
    due: `${literal(value)}*${shareDue(cells)}`,
    gap: `${latest}-${literal(value)}*${share}`,
    pace: value === 0 ? null : paceOf(cells, progress, share),
    movement: movementOf(cells, target, base, kind),
    projection: projectionOf(cells, kind, at),
    status: atTheEnd(cells, hasEnded(cells, at), met, `IF(${met},${word(cells, 'achieved-early')},${paced})`),
  };
}

function hasAmount({ actuals }: PlainCells): string {
  return `(ISNUMBER(${actuals})+${isTotal(actuals)}>0)`;
}

/** The latest year up to `year` with a total to date, 0 for none. */
function totalYear({ actuals, years }: PlainCells, year: string): string {
  return `SUMPRODUCT(MAX(${isTotal(actuals)}*(${years}<=${year})*${years}))`;
}

/** The sum up to a year; of rates what is left of 1. */
function totalTo(cells: PlainCells, kind: Kind, year: string): string {
  const { years, actuals, numbers, areRanges } = cells;
  const from = totalYear(cells, year);
  const stated = totalValue(actualOf(cells, from));
  if (kind === 'compound')
    return `IF(${from}=0,1,1-${stated}/100)*SUMPRODUCT(PRODUCT(1-(${years}>${from})*(${years}<=${year})*${numbers}/100))`;
  const since = areRanges
    ? `SUMIFS(${actuals},${years},">"&${from},${years},"<="&${year})`
    : `SUMPRODUCT((${years}>${from})*(${years}<=${year})*${numbers})`;
  return `(IF(${from}=0,0,${stated})+${since})`;
}

/**
 * The latest amount less the one before; the first against an even share of the target. Where years stand apart that would be
 * longer than a formula may be: there, no word where one of the two is a total to date.
 */
function movementOf(cells: PlainCells, target: Notation, base: Notation | null, kind: Kind): string {
  const { baseYear, endYear, latest } = cells;
  const even = arithmeticOf(kind).perYear(0, target.value ?? 0, endYear - baseYear);
  const moved = (by: string) => movedBy(cells, by, leastChange(target, base, noiseOf(target.value ?? 0, 0)));
  // A total above 100 % has no even share; PLAN calls that flat.
  const first = Number.isFinite(even) ? moved(minus(latest, even)) : movement(cells, '0');
  const byTotals = movementByTotals(cells, kind, first, moved);
  return byTotals.length < mostOfFormula ? byTotals : movementOfAmounts(cells, first, moved);
}

/** What `=IF(…,"",…)` around it leaves of a formula. */
const mostOfFormula = longestFormula - 40;

/** Amounts as differences of totals. A total to date behind a year without anything says no amount of a year. */
function movementByTotals(cells: PlainCells, kind: Kind, first: string, moved: (by: string) => string): string {
  const { baseYear, latest } = cells;
  const year = (k: number) => reportedYear(cells, hasAmount(cells), k);
  const spansYears = (k: number) =>
    `AND(ISTEXT(${actualOf(cells, year(k))}),${year(k)}-MAX(${year(k + 1)},${baseYear})>1)`;
  const [one, two] = [totalTo(cells, kind, year(2)), totalTo(cells, kind, year(3))];
  const change = kind === 'compound' ? `100*(${one}/(${two})-(1-${latest}/100)/(${one}))` : `${latest}-2*${one}+${two}`;
  return `IF(${spansYears(1)},"",IF(${year(2)}=0,${first},IF(${spansYears(2)},"",${moved(change)})))`;
}

function movementOfAmounts(cells: PlainCells, first: string, moved: (by: string) => string): string {
  const [one, two] = [1, 2].map((k) => reportedYear(cells, hasNumber(cells), k)) as [string, string];
  const change = `${actualOf(cells, one)}-${actualOf(cells, two)}`;
  return `IF(${totalYear(cells, cells.last)}>=MAX(1,${two}),"",IF(${two}=0,${first},${moved(change)}))`;
}

/** What is there so far, and the mean yearly amount for each year left. */
function projectionOf(cells: PlainCells, kind: Kind, at: string): string {
  const { actuals, years, last, year, baseYear, endYear, latest } = cells;
  const from = totalYear(cells, last);
  const covered = `(MAX(0,${from}-${baseYear})+SUMPRODUCT(ISNUMBER(${actuals})*(${years}>${from})*(${years}<=${last}))-IF(${year}="",0,${last}-${year}))`;
  const left = `(${endYear}-${at})`;
  if (kind === 'compound') return `IF(${latest}>100,"",100-100*(1-${latest}/100)^(1+${left}/${covered}))`;
  return `${latest}+${left}*${latest}/${covered}`;
}
