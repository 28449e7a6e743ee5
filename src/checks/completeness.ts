/** How much of what is due has been filled in: in all, by period, and by the department that is responsible. */

/** filled: holds something; explained: blank with a 缺报原因; blank: neither. */
export type CellState = 'filled' | 'explained' | 'blank';

export interface CountedRow {
  /** '' where none is responsible yet. */
  readonly department: string;
  /** The years that are due. */
  readonly cells: readonly { readonly year: number; readonly state: CellState }[];
}

export interface Count {
  readonly due: number;
  readonly filled: number;
  readonly explained: number;
}

export interface Completeness {
  readonly all: Count;
  /** Oldest first. */
  readonly byYear: readonly (readonly [number, Count])[];
  /** In the order of the rows. */
  readonly byDepartment: readonly (readonly [string, Count])[];
}

const none: Count = { due: 0, filled: 0, explained: 0 };

export function completenessOf(rows: readonly CountedRow[]): Completeness {
  let all = none;
  const byYear = new Map<number, Count>();
  const byDepartment = new Map<string, Count>();
  for (const { department, cells } of rows) {
    for (const { year, state } of cells) {
      all = withOne(all, state);
      byYear.set(year, withOne(byYear.get(year) ?? none, state));
      byDepartment.set(department, withOne(byDepartment.get(department) ?? none, state));
    }
  }
  return { all, byYear: [...byYear].sort(([one], [other]) => one - other), byDepartment: [...byDepartment] };
}

/** Cells that are neither filled nor explained. */
export function blankIn({ due, filled, explained }: Count): number {
  return due - filled - explained;
}

function withOne({ due, filled, explained }: Count, state: CellState): Count {
  return {
    due: due + 1,
    filled: filled + (state === 'filled' ? 1 : 0),
    explained: explained + (state === 'explained' ? 1 : 0),
  };
}
