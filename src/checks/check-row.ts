/** Checks one indicator's row, year by year, each year with what stands around it. */
import type { Indicator, Plan } from '../plan/plan';
import type { CheckSubject, EntryRow } from './entry';
import type { Finding } from './finding';
import { factsOf, type IndicatorFacts } from './indicator-facts';
import { findingsIn, type RuleSets } from './judge-cell';
import { readCell, saysProvisional, type Reading } from './reading';
import { noReferences, referenceFor, referencesAfter } from './reference';
import type { Group, ProcessFacts } from './rule';
import { seriesOf, withinYears } from './row-series';
import { yearsExplained, yearsNamed } from './row-years';
import { alteredFindings } from './rules/altered';
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
  const prepared = { facts, rules: { A: applying('A'), B: applying('B'), C: applying('C'), G: applying('G') } };
  known.set(indicator.id, prepared);
  return prepared;
}

/** The facts of an indicator, kept with its plan. */
export function preparedFacts(indicator: Indicator, plan: Plan): IndicatorFacts {
  return prepare(indicator, plan).facts;
}

export interface CheckedRow {
  /** By year and rule; those about the row as a whole first. */
  readonly findings: readonly Finding[];
  /** What may be compared with other rows: readings without hard findings in their cell. By year. */
  readonly accepted: ReadonlyMap<number, Reading>;
}

export function checkRow(subject: Omit<CheckSubject, 'rows'>, indicator: Indicator, row: EntryRow): CheckedRow {
  const { plan, cutOff } = subject;
  const { facts, rules: sets } = prepare(indicator, plan);
  const years = row.cells.map(({ year }) => year);
  const flagged = yearsNamed(row.provisional, years);
  const explained = yearsExplained(row.missingReason, years);
  const readings = row.cells.map((cell) => readCell(cell, facts));
  const provisional = row.cells.map(({ year }, i) => flagged.includes(year) || saysProvisional(readings[i] as Reading));
  // What stands in a year that is not due makes no gap of the years before it.
  const counted = row.cells.map(
    ({ year }, i) => isFilled(readings[i] as Reading) && (cutOff === null || year <= cutOff || provisional[i] === true),
  );
  const lastFilled = counted.lastIndexOf(true);
  const within = withinYears(row, facts);
  const series = seriesOf(years, readings, within);
  const process = processOf(subject, row);

  const findings: Finding[] = [...alteredFindings(row)];
  const accepted = new Map<number, Reading>();
  let references = noReferences;
  for (const [i, cell] of row.cells.entries()) {
    const reading = readings[i] as Reading;
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
        series,
        at: i,
        withinYear: within?.get(cell.year) ?? null,
        process,
        provisional: provisional[i] === true,
        explained: explained.includes(cell.year),
        filledLater: i < lastFilled,
      },
      sets,
    );
    for (const finding of found) findings.push(finding);
    if ((value !== null || parts !== null) && !found.some(({ level }) => level === 'hard'))
      accepted.set(cell.year, reading);
    references = referencesAfter(references, value, previous, found);
  }
  return { findings, accepted };
}

const noYears: readonly number[] = [];

function processOf({ reporting, filler, locked }: Omit<CheckSubject, 'rows'>, { source }: EntryRow): ProcessFacts {
  return { source, reporting: reporting ?? noYears, filler: filler ?? null, locked: locked ?? [] };
}

function isFilled({ shape }: Reading): boolean {
  return shape !== 'blank' && shape !== 'missing';
}
