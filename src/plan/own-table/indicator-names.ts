/** Finds the indicators that a text names: by name or alias, with or without their number, footnote marks and unit. */
import type { Indicator, Plan } from '../plan';

const longestName = 200;
const footnotes = /[*※①-⑳¹²³]+/gu;
const unspoken = /[\p{P}\p{S}\s]+/gu;
const numberBefore = /^[([]?(\d{1,3})[)\].、:]?\s*(?=\D)/u;
const bracketsBehind = /\(([^()]*)\)$/u;

export type FindIndicators = (text: string) => readonly string[];

/** Made once per plan and table. */
export function indicatorFinder({ indicators }: Pick<Plan, 'indicators'>): FindIndicators {
  const byName = new Map<string, Set<string>>();
  for (const indicator of indicators)
    for (const name of namesOf(indicator)) {
      const key = spoken(name);
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(indicator.id));
    }
  const units = new Set(indicators.flatMap(({ unit }) => (unit ? [spoken(unit.zh), spoken(unit.en)] : [])));
  const numbers = new Map(indicators.map(({ id, no }) => [id, no]));
  const exactly = (text: string) => [...(byName.get(spoken(text)) ?? [])];

  return (text) => {
    const plain = text.slice(0, longestName).replace(footnotes, '').normalize('NFKC').trim();
    const bare = withoutUnit(plain, units);
    const [before = '', number] = numberBefore.exec(bare) ?? [];
    const asItStands = exactly(plain);
    if (asItStands.length > 0) return asItStands;
    const found = exactly(bare);
    if (found.length > 0) return found;
    const named = exactly(bare.slice(before.length));
    const numbered = named.filter((id) => numbers.get(id) === number);
    return numbered.length > 0 ? numbered : named;
  };
}

function namesOf({ name, aliases }: Indicator): readonly string[] {
  return [name.zh, name.en, ...aliases];
}

/** What is said, whatever stands between: width, case, spaces and punctuation make no difference. */
function spoken(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(unspoken, '');
}

/** `城镇新增就业（万人）`: brackets that hold a unit of the plan are no part of the name; others are. */
function withoutUnit(text: string, units: ReadonlySet<string>): string {
  const [whole, inside = ''] = bracketsBehind.exec(text) ?? [];
  if (whole === undefined || !units.has(spoken(inside.replace(/^单位[::]?/u, '')))) return text;
  return text.slice(0, text.length - whole.length).trim();
}
