/** What taking a matched table over would do to each entry cell. Blank cells of the table say nothing and change nothing. */
import type { HeldValue, OwnCell, OwnTable } from './own-table';
import type { TableMatch } from './match-table';

export interface TableChange {
  readonly indicatorId: string;
  readonly period: string;
  /** '' when the cell is blank now. */
  readonly before: HeldValue;
  /** Exactly as it stands in the table. */
  readonly after: OwnCell;
  /** `error`: the table has an error value there; `no-place`: no cell of the workbook takes this period. */
  readonly fate: 'new' | 'overwrites' | 'same' | 'error' | 'no-place';
}

/** `held` gives what a cell holds now, null where there is none. By row of the table. */
export function tableChanges(
  { columns, rows }: TableMatch,
  table: OwnTable,
  held: (indicatorId: string, period: string) => HeldValue | null,
): ReadonlyMap<number, readonly TableChange[]> {
  return new Map(
    rows.flatMap((each) => {
      if (each.kind !== 'matched') return [];
      const { indicatorId, row } = each;
      const changes = columns.flatMap(({ period, column }): TableChange[] => {
        const after = table[row]?.[column];
        if (!after || String(after.value).trim() === '') return [];
        const now = held(indicatorId, period);
        return [{ indicatorId, period, before: now ?? '', after, fate: fateOf(now, after.value) }];
      });
      return [[row, changes] as const];
    }),
  );
}

const errorValue = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

function fateOf(before: HeldValue | null, after: HeldValue): TableChange['fate'] {
  if (before === null) return 'no-place';
  if (typeof after === 'string' && errorValue.test(after)) return 'error';
  if (before === after) return 'same';
  return before === '' ? 'new' : 'overwrites';
}
