/** Rows of entries as an office might have typed them into the Haining workbook. */
import { checkAll } from '../../src/checks/check';
import type { CheckSubject, EntryCell, EntryRow, WithinYear } from '../../src/checks/entry';
import type { Finding } from '../../src/checks/finding';
import { builtInPlan } from '../../src/plan/built-in';
import { partPeriod } from '../../src/plan/periods';
import { planYears, type Indicator, type Plan } from '../../src/plan/plan';

const built = builtInPlan('haining-14fyp');
if (!built) throw new Error('The Haining plan is missing.');
export const haining: Plan = built;

/** A value, or a value with what Excel knows besides. */
export type Typed = EntryCell['value'] | Partial<Pick<EntryCell, 'value' | 'text' | 'numberFormat' | 'formula'>>;
export type Beside = Partial<
  Pick<EntryRow, 'missingReason' | 'provisional' | 'source' | 'note' | 'withinYear' | 'altered'>
>;
export type Around = Beside & Partial<Pick<CheckSubject, 'cutOff' | 'reporting' | 'filler' | 'locked'>>;

export function numbered(no: string, plan: Plan = haining): Indicator {
  const found = plan.indicators.find((indicator) => indicator.no === no);
  if (!found) throw new Error(`There is no indicator ${no}.`);
  return found;
}

/** Years from the first of the period on; those not given are blank. */
export function rowOf(no: string, typed: readonly Typed[], beside: Beside = {}, plan: Plan = haining): EntryRow {
  const indicatorId = numbered(no, plan).id;
  const line = plan.indicators.findIndex(({ id }) => id === indicatorId) + 7;
  const cells = planYears(plan).map((year, i): EntryCell => {
    const given = typed[i] ?? '';
    const known = typeof given === 'object' ? given : { value: given };
    const value = known.value ?? '';
    const address = `'指标进度'!${String.fromCharCode(75 + i)}${line}`;
    return { indicatorId, year, address, text: String(value), numberFormat: 'General', formula: null, ...known, value };
  });
  return { indicatorId, cells, missingReason: '', provisional: '', source: '', note: '', ...beside };
}

export function subjectOf(rows: readonly EntryRow[], cutOff: number | null = null, plan: Plan = haining): CheckSubject {
  return { plan, rows, cutOff };
}

/** What is found when an office types these values, beginning with 2021. */
export function findingsOf(
  no: string,
  typed: readonly Typed[],
  { cutOff = null, reporting = [], filler = '', locked = [], ...beside }: Around = {},
): readonly Finding[] {
  const subject = subjectOf([rowOf(no, typed, beside)], cutOff);
  return checkAll({ ...subject, reporting, filler, locked });
}

/** Figures within a year, as a row of a quarterly sheet would hold them; the first of them stands in `from`. */
export function within(
  no: string,
  mode: WithinYear['mode'],
  figures: readonly Typed[],
  { from = 2021, parts = 4 }: { readonly from?: number; readonly parts?: WithinYear['parts'] } = {},
): WithinYear {
  const cells = figures.map((typed, i) => {
    const year = from + Math.floor(i / parts);
    const [cell] = rowOf(no, [typed]).cells as [EntryCell];
    const part = (i % parts) + 1;
    const { key: period, ends } = partPeriod(year, part, parts === 4 ? 'quarter' : 'half-year');
    return { ...cell, year, part, period, ends };
  });
  return { parts, mode, cells };
}

/** `V16 2021 soft`. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, year, level }) => `${rule} ${year} ${level}`);
}
