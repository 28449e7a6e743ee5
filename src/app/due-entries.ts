/** The entries that are due, as the progress block holds them: the period, what of it is filled, and a print of it. */
import { completenessSteps, type CellState, type Completeness, type CountedRow } from '../checks/completeness';
import { yearsExplained, yearsNamed } from '../checks/row-years';
import type { WorkbookFacts } from '../excel/facts';
import { planYears } from '../plan/plan';
import { mapped, type Steps } from '../plan/steps';
import type { CellContent } from '../template/sheet-spec';
import { cutOffYear } from './cut-off';
import { countEntries } from './entries';
import type { ProgressSheet } from './progress-sheet';
import type { SpecialSheet } from './special-sheet';

type Progress = Pick<ProgressSheet, 'plan' | 'sheet' | 'places'>;

/**
 * The year that is reported: that of the cut-off. Without one the latest year that anybody has filled in; in an untouched
 * sheet the first.
 */
export function dueYear(facts: Pick<WorkbookFacts, 'cutOff'>, { plan, sheet, places }: Progress): number {
  const years = planYears(plan);
  const cutOff = cutOffYear(facts.cutOff);
  if (cutOff !== null) return Math.ceil(cutOff);
  const isUsed = (year: number) => countEntries(sheet.block.values, places, [year]) > 0;
  return years.filter(isUsed).at(-1) ?? plan.baseYear + 1;
}

/** Of the indicators' entries up to a year. */
export function* completenessUpTo(year: number, { plan, sheet, places }: Progress): Steps<Completeness> {
  const years = planYears(plan).filter((each) => each <= year);
  const rows = yield* mapped(plan.indicators, ({ id }): readonly CountedRow[] => {
    const cell = cellsOf({ sheet, places }, id);
    if (!cell) return [];
    const explained = yearsExplained(textOf(cell('missingReason')), planYears(plan));
    const stateOf = (each: number): CellState =>
      textOf(cell(String(each))) !== '' ? 'filled' : explained.includes(each) ? 'explained' : 'blank';
    return [
      { department: textOf(cell('department')), cells: years.map((each) => ({ year: each, state: stateOf(each) })) },
    ];
  });
  return yield* completenessSteps(rows.flat());
}

/**
 * A short print of everything that was entered up to a year, in either sheet with years: another one means that an entry has
 * changed. What concerns later years does not count.
 */
export function* entriesPrint(
  year: number,
  { plan, sheet, places }: Progress,
  special: SpecialSheet | null,
): Steps<string> {
  const every = planYears(plan);
  const years = every.filter((each) => each <= year);
  const rows = [{ sheet, places }, ...(special ? [special] : [])].flatMap((block) =>
    [...block.places.rows.keys()].sort().map((id) => ({ id, cell: cellsOf(block, id) ?? (() => '') })),
  );
  yield;
  const print = new Print();
  // What the rows are as one list in JSON.
  yield* mapped(rows, ({ id, cell }, at) => {
    const provisional = yearsNamed(textOf(cell('provisional')), years);
    const explained = yearsExplained(textOf(cell('missingReason')), every);
    const held = years.map((each) => {
      const value = cell(String(each)) ?? '';
      return [value, provisional.includes(each), value === '' && explained.includes(each)];
    });
    print.add(`${at === 0 ? '[' : ','}${JSON.stringify([id, ...held])}`);
  });
  print.add(rows.length === 0 ? '[]' : ']');
  return print.text;
}

/** Reads a row's cells by their columns' keys; null for a row that is not there. */
function cellsOf(
  { sheet, places }: Pick<SpecialSheet, 'sheet' | 'places'>,
  id: string,
): ((key: string) => CellContent) | null {
  const row = sheet.block.values[places.rows.get(id) ?? -1];
  return row ? (key) => row[places.columns.get(key) ?? -1] ?? '' : null;
}

function textOf(content: CellContent): string {
  return String(content ?? '').trim();
}

/** FNV-1a, twice with different beginnings: 16 hexadecimal digits. It tells changes, it keeps no secrets. */
class Print {
  private readonly hashes = [0x811c9dc5, 0x01000193];

  add(text: string): void {
    for (const [at, before] of this.hashes.entries()) {
      let hash = before;
      for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      this.hashes[at] = hash;
    }
  }

  get text(): string {
    return this.hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
