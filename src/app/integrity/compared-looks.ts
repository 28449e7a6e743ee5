/** Looks, sizes, locks and validations of a sheet: what each rectangle should share, asked in few words and parted where it differs. */
import type { Area } from '../../excel/areas';
import type { HeldValidation, Probe, Shared } from '../../excel/probe-cells';
import { isSameFormula, movedFormula } from '../../template/moved-formula';
import type { SheetSpec, ValidationSpec } from '../../template/sheet-spec';
import { addressOf, areaAddress, joined, split } from './areas-left';
import { difference, type Difference, type Told } from './difference';
import type { Expectation } from './expectation';
import { inkExpectations } from './expected-inks';
import { letterExpectations } from './expected-letters';
import { sizeExpectations } from './expected-sizes';
import { areasIn, fillsOf, type Extent } from './made-sheet';

export function expectations(
  spec: SheetSpec,
  name: string,
  extent: Extent,
  isFiltered = false,
): readonly Expectation[] {
  const sheet = { id: spec.id };
  const fills = [...fillsOf(spec, extent).ranges].map(([fill, ranges]): Expectation => ({
    sheet,
    name,
    kind: 'fill',
    aspect: 'fill',
    areas: areasIn(extent, ranges),
    differs: (held) => (held === fill ? null : { what: 'color', color: typeof held === 'string' ? held : '' }),
    told: { what: 'color', color: fill },
    repair: (areas) => ({ what: 'format', rule: { ranges: areas.map(areaAddress), fill } }),
  }));
  const free = spec.formats.filter(({ locked }) => locked === false).flatMap(({ ranges }) => areasIn(extent, ranges));
  const locks: Expectation = {
    sheet,
    name,
    kind: 'lock',
    aspect: 'locked',
    areas: free,
    differs: (held) => (held === false ? null : { what: 'locked', locked: true }),
    told: { what: 'locked', locked: false },
    repair: (areas) => ({ what: 'format', rule: { ranges: areas.map(areaAddress), locked: false } }),
  };
  const validations = spec.validations.map((rule) => validation(rule, sheet, name, extent));
  const others = [
    ...inkExpectations(spec, name, extent),
    ...letterExpectations(spec, name, extent),
    ...sizeExpectations(spec, name, extent, isFiltered),
  ];
  return [...fills, locks, ...validations, ...others].filter(({ areas }) => areas.length > 0);
}

function validation(spec: ValidationSpec, sheet: Expectation['sheet'], name: string, extent: Extent): Expectation {
  const areas = areasIn(extent, spec.ranges);
  const [first] = areas;
  const ruleAt = ({ row, column }: Area) => moved(spec.rule, row - (first?.row ?? 0), column - (first?.column ?? 0));
  return {
    sheet,
    name,
    kind: 'validation',
    aspect: 'validation',
    areas,
    differs: (held, area) => differentRule(held as HeldValidation, ruleAt(area)),
    told: { what: 'rule', rule: spec.rule },
    // One by one: a formula is written for the first cell of its own range.
    repair: (some) => ({
      what: 'validation',
      specs: some.map((area) => ({ ...spec, ranges: [areaAddress(area)], rule: ruleAt(area) })),
    }),
  };
}

function moved(rule: ValidationSpec['rule'], down: number, across: number): ValidationSpec['rule'] {
  return rule.type === 'custom' ? { ...rule, formula: movedFormula(rule.formula, down, across) } : rule;
}

function differentRule(held: HeldValidation, made: ValidationSpec['rule']): Told | null {
  if (held.rule === null) return { what: 'rule', rule: null };
  if (held.rule === 'other') return { what: 'other-rule' };
  if (!isSameRule(held.rule, made)) return { what: 'rule', rule: held.rule };
  return held.warns ? null : { what: 'other-rule' };
}

/** Bounds come back as formulas: `=0`. */
function isSameRule(one: ValidationSpec['rule'], other: ValidationSpec['rule']): boolean {
  const facts = (rule: ValidationSpec['rule']): readonly string[] =>
    rule.type === 'list'
      ? [rule.type, rule.source]
      : rule.type === 'custom'
        ? [rule.type, rule.formula]
        : [rule.type, rule.operator, String(rule.formula1), String(rule.formula2 ?? '')];
  const [left, right] = [facts(one), facts(other)];
  const plain = (text: string) => text.replace(/^=/, '');
  return left.length === right.length && left.every((text, i) => isSameFormula(plain(text), plain(right[i] ?? '')));
}

interface Asked {
  readonly expectation: Expectation;
  readonly area: Area;
}

/** Asks until every rectangle that differs is known; `probe` takes them all in one request. */
export async function comparedLooks(
  expected: readonly Expectation[],
  probe: (probes: readonly Probe[]) => Promise<readonly Shared[]>,
): Promise<readonly Difference[]> {
  const wrong = new Map<Expectation, { area: Area; told: Told }[]>();
  let asked: readonly Asked[] = expected.flatMap((expectation) =>
    expectation.areas.map((area) => ({ expectation, area })),
  );
  while (asked.length > 0) {
    const probes = asked.map(({ expectation: { name, aspect }, area }) => ({
      sheet: name,
      aspect,
      address: areaAddress(area),
    }));
    const answers = await probe(probes);
    asked = asked.flatMap(({ expectation, area }, i): readonly Asked[] => {
      const answer = answers[i];
      const isSingle = area.rows === 1 && area.columns === 1;
      if (answer === 'mixed' && !isSingle) return split(area).map((part) => ({ expectation, area: part }));
      const told =
        answer === 'mixed' || answer === undefined ? unclear(expectation) : expectation.differs(answer.value, area);
      if (told) wrong.set(expectation, [...(wrong.get(expectation) ?? []), { area, told }]);
      return [];
    });
  }
  return [...wrong].flatMap(([expectation, found]) => [...byTold(found)].map(([, some]) => told(expectation, some)));
}

function unclear({ mayBeMixed = false }: Expectation): Told | null {
  return mayBeMixed ? null : { what: 'partly' };
}

function byTold(
  found: readonly { area: Area; told: Told }[],
): ReadonlyMap<string, readonly { area: Area; told: Told }[]> {
  const groups = new Map<string, { area: Area; told: Told }[]>();
  for (const each of found) {
    const key = JSON.stringify(each.told);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

function told(expectation: Expectation, found: readonly { area: Area; told: Told }[]): Difference {
  const areas = joined(found.map(({ area }) => area));
  const first = found[0]?.told ?? { what: 'partly' };
  return difference({
    kind: expectation.kind,
    sheet: expectation.sheet.id,
    sheetName: expectation.name,
    address: (expectation.address ?? addressOf)(areas),
    expected: expectation.told,
    found: first,
    repair: expectation.repair(areas, first),
  });
}
