/** Where the rows of the register go: the findings first, then what people wrote there that is none of ours. */
import { mapped, type Steps } from '../plan/steps';
import { headerRowsIn, registerColumns, type RegisterRow } from '../template/register-layout';
import type { CellContent } from '../template/sheet-spec';
import type { OwnSheet } from './facts';

export interface RegisterParts {
  /** The keys, left to right. */
  readonly places: readonly string[];
  /** What stands below the headers, and the row of the sheet where that begins, from 0. */
  readonly standing: readonly Row[];
  readonly first: number;
}

export function partsOf({ block: { row, values } }: OwnSheet): RegisterParts {
  const headers = headerRowsIn(values);
  return { places: (values[0] ?? []).map(String), standing: values.slice(headers), first: row + headers };
}

/** Everything that stands below the headers once `rows` are written, as far down as anything stood before. */
export function* placedSteps(register: OwnSheet, rows: readonly RegisterRow[]): Steps<readonly PlacedRow[]> {
  const { places, standing } = partsOf(register);
  const ours = yield* ourRows(rows, standing, places);
  const placed = [...ours, ...(yield* theirRows(rows, standing, places))];
  yield;
  const used = rowsUsed(standing);
  while (placed.length < used) placed.push({ cells: places.map(() => ''), from: null });
  return placed;
}

/** Up to the last row that holds anything; the rest is blank already. */
function rowsUsed(standing: readonly Row[]): number {
  return standing.reduce((last, cells, i) => (cells.some(isFilled) ? i + 1 : last), 0);
}

export type Row = readonly CellContent[];

/** `from`: the row of the block, counted below the headers, whose own columns it takes along; null for none. */
interface PlacedRow {
  readonly cells: readonly CellContent[];
  readonly from: number | null;
}

function isFilled(content: CellContent | undefined): boolean {
  return content !== '' && content !== null && content !== undefined;
}

/** The findings, with what stands beside each in columns of the office's own; of copied rows beside the first. */
function* ourRows(
  rows: readonly RegisterRow[],
  standing: readonly Row[],
  places: readonly string[],
): Steps<readonly PlacedRow[]> {
  const ids = places.indexOf('id');
  const beside = new Map(standing.map((cells, from) => [String(cells[ids] ?? ''), { cells, from }] as const).reverse());
  yield;
  const ours = firstPlaces(places);
  return yield* mapped(rows, (row) => {
    const held = String(row.id) === '' ? undefined : beside.get(String(row.id));
    const cells = places.map((key, at) =>
      ours.get(key) === at ? row[key as keyof RegisterRow] : (held?.cells[at] ?? ''),
    );
    return { cells, from: held?.from ?? null };
  });
}

/** Rows that somebody wrote, copies that say something else, own remarks beside findings that are gone: kept below, as what they are. */
function* theirRows(
  rows: readonly RegisterRow[],
  standing: readonly Row[],
  places: readonly string[],
): Steps<readonly PlacedRow[]> {
  const ids = places.indexOf('id');
  const ours = firstPlaces(places);
  const present = new Map(rows.map(({ id, explanation }) => [String(id), String(explanation)]));
  const explanation = places.indexOf('explanation');
  const theirs = ownColumns(places);
  const seen = new Map<string, Row>();
  const hidden = new Set([ids, places.indexOf('cellKey')]);
  yield;
  const kept = yield* mapped(standing, (cells, from): PlacedRow[] => {
    const id = String(cells[ids] ?? '');
    const own = id === '' ? cells : cells.map((content, at) => (ours.get(places[at] ?? '') === at ? '' : content));
    const original = seen.get(id);
    const isCopy =
      original !== undefined &&
      ((isFilled(cells[explanation]) && String(cells[explanation]) !== present.get(id)) ||
        theirs.some((at) => isFilled(cells[at]) && cells[at] !== original[at]));
    if (id !== '' && !original) seen.set(id, cells);
    if (!isCopy && (present.has(id) || !own.some(isFilled))) return [];
    return [{ cells: cells.map((content, at) => (hidden.has(at) ? '' : (content ?? ''))), from }];
  });
  return kept.flat();
}

/** Where each of our columns stands; a copied column is somebody's own. */
export function firstPlaces(places: readonly string[]): ReadonlyMap<string, number> {
  return new Map(registerColumns.map((key) => [key, places.indexOf(key)]));
}

/** Columns of the office's own: those that have no key of ours, and copies of ours. */
export function ownColumns(places: readonly string[]): readonly number[] {
  const ours = firstPlaces(places);
  return places.flatMap((key, at) => (ours.get(key) === at ? [] : [at]));
}
