/** Checks one indicator's row: typing first, then the value, then its place in the series, year by year. */
import type { Indicator, Plan } from '../plan/plan';
import type { CheckSubject, EntryCell, EntryRow } from './entry';
import type { Finding } from './finding';
import { factsOf, type IndicatorFacts } from './indicator-facts';
import { factsOfFormat } from './number-formats';
import { readCell, saysProvisional, type Reading } from './reading';
import { judge, type CheckContext, type Found, type Group, type Rule } from './rule';
import { yearsExplained, yearsNamed } from './row-years';
import { rules } from './rules/rules';

type RuleSets = Readonly<Record<'A' | 'B' | 'C', readonly Rule[]>>;

/** What is known of an indicator before any entry is looked at. */
interface Prepared {
  readonly facts: IndicatorFacts;
  readonly rules: RuleSets;
}

const preparedIn = new WeakMap<Plan, Map<string, Prepared>>();

/** Worked out once per indicator and plan: an edited cell must not cost more in a larger workbook. */
function prepare(indicator: Indicator, plan: Plan): Prepared {
  const known = preparedIn.get(plan) ?? new Map<string, Prepared>();
  preparedIn.set(plan, known);
  const before = known.get(indicator.id);
  if (before) return before;
  const facts = factsOf(indicator, plan);
  const applying = (group: Group) => rules.filter((rule) => rule.group === group && rule.when(facts));
  const prepared = { facts, rules: { A: applying('A'), B: applying('B'), C: applying('C') } };
  known.set(indicator.id, prepared);
  return prepared;
}

/** Findings of the row, by year and rule. */
export function checkRow(
  { plan, cutOff }: Pick<CheckSubject, 'plan' | 'cutOff'>,
  indicator: Indicator,
  row: EntryRow,
): readonly Finding[] {
  const { facts, rules: sets } = prepare(indicator, plan);
  const years = row.cells.map(({ year }) => year);
  const flagged = yearsNamed(row.provisional, years);
  const explained = yearsExplained(row.missingReason, years);
  const readings = row.cells.map((cell) => readCell(cell, facts));
  const provisional = row.cells.map(({ year }, i) => flagged.includes(year) || isSaidProvisional(readings[i]));
  const isCounted = (i: number, year: number) =>
    isFilled(readings[i]) && (cutOff === null || year <= cutOff || provisional[i] === true);
  const lastFilled = years.reduce((last, year, i) => (isCounted(i, year) ? i : last), -1);

  const findings: Finding[] = [];
  let previous: number | null = null;
  for (const [i, cell] of row.cells.entries()) {
    const reading = readings[i];
    if (!reading) continue;
    const context: CheckContext = {
      cell,
      reading,
      facts,
      value: reading.value,
      parts: reading.parts,
      scale: previous ?? facts.scale,
      scaleFrom: previous === null ? facts.scaleFrom : 'previous',
      previous,
      base: facts.base,
      cutOff,
      baseYear: plan.baseYear,
      provisional: provisional[i] === true,
      explained: explained.includes(cell.year),
      filledLater: i < lastFilled,
    };
    const found = findIn(context, sets);
    for (const finding of found) findings.push(finding);
    if (reading.value !== null && !found.some(({ level }) => level === 'hard')) previous = reading.value;
  }
  return findings;
}

function isSaidProvisional(reading: Reading | undefined): boolean {
  return reading !== undefined && saysProvisional(reading);
}

function isFilled(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.shape !== 'blank' && reading.shape !== 'missing';
}

const suppressed = new Map(rules.map(({ id, suppresses }): [string, readonly string[]] => [id, suppresses ?? []]));

/** Typing → value → (stop on a hard finding) → trend; then what other findings make pointless goes. */
function findIn(context: CheckContext, sets: RuleSets): readonly Finding[] {
  const findings = context.cell.value === '' ? [] : firstOf(context, sets.A);
  if (hasHard(findings)) return findings;
  if (context.reading.shape !== 'blank') findings.push(...allOf(context, sets.B));
  if (!hasHard(findings)) findings.push(...allOf(context, sets.C));
  if (findings.length < 2) return findings;
  const pointless = new Set(findings.flatMap(({ rule }) => suppressed.get(rule) ?? []));
  return findings.filter(({ rule }) => !pointless.has(rule)).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function hasHard(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === 'hard');
}

function firstOf(context: CheckContext, set: readonly Rule[]): Finding[] {
  for (const rule of set) {
    const found = judge(rule, context);
    if (found && found !== 'undecided') return [findingOf(rule, context, found)];
  }
  return [];
}

function allOf(context: CheckContext, set: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of set) {
    const found = judge(rule, context);
    if (found && found !== 'undecided') findings.push(findingOf(rule, context, found));
  }
  return findings;
}

function findingOf({ id, levels }: Rule, { cell }: CheckContext, found: Found): Finding {
  const value = typed(cell);
  return {
    rule: id,
    variant: found.variant,
    level: levels[found.variant] ?? 'hard',
    indicatorId: cell.indicatorId,
    year: cell.year,
    address: cell.address,
    value: value === '' ? null : value,
    understood: found.understood ?? null,
    details: found.details ?? {},
    // A formula is not overwritten by a number.
    fix: found.fix && cell.formula === null ? { before: value, ...found.fix } : null,
  };
}

/** As typed: of a percentage, date or time what Excel shows, since the number behind it was never typed. */
function typed({ value, text, numberFormat }: EntryCell): string | number {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || text === '' || /^#+$/.test(text)) return value;
  const { date, percent } = factsOfFormat(numberFormat);
  return date || percent ? text : value;
}
