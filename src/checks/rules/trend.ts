/** Group C: the value against the cut-off, the years around it, the base and the bound that has to be kept. */
import { decimalText, differenceText, signOfSum } from '../decimal';
import { isNumber } from '../indicator-facts';
import { defineRule, type CheckContext, type Found, type Rule } from '../rule';

const trend = { group: 'C', scope: 'row', missing: 'skipAny' } as const;

const gap = defineRule({
  ...trend,
  id: 'V21',
  missing: 'never',
  needs: [],
  when: () => true,
  find: ({ reading, filledLater, explained, cell }) =>
    reading.shape === 'blank' && filledLater && !explained ? { variant: 'gap', details: { y: cell.year } } : null,
});

const notDue = defineRule({
  ...trend,
  id: 'V22',
  needs: ['cutOff'],
  when: () => true,
  find: ({ reading, cell, cutOff, provisional }) => {
    const filled = reading.shape === 'number' || reading.shape === 'parts';
    if (!filled || provisional || (cell.ends ?? cell.year) <= cutOff) return null;
    const { period, year } = cell;
    return period === undefined
      ? { variant: 'notDue', details: { y: year } }
      : { variant: 'partNotDue', details: { q: period } };
  },
});

const jump = defineRule({
  ...trend,
  id: 'V27',
  suppresses: ['V35'],
  needs: ['value'],
  when: isNumber,
  find: (context) => {
    const { value: x, previous, base, facts } = context;
    // The first actual is compared with the base of a level; a yearly amount has nothing to be compared with.
    const reference = previous ?? base;
    if (reference === null) return null;
    return facts.percent ? jumpOfPoints(context, x, reference) : jumpOfPercent(context, x, reference);
  },
});

type Jump = Found<'percentPrevious' | 'percentBase' | 'pointsPrevious' | 'pointsBase'>;

function jumpOfPoints(
  { previous, facts: { changeLimit: limit } }: CheckContext,
  x: number,
  reference: number,
): Jump | null {
  const [low, high] = x < reference ? [x, reference] : [reference, x];
  if (signOfSum(1, high, -1, low, -1, limit) <= 0) return null;
  return {
    variant: previous === null ? 'pointsBase' : 'pointsPrevious',
    details: { d: signed(differenceText(x, reference)), limit },
  };
}

function jumpOfPercent(
  { previous, facts: { changeLimit: limit } }: CheckContext,
  x: number,
  reference: number,
): Jump | null {
  // |x/r − 1| > 30 %, written without a quotient: 100·|x − r| > 30·|r|. From zero there is no rate of change.
  if (reference === 0) return null;
  const side = x < reference ? -1 : 1;
  if (signOfSum(100 * side, x, -100 * side, reference, -limit, Math.abs(reference)) <= 0) return null;
  const share = x / Math.abs(reference) - Math.sign(reference);
  return {
    variant: previous === null ? 'percentBase' : 'percentPrevious',
    details: { d: signed(beyond(100 * share, limit)), limit },
  };
}

/** One decimal, or as many as show that the limit is passed: never `30.0` above 30. */
function beyond(change: number, limit: number): string {
  if (!Number.isFinite(change)) return change > 0 ? '∞' : '-∞';
  for (let places = 1; places < 6; places += 1) {
    const text = change.toFixed(places);
    if (Math.abs(Number(text)) > limit) return text;
  }
  return decimalText(change);
}

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

const fell = defineRule({
  ...trend,
  id: 'V28',
  needs: ['value', 'previous'],
  when: (facts) =>
    isNumber(facts) &&
    facts.indicator.measure === 'stock' &&
    facts.indicator.direction === 'up' &&
    facts.indicator.kind !== 'cumulative',
  find: ({ value: x, previous, facts }) => {
    if (signOfSum(1, previous, -1, x, -1, 10 ** -facts.decimals) <= 0) return null;
    return { variant: 'fell', details: { d: differenceText(previous, x) } };
  },
});

const belowBase = defineRule({
  ...trend,
  id: 'V29',
  needs: ['value', 'base'],
  // A row that only keeps its floor may lie between floor and base; V31 watches it.
  when: (facts) => isNumber(facts) && facts.indicator.direction === 'up' && facts.kept === null,
  find: ({ value: x, base, facts, baseYear }) =>
    signOfSum(1, x, -1, base) < 0 ? { variant: 'belowBase', details: { b: facts.indicator.base, y: baseYear } } : null,
});

function boundRule(id: 'V30' | 'V31', side: 'upper' | 'lower'): Rule {
  const outwards = side === 'upper' ? 1 : -1;
  return defineRule<'V30' | 'V31', 'value'>({
    ...trend,
    id,
    needs: ['value'],
    when: ({ kept }) => kept?.side === side,
    find: ({ value: x, facts: { kept } }) => {
      if (!kept) return null;
      const beyondBound = signOfSum(outwards, x, -outwards, kept.value);
      if (kept.strict ? beyondBound < 0 : beyondBound <= 0) return null;
      return { variant: kept.strict ? 'strict' : 'inclusive', details: { T: kept.text } };
    },
  });
}

export const trendRules: readonly Rule[] = [
  gap,
  notDue,
  jump,
  fell,
  belowBase,
  boundRule('V30', 'upper'),
  boundRule('V31', 'lower'),
];
