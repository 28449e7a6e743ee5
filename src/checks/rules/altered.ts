/**
 * V37: a cell that the plan fills and that stands otherwise now. A base, target or criterion that an office changes is a
 * decision (mid-term adjustment), which is asked for its date and document; a target that its own criterion contradicts is
 * a slip, as is a cell that was cleared; and a name, unit or attribute is nobody's to change.
 */
import { parseNotation } from '../../notation/parse-notation';
import type { AlteredCell, EntryRow } from '../entry';
import type { Finding } from '../finding';
import { ruleLevels, type Variant } from '../rule-levels';

const labels: ReadonlySet<string> = new Set(['name', 'unit', 'attribute'] satisfies AlteredCell['field'][]);

export function alteredFindings({ indicatorId, altered = [] }: EntryRow): readonly Finding[] {
  return altered.map((cell): Finding => {
    const variant = variantOf(cell, altered);
    return {
      rule: 'V37',
      variant,
      level: ruleLevels.V37[variant],
      indicatorId,
      year: null,
      field: cell.field,
      address: cell.address,
      value: cell.now,
      understood: null,
      details: { old: cell.made, now: cell.now },
      fix: null,
    };
  });
}

function variantOf({ field, now }: AlteredCell, altered: readonly AlteredCell[]): Variant<'V37'> {
  if (labels.has(field) || now === '') return 'changed';
  const criterion = altered.find((cell) => cell.field === 'criterion');
  return field === 'target' && !saysTheSame(now, criterion?.now ?? null) ? 'target' : 'adjusted';
}

/** A criterion that was not changed still says what the plan's target says, so a changed target contradicts it. */
function saysTheSame(target: string, criterion: string | null): boolean {
  if (criterion === null) return false;
  const [stated, judged] = [parseNotation(target), parseNotation(criterion)];
  if (!stated.ok || !judged.ok) return true;
  const [one, other] = [stated.notation.parts, judged.notation.parts];
  if (stated.notation.value !== judged.notation.value) return false;
  return one.length === other.length && one.every((part, i) => part === other[i]);
}
