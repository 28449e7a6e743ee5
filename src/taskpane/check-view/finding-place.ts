import type { Place } from '../../app/go-to';
import type { RegisterFinding } from '../../app/workbook-view';

/** Where a finding leads to. */
export function findingPlace({ id, indicatorId, year, period }: RegisterFinding): Place {
  return { finding: id, indicatorId, year, ...(period === undefined ? {} : { period }) };
}
