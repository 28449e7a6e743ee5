/** Whom figures of an own table may belong to: indicators, and the special targets that are filled in by themselves. */
import type { Plan, SpecialTarget } from '../plan';
import { specialPlan } from '../special-plan';

/**
 * The plan with special targets among its indicators, without a number, since theirs is none of the document's. One that states
 * an indicator's target again takes its entries from there: its names are names of that indicator.
 */
export function planOfEntries(plan: Plan): Plan {
  const names = new Map<string, string[]>();
  const copied = (plan.specialTargets ?? []).filter(({ link }) => link?.relation === 'same');
  for (const target of copied) {
    const id = target.link?.indicatorId ?? '';
    names.set(id, [...(names.get(id) ?? []), ...namesOf(target)]);
  }
  const ids = new Set(copied.map(({ id }) => id));
  const targets = specialPlan(plan).indicators.filter(({ id }) => !ids.has(id));
  return {
    ...plan,
    indicators: [
      ...plan.indicators.map((each) => ({ ...each, aliases: [...each.aliases, ...(names.get(each.id) ?? [])] })),
      ...targets.map((target) => ({ ...target, no: '' })),
    ],
  };
}

function namesOf({ name, aliases = [] }: SpecialTarget): readonly string[] {
  return [name.zh, name.en, ...aliases];
}
