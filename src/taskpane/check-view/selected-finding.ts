/** Whether a finding is about what is selected in the sheets. */
import type { Selection } from '../../app/read-selection';
import type { RegisterFinding } from '../../app/workbook-view';

/** In the register its own row; in the progress sheet its cell, or its whole row where no single year is selected. */
export function isSelected({ id, indicatorId, year }: RegisterFinding, { place, findingId }: Selection): boolean {
  if (findingId !== null) return id === findingId;
  return place?.indicatorId === indicatorId && (place.year === null || place.year === year);
}
