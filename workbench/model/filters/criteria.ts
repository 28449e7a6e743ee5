/** Which rows a filter's criteria let through: values, comparisons, ranks, colours, averages and dates. */
import type { CellState, CellStyle } from '../../engine/engine';
import { oneOf, record } from '../enums';
import type { WireValue } from '../host-object';
import { dateTest, isDatePeriod } from './dates';

export interface FilterCriteria {
  readonly filterOn: (typeof filterKinds)[number];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly WireValue[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
  readonly icon?: WireValue;
}

export const filterKinds = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

export function readCriteria(value: WireValue): FilterCriteria {
  const given = record(value);
  const text = (key: string) => {
    const part = given[key];
    return part === undefined || part === null ? {} : { [key]: String(part) };
  };
  return {
    filterOn: oneOf(filterKinds, given['filterOn']),
    ...text('criterion1'),
    ...text('criterion2'),
    ...text('dynamicCriteria'),
    ...text('color'),
    ...(given['operator'] ? { operator: oneOf(['And', 'Or'], given['operator']) } : {}),
    ...(Array.isArray(given['values']) ? { values: given['values'] as readonly WireValue[] } : {}),
    ...(given['icon'] ? { icon: given['icon'] } : {}),
  };
}

export interface FilterCell {
  readonly cell: CellState;
  readonly style: CellStyle;
}

type Test = (cell: FilterCell) => boolean;

const everything: Test = () => true;

/** `column` holds all cells below the header: ranks and averages look at all of them. */
export function testOf(criteria: FilterCriteria, column: readonly FilterCell[]): Test {
  const numbers = column.flatMap(({ cell }) => (typeof cell.value === 'number' ? [cell.value] : []));
  const count = Number(criteria.criterion1);
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(criteria.values ?? []);
    case 'Custom':
      return customTest(criteria);
    case 'TopItems':
      return rankTest(numbers, count, true);
    case 'BottomItems':
      return rankTest(numbers, count, false);
    case 'TopPercent':
      return rankTest(numbers, Math.max(1, Math.floor((numbers.length * count) / 100)), true);
    case 'BottomPercent':
      return rankTest(numbers, Math.max(1, Math.floor((numbers.length * count) / 100)), false);
    case 'CellColor':
      return ({ style }) => sameColor(style.fill, criteria.color);
    case 'FontColor':
      return ({ style }) => sameColor(style.fontColor ?? '#000000', criteria.color);
    case 'Dynamic':
      return dynamicTest(criteria.dynamicCriteria ?? '', numbers);
    case 'Icon':
      return everything;
  }
}

function sameColor(color: string | null | undefined, wanted: string | undefined): boolean {
  return (color ?? '').toLowerCase() === (wanted ?? '').toLowerCase();
}

/** Texts are compared as shown, without regard to case; dates may be meant with a coarser precision. */
function valuesTest(values: readonly WireValue[]): Test {
  const texts = new Set(
    values.filter((value) => typeof value !== 'object').map((value) => String(value).toLowerCase()),
  );
  const dates = values.filter((value) => typeof value === 'object' && value !== null).map(record);
  return ({ cell }) =>
    texts.has(cell.text.toLowerCase()) ||
    (typeof cell.value === 'number' && texts.has(String(cell.value))) ||
    dates.some(({ date, specificity }) => inDate(cell, String(date), String(specificity)));
}

const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 };

function inDate({ value }: CellState, date: string, specificity: string): boolean {
  if (typeof value !== 'number') return false;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(value * 86_400) * 1000).toISOString();
  const wanted = new Date(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}${date.length > 10 ? 'Z' : 'T00:00:00Z'}`);
  const length = lengths[specificity.toLowerCase()] ?? 10;
  return !Number.isNaN(wanted.valueOf()) && iso.slice(0, length) === wanted.toISOString().slice(0, length);
}

function customTest({ criterion1, criterion2, operator }: FilterCriteria): Test {
  const first = comparison(criterion1 ?? '');
  if (criterion2 === undefined) return first;
  const second = comparison(criterion2);
  return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** `>20`, `<>`, `=*east*`; without a sign it means equal. */
function comparison(criterion: string): Test {
  const [, sign = '=', operand = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (sign === '=' || sign === '<>') {
    const same = equality(operand, number);
    return sign === '=' ? same : (cell) => !same(cell);
  }
  const compare = comparers[sign] ?? (() => false);
  if (!Number.isNaN(number)) return ({ cell }) => typeof cell.value === 'number' && compare(cell.value, number);
  return ({ cell }) =>
    cell.type === 'String' && compare(cell.text.toLowerCase().localeCompare(operand.toLowerCase()), 0);
}

const comparers: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function equality(operand: string, number: number): Test {
  if (operand === '') return ({ cell }) => cell.text === '';
  if (!Number.isNaN(number)) return ({ cell }) => cell.value === number || cell.text === operand;
  const source = operand.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, escaped: string, wild: string, plain: string) =>
      escaped ? `\\${escaped}` : wild ? (wild === '*' ? '.*' : '.') : `\\${plain}`,
  );
  const pattern = new RegExp(`^${source}$`, 'is');
  return ({ cell }) => pattern.test(cell.text);
}

/** Equal values share a rank, so that more may stay than asked for. */
function rankTest(numbers: readonly number[], count: number, top: boolean): Test {
  const sorted = [...numbers].sort((a, b) => (top ? b - a : a - b));
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return ({ cell }) =>
    limit !== undefined && typeof cell.value === 'number' && (top ? cell.value >= limit : cell.value <= limit);
}

function dynamicTest(criterion: string, numbers: readonly number[]): Test {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (criterion === 'AboveAverage') return ({ cell }) => typeof cell.value === 'number' && cell.value > mean;
  if (criterion === 'BelowAverage') return ({ cell }) => typeof cell.value === 'number' && cell.value < mean;
  if (!isDatePeriod(criterion)) return everything;
  const holds = dateTest(criterion, new Date());
  return ({ cell }) => typeof cell.value === 'number' && holds(cell.value);
}
