/**
 * What SCORECARD computes, written by hand for one kind of row: floors (`≥62.86`) that are still to be reached from a base
 * that is a number. A plain loop without the rest of the functions' knowledge, as the measure of what that knowledge costs.
 * Words are Chinese, the path is straight, the bands are those of the default preset.
 */
export type Cell = number | string | CellError;

/** As the functions hand it to Excel. */
export interface CellError {
  readonly code: string;
}

export interface Table {
  readonly bases: readonly (readonly [number])[];
  readonly targets: readonly (readonly [string])[];
  /** Oldest first; null and "" are blank. */
  readonly actuals: readonly (readonly (number | string | null)[])[];
  readonly years: readonly [readonly number[]];
  /** null: each row is judged at its latest actual. */
  readonly asOf: number | null;
}

interface Floor {
  readonly value: number;
  /** One unit of the last printed decimal. */
  readonly unit: number;
}

const tolerance = 1e-9;

/** Per row: progress, pace, gap, status, movement, projection. Throws for rows that are of another kind. */
export function scorecardByHand(table: Table, notAvailable: CellError): readonly (readonly Cell[])[] {
  const { bases, targets, actuals, asOf } = table;
  const years = checkedYears(table.years[0]);
  const [baseYear, endYear] = [(years[0] as number) - 1, years[years.length - 1] as number];
  const cutOff = asOf === null ? -1 : columnOf(years, asOf);
  const floors = new Map<string, Floor>();
  const rows: (readonly Cell[])[] = [];
  if (bases.length !== targets.length || actuals.length !== targets.length) throw new Error('ranges differ in length');
  for (let i = 0; i < targets.length; i++) {
    const text = (targets[i] as readonly [string])[0];
    let floor = floors.get(text);
    if (!floor) floors.set(text, (floor = floorOf(text)));
    const base = (bases[i] as readonly [number])[0];
    const cells = actuals[i] as readonly (number | string | null)[];
    if (typeof base !== 'number' || !Number.isFinite(base)) throw new Error('a base is no number');
    if (cells.length !== years.length) throw new Error('a row of actuals is not as long as the years');

    let last = asOf === null ? cells.length - 1 : cutOff;
    if (asOf === null) while (last >= 0 && isBlank(cells[last])) last--;
    if (last < 0 || isBlank(cells[last])) {
      rows.push([notAvailable, notAvailable, notAvailable, '未填报', notAvailable, notAvailable]);
      continue;
    }
    // The last of up to six points, base included, and the one before the last.
    let [points, first, firstYear, before] = [1, base, baseYear, base];
    for (let column = last - 1; column >= 0; column--) {
      const cell = cells[column];
      if (isBlank(cell)) continue;
      const value = numberOf(cell);
      points++;
      if (points === 2) before = value;
      if (points === 6) [first, firstYear] = [value, years[column] as number];
    }
    const latest = numberOf(cells[last]);
    const at = asOf ?? (years[last] as number);

    const { value: target, unit } = floor;
    const way = target - base;
    const noise = noiseOf(target, base);
    if (way < unit - noise || way <= noise) throw new Error('a base meets its target, or nearly');
    const share = at <= baseYear ? 0 : at >= endYear ? 1 : (at - baseYear) / (endYear - baseYear);
    const progress = (latest - base) / way;
    const pace = share <= tolerance ? null : progress / share;
    const gap = latest - (base + way * share);
    const isMet = target - latest <= noiseOf(target, latest);
    const status =
      at >= endYear - tolerance ? (isMet ? '已完成' : '未完成') : isMet ? '提前实现' : paceWord(progress, pace, share);

    const change = latest - before;
    const half = Math.min(unit, unitOf(base)) / 2;
    const trace = noiseOf(latest, before);
    const movement =
      change > trace && change >= half - trace ? '改善' : change < -trace && -change >= half - trace ? '恶化' : '持平';

    const projection = latest + ((latest - first) / (at - firstYear)) * (endYear - at);
    rows.push([
      finite(progress, notAvailable),
      pace === null ? notAvailable : finite(pace, notAvailable),
      finite(gap, notAvailable),
      status,
      movement,
      finite(projection, notAvailable),
    ]);
  }
  return rows;
}

function checkedYears(years: readonly number[]): readonly number[] {
  if (years.length === 0) throw new Error('there are no years');
  years.forEach((year, i) => {
    if (!(year > 0 && year <= 2200) || year <= (years[i - 1] ?? 0)) throw new Error('years do not rise');
  });
  return years;
}

/** The column whose year the cut-off is, or is in; -1 for none. */
function columnOf(years: readonly number[], asOf: number): number {
  return years.findIndex((year) => asOf <= year + tolerance && asOf > year - 1 + tolerance);
}

function floorOf(text: string): Floor {
  const match = /^≥(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`${text} is no floor`);
  return { value: Number(text.slice(1)), unit: 10 ** -(match[2]?.length ?? 0) };
}

function isBlank(cell: number | string | null | undefined): boolean {
  return cell === null || cell === '' || cell === undefined;
}

function numberOf(cell: number | string | null | undefined): number {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) throw new Error('an actual is no number');
  return cell;
}

/** One unit of the last decimal that a number has. */
function unitOf(value: number): number {
  let factor = 1;
  while (factor < 1e15 && Math.abs(value * factor - Math.round(value * factor)) > Math.abs(value * factor) * 1e-14)
    factor *= 10;
  return 1 / factor;
}

/** How far two values may lie apart and still be the same. */
function noiseOf(one: number, other: number): number {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return size < 1 ? size * tolerance : Math.max(tolerance, size * 1e-14);
}

function paceWord(progress: number, pace: number | null, share: number): string {
  if (pace !== null)
    return pace >= 1.05 - tolerance
      ? '快于时序'
      : pace >= 0.95 - tolerance
        ? '符合时序'
        : pace >= 0.8 - tolerance
          ? '基本符合'
          : pace >= -tolerance
            ? '滞后'
            : '倒退';
  if (progress > share + tolerance) return '快于时序';
  if (progress >= share - tolerance) return '符合时序';
  return progress < -tolerance ? '倒退' : '滞后';
}

function finite(value: number, notAvailable: CellError): Cell {
  return Number.isFinite(value) ? value + 0 : notAvailable;
}
