/** Cells that the plan fills and that stand otherwise than the template made them, for the check V37. Compared as texts. */
import type { AlteredCell } from '../checks/entry';
import { inForce } from '../plan/in-force';
import type { Indicator, Plan } from '../plan/plan';
import { mapped, type Steps } from '../plan/steps';
import type { Language } from '../words/language';
import { localized } from '../words/localized';
import { templateWords } from '../words/template-words';
import { cellAddress, onSheet } from './a1';
import type { Located } from './locate';
import { printedNumber } from './number-formats';
import type { CellContent } from './sheet-spec';

/** The block PLAN_Progress as it stands, and on which sheet. */
interface StandingBlock {
  readonly name: string;
  readonly block: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly CellContent[])[];
  };
}

const fields = ['name', 'unit', 'attribute', 'base', 'target', 'criterion'] as const satisfies AlteredCell['field'][];

/**
 * Of one indicator as it is in force; nothing where its row or a column is gone. Its target may stand as the document prints
 * it, too.
 */
export function alteredCells(
  indicator: Indicator,
  printed: Indicator,
  language: Language,
  { name, block }: StandingBlock,
  { rows, columns }: Pick<Located, 'rows' | 'columns'>,
): readonly AlteredCell[] {
  const row = rows.get(indicator.id);
  if (row === undefined) return [];
  const inForceNow = madeCells(indicator, language);
  const made = { ...inForceNow, target: madeCells(printed, language).target };
  return fields.flatMap((field) => {
    const column = columns.get(field);
    const held = column === undefined ? undefined : block.values[row]?.[column];
    if (column === undefined || held === undefined) return [];
    if ([made[field], inForceNow[field]].includes(String(held ?? ''))) return [];
    const address = onSheet(name, cellAddress(block.row + row, block.column + column));
    return [{ field, address, made: made[field], now: String(held ?? '') }];
  });
}

function madeCells(
  { name, unit, attribute, base, target, criterion }: Indicator,
  language: Language,
): Readonly<Record<AlteredCell['field'], string>> {
  const printed = (text: string) => String(printedNumber(text) ?? text);
  return {
    name: localized(name, language),
    unit: unit ? localized(unit, language) : '',
    attribute: attribute ? templateWords[language][attribute] : '',
    base: printed(base),
    target: printed(target),
    criterion,
  };
}

/** By indicator id, those that have any. */
export function* alteredIn(
  plan: Plan,
  wanted: ReadonlySet<string>,
  language: Language,
  sheet: StandingBlock,
  places: Pick<Located, 'rows' | 'columns'>,
): Steps<ReadonlyMap<string, readonly AlteredCell[]>> {
  const found = new Map<string, readonly AlteredCell[]>();
  const decided = inForce(plan).indicators;
  yield* mapped(plan.indicators, (printed, i) => {
    if (!wanted.has(printed.id)) return;
    const altered = alteredCells(decided[i] ?? printed, printed, language, sheet, places);
    if (altered.length > 0) found.set(printed.id, altered);
  });
  return found;
}
