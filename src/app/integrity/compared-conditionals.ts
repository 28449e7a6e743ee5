/** The conditional formats of a sheet: which cells should have which, and where paste or deletion has taken them away. */
import type { Area } from '../../excel/areas';
import type { HeldConditional } from '../../excel/read-conditionals';
import { isSameFormula, movedFormula } from '../../template/moved-formula';
import type { ConditionalSpec, SheetSpec } from '../../template/sheet-spec';
import { addressOf, areasLeft, joined } from './areas-left';
import { difference, type Difference } from './difference';
import { areasIn, type Extent } from './made-sheet';

export function comparedConditionals(
  spec: SheetSpec,
  name: string,
  extent: Extent,
  held: readonly HeldConditional[],
): readonly Difference[] {
  const here = held.filter(({ sheet }) => sheet === name);
  const made = spec.conditionals.map((rule) => ({ rule, areas: areasIn(extent, rule.ranges) }));
  const ours = new Set<string>();
  const missing = made.map(({ rule, areas }) => {
    const same = here.filter((each) => isSame(each, rule, areas[0]));
    for (const { id } of same) ours.add(id);
    const left = areasLeft(
      areas,
      same.flatMap((each) => each.areas),
    );
    return { rule, left: joined(left), isPartly: same.length > 0 };
  });
  for (const each of here)
    if (isBroken(each) && made.some(({ areas }) => touches(areas, each.areas))) ours.add(each.id);
  return missing.flatMap(({ rule, left, isPartly }) => {
    if (left.length === 0) return [];
    return difference({
      kind: 'conditional',
      sheet: spec.id,
      sheetName: name,
      address: addressOf(left),
      expected: { what: 'conditional', formula: rule.type === 'custom' ? rule.formula : null },
      found: isPartly ? { what: 'partly' } : { what: 'rule', rule: null },
      repair: { what: 'conditionals', specs: spec.conditionals, replaced: [...ours] },
    });
  });
}

/** `first` is the cell that the made formula is written for. */
function isSame(held: HeldConditional, made: ConditionalSpec, first: Area | undefined): boolean {
  if (held.type === 'dataBar') return made.type === 'dataBar' && held.color === made.color.toUpperCase();
  const [own] = held.areas;
  if (held.type !== 'custom' || made.type !== 'custom' || !own || !first) return false;
  return (
    held.fill === (made.fill ?? '').toUpperCase() &&
    held.fontColor === (made.fontColor ?? '').toUpperCase() &&
    held.stopIfTrue === (made.stopIfTrue ?? false) &&
    isSameFormula(movedFormula(held.formula, first.row - own.row, first.column - own.column), made.formula)
  );
}

/** Its cells are gone: it never applies. */
function isBroken(held: HeldConditional): boolean {
  return held.type === 'custom' && held.formula.includes('#REF!');
}

function touches(areas: readonly Area[], others: readonly Area[]): boolean {
  return (
    areasLeft(areas, others).reduce((cells, area) => cells + area.rows * area.columns, 0) <
    areas.reduce((cells, area) => cells + area.rows * area.columns, 0)
  );
}
