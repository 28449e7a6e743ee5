/**
 * Checks the figures within the years of a row: how each was typed, whether its size can be right, whether its period is over
 * and open. How they go together, and with the year's own figure, is judged at the year (rules/within-year.ts).
 */
import type { WithinYear } from './entry';
import type { Finding } from './finding';
import type { IndicatorFacts } from './indicator-facts';
import { findingsIn, type RuleSets } from './judge-cell';
import { readCell, saysProvisional } from './reading';
import { operandsIn, type CheckContext, type Rule } from './rule';
import { modeOf } from './row-series';

interface Beside {
  /** Years flagged 预计, and those that a 缺报原因 covers. */
  readonly flagged: readonly number[];
  readonly explained: readonly number[];
}

/** Of the rules that compare periods, what a part can answer by itself. */
const ofParts: ReadonlySet<string> = new Set(['V22', 'V55', 'V57']);
const partSets = new WeakMap<RuleSets, RuleSets>();

/** `around` is the context of the row's years: what it says of the row holds for the parts too. */
export function partFindings(
  around: CheckContext,
  within: WithinYear,
  sets: RuleSets,
  { flagged, explained }: Beside,
): readonly Finding[] {
  const own = setsOfParts(sets);
  return within.cells.flatMap((cell) => {
    const reading = readCell(cell, around.facts);
    const { value, parts } = reading;
    const context = {
      ...around,
      cell,
      reading,
      value,
      parts,
      scale: usualSize(around.facts, within, cell.part),
      scaleFrom: around.facts.scaleFrom,
      previous: null,
      withinYear: null,
      provisional: flagged.includes(cell.year) || saysProvisional(reading),
      explained: explained.includes(cell.year),
      filledLater: false,
    };
    return findingsIn({ ...context, present: operandsIn(context) }, own);
  });
}

/** A yearly amount falls upon the parts of its year; a level or a rate has the same size all along. */
function usualSize(facts: IndicatorFacts, within: WithinYear, part: number): number | null {
  if (facts.scale === null || facts.indicator.measure !== 'flow') return facts.scale;
  return (facts.scale * (modeOf(within, facts) === 'period' ? 1 : part)) / within.parts;
}

function setsOfParts(sets: RuleSets): RuleSets {
  const before = partSets.get(sets);
  if (before) return before;
  const own = (set: readonly Rule[]) => set.filter(({ id }) => ofParts.has(id));
  const made = { ...sets, C: own(sets.C), G: own(sets.G) };
  partSets.set(sets, made);
  return made;
}
