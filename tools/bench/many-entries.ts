/** Entries of any number for measuring: plausible figures, and in one cell of twenty something an office gets wrong. */
import type { EntryCell, EntryRow } from '../../src/checks/entry';
import { parseNotation } from '../../src/notation/parse-notation';
import { planYears, type Indicator, type Plan } from '../../src/plan/plan';

const wrong = [
  '６１．５',
  '约60万左右',
  '1,000',
  '615000人',
  '—',
  '[2.61]',
  '97.1(预计)',
  "'60.4",
  '60.4\u00a0',
  '#REF!',
];
/** One cell in so many is wrong. */
const every = 20;

export function manyEntries(plan: Plan): readonly EntryRow[] {
  const years = planYears(plan);
  return plan.indicators.map((indicator, i) => ({
    indicatorId: indicator.id,
    cells: years.map((year, j) => cellOf(indicator, year, years.length, i, j)),
    missingReason: '',
    provisional: '',
    source: '台账',
    note: '',
  }));
}

function cellOf(indicator: Indicator, year: number, years: number, i: number, j: number): EntryCell {
  const place = i * years + j;
  const value =
    place % every === every - 1 ? (wrong[((place / every) % wrong.length) | 0] ?? '') : plausible(indicator, j, years);
  return {
    indicatorId: indicator.id,
    year,
    address: `'指标进度'!C${j + 11}R${i + 7}`,
    value,
    text: String(value),
    numberFormat: typeof value === 'string' && value.includes(':') ? '@' : '0.00',
    formula: null,
  };
}

/** On the way to the target, never quite on the path; a total in equal shares, give or take a little. */
function plausible({ base, criterion, kind }: Indicator, j: number, years: number): string | number {
  const [from, to] = [base, criterion].map((text) => {
    const read = parseNotation(text);
    return read.ok ? read.notation : null;
  });
  if (kind === 'composition') return `${(6 + (j % 10) / 10).toFixed(1)}:31.5:${(62.5 - (j % 10) / 10).toFixed(1)}`;
  const end = to?.value ?? 50;
  if (kind === 'cumulative') return round(end / years, j % 2 === 0 ? 1.04 : 0.97);
  // What is kept stays on its side of the bound.
  const start = from?.value ?? end * 0.9;
  const goal = kind === 'upper' || start > end ? start * 1.02 : end;
  return round(start + ((goal - start) * (j + 0.6)) / years + (j % 2) / 100, 1);
}

/** Two decimals, none for figures that count whole things. */
function round(value: number, factor: number): number {
  return Number((value * factor).toFixed(value >= 15 && value <= 25 ? 0 : 2));
}
