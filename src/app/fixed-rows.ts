/**
 * Register rows that outlive their finding: a one-click fix leaves what was typed, and what was put in its place, on record.
 * They mark no cell and are never matched with a finding.
 */
import type { RegisterRow } from '../template/register-layout';

/** The fourth part of the id tells them from findings, whose ids are `rule|indicator|year`. */
const fixedMark = 'fixed';

export function isFixedId(id: string): boolean {
  return id.split('|')[3]?.startsWith(fixedMark) === true;
}

export function isFixedRow({ id }: Pick<RegisterRow, 'id'>): boolean {
  return isFixedId(String(id));
}

/** The row of a finding that was just fixed; `state` is the word for it, `date` the day as Excel's serial number. */
export function fixedRow(
  row: RegisterRow,
  standing: readonly RegisterRow[],
  { state, date }: { readonly state: string; readonly date: number },
): RegisterRow {
  const taken = new Set(standing.map(({ id }) => String(id)));
  let number = 1;
  while (taken.has(`${String(row.id)}|${fixedMark}${number}`)) number += 1;
  return { ...row, id: `${String(row.id)}|${fixedMark}${number}`, state, date, cellKey: '' };
}
