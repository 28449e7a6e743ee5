/**
 * Conditional formats and data validations of all sheets in Excel's terms. They live here, not in Univer, so that nothing is
 * lost in translation; they follow inserts, deletes, renames and moves, also those a person makes in the grid.
 */
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import type { ConditionalRule, Rect, ValidationRule } from './engine';
import type { Grid } from './grid';
import { rebaseFormula, shiftFormula, shiftRect, type Shift } from './reference-shift';
import { rectOf } from './sheet-layout';

interface SheetRules {
  conditionals: ConditionalRule[];
  validations: ValidationRule[];
}

const SHIFTS: Readonly<Record<string, readonly ['insert' | 'delete', 'row' | 'column']>> = {
  [InsertRowMutation.id]: ['insert', 'row'],
  [RemoveRowMutation.id]: ['delete', 'row'],
  [InsertColMutation.id]: ['insert', 'column'],
  [RemoveColMutation.id]: ['delete', 'column'],
};

export class Rules {
  private readonly sheets = new Map<string, SheetRules>();
  private readonly names = new Map<string, string>();
  private readonly listeners: ((sheet: string) => void)[] = [];

  constructor(private readonly grid: Grid) {
    this.rememberNames();
    grid.onCommand((id, params) => this.follow(id, params));
  }

  conditionals(sheet: string): readonly ConditionalRule[] {
    return this.of(sheet).conditionals;
  }

  validations(sheet: string): readonly ValidationRule[] {
    return this.of(sheet).validations;
  }

  setConditional(sheet: string, rule: ConditionalRule): void {
    const others = this.of(sheet).conditionals.filter((other) => other.id !== rule.id);
    this.of(sheet).conditionals = [...others, rule].sort((a, b) => a.priority - b.priority);
    this.tell(sheet);
  }

  removeConditional(sheet: string, id: string): void {
    this.of(sheet).conditionals = this.of(sheet).conditionals.filter((rule) => rule.id !== id);
    this.tell(sheet);
  }

  /** A cell has one validation: a new one takes its cells from the others. */
  setValidation(sheet: string, rule: ValidationRule): void {
    const others = this.of(sheet).validations.filter((other) => other.id !== rule.id);
    const left = others.map((other) => {
      const ranges = other.ranges.flatMap((range) => without(range, rule.ranges));
      return onCells(other, ranges, validationFormulas);
    });
    this.of(sheet).validations = [...left.filter((other) => other.ranges.length > 0), rule];
    this.tell(sheet);
  }

  removeValidation(sheet: string, id: string): void {
    this.of(sheet).validations = this.of(sheet).validations.filter((rule) => rule.id !== id);
    this.tell(sheet);
  }

  onChange(listener: (sheet: string) => void): void {
    this.listeners.push(listener);
  }

  private of(sheet: string): SheetRules {
    let rules = this.sheets.get(sheet);
    if (!rules) this.sheets.set(sheet, (rules = { conditionals: [], validations: [] }));
    return rules;
  }

  private tell(sheet: string): void {
    for (const listener of this.listeners) listener(sheet);
  }

  private follow(id: string, params: Record<string, unknown>): void {
    const sheet = String(params['subUnitId'] ?? '');
    const banded = SHIFTS[id];
    if (banded) {
      const [kind, axis] = banded;
      const { startRow, endRow, startColumn, endColumn } = params['range'] as IRange;
      const [at, last] = axis === 'row' ? [startRow, endRow] : [startColumn, endColumn];
      this.shiftAll(sheet, { kind, axis, at, count: last - at + 1 });
    } else if (id === SetWorksheetNameMutation.id) {
      this.shiftAll(sheet, { kind: 'rename', to: String(params['name']) });
    } else if (id === RemoveSheetMutation.id) {
      this.sheets.delete(sheet);
      this.shiftAll(sheet, { kind: 'remove' });
    } else if (id === MoveRangeMutation.id) {
      const from = (params['from'] as { subUnitId: string }).subUnitId;
      this.moveBlock(from, rectOf(params['fromRange'] as IRange), rectOf(params['toRange'] as IRange));
    }
    this.rememberNames();
  }

  private shiftAll(changed: string, shift: Shift): void {
    const changedName = this.names.get(changed) ?? '';
    for (const [sheet, rules] of this.sheets) {
      if (rules.conditionals.length + rules.validations.length === 0) continue;
      const context = { own: this.names.get(sheet) ?? '', changedName, here: sheet === changed, shift };
      rules.conditionals = rules.conditionals.flatMap((rule) => shiftRule(rule, context, conditionalFormulas));
      rules.validations = rules.validations.flatMap((rule) => shiftRule(rule, context, validationFormulas));
      this.tell(sheet);
    }
  }

