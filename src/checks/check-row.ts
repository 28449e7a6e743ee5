/** Checks one indicator's row, year by year, each year with what stands around it. */
import type { Indicator, Plan } from '../plan/plan';
import type { CheckSubject, EntryRow } from './entry';
import type { Finding } from './finding';
import { factsOf, type IndicatorFacts } from './indicator-facts';
import { findingsIn, type RuleSets } from './judge-cell';
import { readCell, saysProvisional, type Reading } from './reading';
import { noReferences, referenceFor, referencesAfter } from './reference';
import type { Group } from './rule';
import { yearsExplained, yearsNamed } from './row-years';
import { rules } from './rules/rules';

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
  const read = row.cells.map((cell) => {
    const reading = readCell(cell, facts);
    return { cell, reading, provisional: flagged.includes(cell.year) || saysProvisional(reading) };
  });
  // What stands in a year that is not due makes no gap of the years before it.
  const counted = read.map(
    ({ cell, reading, provisional }) => isFilled(reading) && (cutOff === null || cell.year <= cutOff || provisional),
  );
  const lastFilled = counted.lastIndexOf(true);

  const findings: Finding[] = [];
  let references = noReferences;
  for (const [i, { cell, reading, provisional }] of read.entries()) {
    const { value, parts } = reading;
    const previous = referenceFor(value, references, facts.scale);
    const found = findingsIn(
      {
        cell,
        reading,
        facts,
        value,
        parts,
        scale: previous ?? facts.scale,
        scaleFrom: previous === null ? facts.scaleFrom : 'previous',
        previous,
        base: facts.base,
        cutOff,
        baseYear: plan.baseYear,
        provisional,
        explained: explained.includes(cell.year),
        filledLater: i < lastFilled,
      },
      sets,
    );
    for (const finding of found) findings.push(finding);
    references = referencesAfter(references, value, previous, found);
  }
  return findings;
}

function isFilled({ shape }: Reading): boolean {
  return shape !== 'blank' && shape !== 'missing';
}
