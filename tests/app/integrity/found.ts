/** What the comparison of a workbook with its template finds. */
import type { Difference } from '../../../src/app/integrity/difference';
import { findDifferences } from '../../../src/app/integrity/find-differences';
import { codes, type Desk } from '../desk';

export async function foundAt(desk: Desk) {
  const outcome = await desk.press(findDifferences);
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value;
}

export const brief = (differences: readonly Difference[]) =>
  differences.map(({ kind, sheetName, address }) => `${kind} ${sheetName} ${address}`);