  /** A rule whose ranges lie wholly in the block moves with it. */
  private moveBlock(sheet: string, from: Rect, to: Rect): void {
    const rules = this.of(sheet);
    const moved = (range: Rect) =>
      inside(range, from)
        ? { ...range, row: range.row + to.row - from.row, column: range.column + to.column - from.column }
        : range;
    rules.conditionals = rules.conditionals.map((rule) => ({ ...rule, ranges: rule.ranges.map(moved) }));
    rules.validations = rules.validations.map((rule) => ({ ...rule, ranges: rule.ranges.map(moved) }));
    this.tell(sheet);
  }

  private rememberNames(): void {
    for (const sheet of this.grid.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }
}

interface ShiftContext {
  readonly own: string;
  readonly changedName: string;
  readonly here: boolean;
  readonly shift: Shift;
}

type MapFormulas<Rule> = (rule: Rule, change: (formula: string) => string) => Rule;

export const conditionalFormulas: MapFormulas<ConditionalRule> = (rule, change) => {
  if (rule.rule.type === 'custom') return { ...rule, rule: { ...rule.rule, formula: change(rule.rule.formula) } };
  if (rule.rule.type !== 'cellValue') return rule;
  const { formula2 } = rule.rule;
  const formula1 = change(rule.rule.formula1);
  return {
    ...rule,
    rule: { ...rule.rule, formula1, ...(formula2 === undefined ? {} : { formula2: change(formula2) }) },
  };
};

export const validationFormulas: MapFormulas<ValidationRule> = (rule, change) => ({
  ...rule,
  formula1: change(rule.formula1),
  ...(rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) }),
});

/** The rule on other cells than before: its formulas are written for the first of them. */
export function onCells<Rule extends { readonly ranges: readonly Rect[] }>(
  rule: Rule,
  ranges: readonly Rect[],
  mapFormulas: MapFormulas<Rule>,
): Rule {
  const [[before], [after]] = [rule.ranges, ranges];
  if (!before || !after) return { ...rule, ranges };
  const [down, across] = [after.row - before.row, after.column - before.column];
  return { ...mapFormulas(rule, (formula) => rebaseFormula(formula, down, across)), ranges };
}

function shiftRule<Rule extends { readonly ranges: readonly Rect[] }>(
  rule: Rule,
  { own, changedName, here, shift }: ShiftContext,
  mapFormulas: MapFormulas<Rule>,
): Rule[] {
  let based = rule;
  let ranges = rule.ranges;
  if (here) {
    const before = rule.ranges[0];
    ranges = rule.ranges.flatMap((range) => shiftRect(range, shift) ?? []);
    if (ranges.length === 0) return [];
    // The cell that the formula is written for may have been deleted: write it for the first one that is left.
    const left = before ? firstLeft(rule.ranges, shift) : null;
    if (before && left) {
      based = mapFormulas(rule, (formula) =>
        rebaseFormula(formula, left.row - before.row, left.column - before.column),
      );
    }
  }
  const shifted = mapFormulas(based, (formula) => shiftFormula(formula, own, changedName, shift));
  return [{ ...shifted, ranges }];
}

/** Top-left of the first range that outlives the shift, in rows and columns from before it. */
function firstLeft(ranges: readonly Rect[], shift: Shift): { row: number; column: number } | null {
  const range = ranges.find((candidate) => shiftRect(candidate, shift));
  if (!range || shift.kind !== 'delete') return range ?? null;
  const skip = (first: number) =>
    first >= shift.at && first < shift.at + shift.count ? shift.at + shift.count : first;
  return shift.axis === 'row'
    ? { row: skip(range.row), column: range.column }
    : { row: range.row, column: skip(range.column) };
}

function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of a rectangle when others are cut out of it. */
export function without(rect: Rect, cuts: readonly Rect[]): Rect[] {
  let left: Rect[] = [rect];
  for (const cut of cuts) left = left.flatMap((part) => minus(part, cut));
  return left;
}

function minus(rect: Rect, cut: Rect): Rect[] {
  const top = Math.max(rect.row, cut.row);
  const bottom = Math.min(rect.row + rect.rows, cut.row + cut.rows);
  const start = Math.max(rect.column, cut.column);
  const end = Math.min(rect.column + rect.columns, cut.column + cut.columns);
  if (top >= bottom || start >= end) return [rect];
  const parts: Rect[] = [
    { ...rect, rows: top - rect.row },
    { row: top, column: rect.column, rows: bottom - top, columns: start - rect.column },
    { row: top, column: end, rows: bottom - top, columns: rect.column + rect.columns - end },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
