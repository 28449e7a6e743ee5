/** Checks one indicator's row, year by year, each year with what stands around it. */
import type { Indicator, Plan } from '../plan/plan';
import type { CheckSubject, EntryCell, EntryRow } from './entry';
import type { Finding } from './finding';
import { factsOf, type IndicatorFacts } from './indicator-facts';
import { partFindings } from './check-parts';
import { inOrder } from './finding-order';
import { findingsIn, type RuleSets } from './judge-cell';
import { lockedByCell } from './locked-values';
import { readCell, saysProvisional, type Reading } from './reading';
import { noReferences, referenceFor, referencesAfter } from './reference';
import { operandsIn, type CheckContext, type Group, type ProcessFacts, type RowSeries, type Rule } from './rule';
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
  const prepared = { facts, rules: setsOf(rules.filter((rule) => rule.when(facts))) };
  known.set(indicator.id, prepared);
  return prepared;
}

const sharedSets = new Map<string, RuleSets>();

/** Indicators of one kind have the same rules, and share their lists. */
function setsOf(applying: readonly Rule[]): RuleSets {
  const key = applying.map(({ id }) => id).join();
  const of = (group: Group) => applying.filter((rule) => rule.group === group);
  const sets = sharedSets.get(key) ?? { A: of('A'), B: of('B'), C: of('C'), G: of('G') };
  sharedSets.set(key, sets);
  return sets;
}

/** The facts of an indicator, kept with its plan. */
export function preparedFacts(indicator: Indicator, plan: Plan): IndicatorFacts {
  return prepare(indicator, plan).facts;
}

/** What may be compared with other rows: values without hard findings in their cell, beside the row's cells. */
export interface AcceptedRow {
  readonly cells: readonly EntryCell[];
  readonly readings: readonly (Reading | null)[];
}

export interface CheckedRow {
  /** By year and rule; those about the row as a whole first. */
  readonly findings: readonly Finding[];
  readonly accepted: AcceptedRow;
}

/** `compared`: whether other rows are compared with this one, so that its readings are wanted. */
export function checkRow(
  subject: Omit<CheckSubject, 'rows'>,
  indicator: Indicator,
  row: EntryRow,
  compared = true,
): CheckedRow {
  const { plan, cutOff } = subject;
  const { facts, rules: sets } = prepare(indicator, plan);
  const { cells } = row;
  const years = row.provisional === '' && row.missingReason === '' ? noYears : cells.map(({ year }) => year);
  const flagged = yearsNamed(row.provisional, years);
  const explained = yearsExplained(row.missingReason, years);
  const readings = cells.map((cell) => readCell(cell, facts));
  const isProvisional = ({ year }: EntryCell, reading: Reading) => flagged.includes(year) || saysProvisional(reading);
  const within = withinYears(row, facts);
  const series = seriesOf(cells, readings, within);
  const lastFilled = lastCounted(
    series,
    (cell, reading) => cutOff === null || cell.year <= cutOff || isProvisional(cell, reading),
  );
  const process = processOf(subject, row);

  const findings: Finding[] = [...alteredFindings(row)];
  const accepted: (Reading | null)[] = [];
  let references = noReferences;
  // One object for all cells of the row: rules look at it and do not keep it.
  const context = {
    facts,
    base: facts.base,
    cutOff,
    baseYear: plan.baseYear,
    series,
    process,
  } as Mutable<CheckContext>;
  for (let i = 0; i < cells.length; i += 1) {
    const [cell, reading] = [cells[i] as EntryCell, readings[i] as Reading];
    const { value, parts } = reading;
    const previous = referenceFor(value, references, facts.scale);
    context.cell = cell;
    context.reading = reading;
    context.value = value;
    context.parts = parts;
    context.scale = previous ?? facts.scale;
    context.scaleFrom = previous === null ? facts.scaleFrom : 'previous';
    context.previous = previous;
    context.at = i;
    context.withinYear = within?.get(cell.year) ?? null;
    context.provisional = isProvisional(cell, reading);
    context.explained = explained.includes(cell.year);
    context.filledLater = i < lastFilled;
    context.present = operandsIn(context);
    const found = findingsIn(context, sets);
    if (found.length > 0) findings.push(...found);
    if (compared) accepted.push(found.some(({ level }) => level === 'hard') ? null : reading);
    references = referencesAfter(references, value, previous, found);
  }
  if (row.withinYear) {
    findings.push(...partFindings(context, row.withinYear, sets, { flagged, explained }));
    findings.sort(inOrder);
  }
  return { findings, accepted: { cells, readings: accepted } };
}

type Mutable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

const noYears: readonly number[] = [];

function processOf({ reporting, filler, locked }: Omit<CheckSubject, 'rows'>, { source }: EntryRow): ProcessFacts {
  return { source, reporting: reporting ?? noYears, filler: filler ?? null, locked: lockedByCell(locked) };
}

/** What stands in a year that is not due makes no gap of the years before it. -1 for a row without anything. */
function lastCounted({ cells, readings }: RowSeries, counts: (cell: EntryCell, reading: Reading) => boolean): number {
  for (let i = cells.length - 1; i >= 0; i -= 1) {
    const reading = readings[i] as Reading;
    if (isFilled(reading) && counts(cells[i] as EntryCell, reading)) return i;
  }
  return -1;
}

function isFilled({ shape }: Reading): boolean {
  return shape !== 'blank' && shape !== 'missing';
}
