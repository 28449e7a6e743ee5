/** How much of what is due has been filled in: in all, by period, and by the department that is responsible. */

import { mapped, type Steps } from '../plan/steps';

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

type Tally = { -readonly [Key in keyof Count]: Count[Key] };

const none = (): Tally => ({ due: 0, filled: 0, explained: 0 });

/** A few rows at a step. */
export function* completenessSteps(rows: readonly CountedRow[]): Steps<Completeness> {
  const all = none();
  const byYear = new Map<number, Tally>();
  const byDepartment = new Map<string, Tally>();
  const due = rows.filter(({ cells }) => cells.length > 0);
  yield* mapped(due, ({ department, cells }) => {
    const ofDepartment = tallyOf(byDepartment, department);
    for (const { year, state } of cells)
      for (const tally of [all, tallyOf(byYear, year), ofDepartment]) {
        tally.due += 1;
        if (state !== 'blank') tally[state] += 1;
      }
  });
  return { all, byYear: [...byYear].sort(([one], [other]) => one - other), byDepartment: [...byDepartment] };
}

/** Cells that are neither filled nor explained. */
export function blankIn({ due, filled, explained }: Count): number {
  return due - filled - explained;
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? none();
  tallies.set(key, tally);
  return tally;
}
