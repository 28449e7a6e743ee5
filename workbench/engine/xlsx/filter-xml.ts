/** The criteria of filters, for a sheet's own filter and for those of tables. */
import { rangeName } from '../cell-name';
import type { FilterColumn, Rect, SheetExtras } from '../engine';
import { element, escapeXml } from './xml';

/** The filter's element with its columns. */
export function autoFilterXml(rect: Rect, columns: readonly FilterColumn[]): string {
  const inner = columns
    .map(({ column, criteria }) => ({ column, content: criterionXml(criteria) }))
    .filter(({ content }) => content !== '')
    .map(({ column, content }) => element('filterColumn', { colId: column }, content))
    .join('');
  return element('autoFilter', { ref: rangeName(rect) }, inner === '' ? undefined : inner);
}

/** Gives the element that exceljs wrote its columns. */
export function filterXml(xml: string, { filter, filterColumns = [] }: SheetExtras): string {
  if (!filter || filterColumns.length === 0) return xml;
  return xml.replace(/<autoFilter[^>]*\/>/, () => autoFilterXml(filter, filterColumns));
}

const OPERATORS: Readonly<Record<string, string>> = {
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
  '<>': 'notEqual',
};

function criterionXml(criteria: FilterColumn['criteria']): string {
  const { filterOn, criterion1, criterion2, operator, values, dynamicCriteria } = criteria;
  switch (filterOn) {
    case 'Values': {
      const texts = (values ?? []).filter((value) => typeof value !== 'object');
      return element('filters', {}, texts.map((value) => element('filter', { val: String(value) })).join(''));
    }
    case 'Custom': {
      const parts = [criterion1, criterion2].filter((part): part is string => part !== undefined);
      const both = parts.length > 1 && operator !== 'Or' ? true : undefined;
      return element('customFilters', { and: both }, parts.map(customXml).join(''));
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return element('top10', {
        top: filterOn.startsWith('Bottom') ? false : undefined,
        percent: filterOn.endsWith('Percent') ? true : undefined,
        val: Number(criterion1),
      });
    case 'Dynamic':
      return element('dynamicFilter', { type: dynamicType(dynamicCriteria ?? '') });
    default:
      // Colours would need a style of their own; the rows are hidden all the same.
      return '';
  }
}

function customXml(criterion: string): string {
  const [, sign = '', operand = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return element('customFilter', { operator: OPERATORS[sign], val: escapeXml(operand) });
}

/** `AllDatesInPeriodJanuary` → `M1`, `LastWeek` → `lastWeek`. */
function dynamicType(criterion: string): string {
  const months = 'January February March April May June July August September October November December'.split(' ');
  const period = /^AllDatesInPeriod(.*)$/.exec(criterion)?.[1];
  if (period?.startsWith('Quarter')) return `Q${period.slice(7)}`;
  if (period) return `M${months.indexOf(period) + 1}`;
  return criterion.charAt(0).toLowerCase() + criterion.slice(1);
}
