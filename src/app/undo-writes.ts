/** What taking back one-click fixes writes into a sheet with years: what was typed, the notes and flagged years without the fix's. */
import type { EntryRow } from '../checks/entry';
import type { CellWrite } from '../excel/write-cells';
import { literally } from '../template/held-content';
import { asText } from './fixed-entries';
import type { ProgressSheet } from './progress-sheet';
import type { RegisterRow } from '../template/register-layout';
import type { Typed } from './typed-before';

/** A fix on record, and the cell that it was made in. */
export interface Undoable {
  readonly row: RegisterRow;
  readonly typed: Typed;
  readonly indicatorId: string;
  readonly year: number;
  /** `2021Q3` of a part of the year. */
  readonly period?: string;
}

export function undoWrites(
  undone: readonly Undoable[],
  rows: readonly EntryRow[],
  { sheet: { block }, places }: Pick<ProgressSheet, 'sheet' | 'places'>,
): readonly CellWrite[] {
  const place = (indicatorId: string, key: string) => ({
    row: block.row + (places.rows.get(indicatorId) ?? 0),
    column: block.column + (places.columns.get(key) ?? 0),
  });
  return rows.flatMap(({ indicatorId, note, provisional }): CellWrite[] => {
    const own = undone.filter((each) => each.indicatorId === indicatorId);
    if (own.length === 0) return [];
    const noteBefore = own.reduce((text, { typed }) => withoutPart(text, typed.note), note);
    const flaggedBefore = own.reduce(
      (text, { typed, year }) => (typed.flagged ? withoutYear(text, year) : text),
      provisional,
    );
    return [
      ...own.flatMap(({ row, typed, year, period = String(year) }): CellWrite[] => {
        if (!places.columns.has(period)) return [];
        const value = typed.number ?? literally(String(row.value ?? ''), typed.format);
        return [{ ...place(indicatorId, period), value, numberFormat: typed.format }];
      }),
      ...(noteBefore === note || !places.columns.has('note')
        ? []
        : [{ ...place(indicatorId, 'note'), ...asText(noteBefore) }]),
      ...(flaggedBefore === provisional || !places.columns.has('provisional')
        ? []
        : [{ ...place(indicatorId, 'provisional'), ...asText(flaggedBefore) }]),
    ];
  });
}

/** What a fix adds stands last, or alone. */
function withoutPart(text: string, part: string): string {
  if (part === '') return text;
  if (text === part) return '';
  return text.endsWith(`；${part}`) ? text.slice(0, -part.length - 1) : text;
}

/** A year that stands by itself in the list; one in a range was not put there by a fix. */
function withoutYear(text: string, year: number): string {
  const parts = text.split(/[、,]\s*/);
  const at = parts.lastIndexOf(String(year));
  if (at < 0) return text;
  return parts.filter((_part, i) => i !== at).join(text.includes('、') ? '、' : ', ');
}
