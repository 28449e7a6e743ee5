/** Which indicators are listed. */
import type { IndicatorView } from '../../app/workbook-view';
import type { Status } from '../../progress/status';
import type { FilterId } from '../../words/progress-view-words';

export interface Filters {
  readonly quick: FilterId;
  /** null: any. '' in `department` stands for none assigned. */
  readonly department: string | null;
  readonly binding: boolean | null;
  readonly status: Status | null;
}

/** What is chosen besides the quick filter. */
export type MoreFilters = Omit<Filters, 'quick'>;

export const anyOfMore: MoreFilters = { department: null, binding: null, status: null };

const quick: Readonly<Record<FilterId, (view: IndicatorView) => boolean>> = {
  all: () => true,
  lagging: ({ lagging }) => lagging,
  binding: ({ binding }) => binding,
  unfilled: ({ unfilled }) => unfilled.length > 0,
};

export function fits(view: IndicatorView, filters: Filters): boolean {
  return (
    quick[filters.quick](view) &&
    (filters.department === null || view.department === filters.department) &&
    (filters.binding === null || view.binding === filters.binding) &&
    (filters.status === null || view.status === filters.status)
  );
}

export function countOf(id: FilterId, views: readonly IndicatorView[]): number {
  return views.filter(quick[id]).length;
}

export function isAny({ department, binding, status }: MoreFilters): boolean {
  return department === null && binding === null && status === null;
}
