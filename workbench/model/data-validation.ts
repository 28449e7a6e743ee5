/** DataValidation: its parts come as separate properties in any order and reach the engine together. */
import type { Rect, ValidationRule } from '../engine/engine';
import { onCells, validationFormulas } from '../engine/rules';
import { boundedRect } from './bounded';
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAreas } from './areas-target';
import { asReference, rangeTarget } from './range-target';
import { covers, cutOut } from './rule-ranges';
import type { ModelState } from './state';

interface ValidationTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

export function dataValidation(state: ModelState, sheet: string, rects: () => readonly Rect[]): HostObject {
  return new Described(validationMembers, { state, sheet, rects });
}

type Draft = { -readonly [Key in keyof ValidationRule]?: ValidationRule[Key] } & { cleared?: boolean };

const drafts = new WeakMap<ModelState, Map<string, { readonly target: ValidationTarget; readonly draft: Draft }>>();

/** One draft for the same cells, whichever proxies the properties came through. */
function draftOf(target: ValidationTarget): Draft {
  const { state, sheet } = target;
  state.checkUnprotected(sheet);
  const open = drafts.get(state) ?? new Map<string, { readonly target: ValidationTarget; readonly draft: Draft }>();
  drafts.set(state, open);
  const key = JSON.stringify([sheet, target.rects()]);
  let held = open.get(key);
  if (!held) {
    held = { target, draft: {} };
    open.set(key, held);
    const { draft } = held;
    state.unflushed.add(() => {
      open.delete(key);
      apply(target, draft);
    });
  }
  return held.draft;
}

function apply(target: ValidationTarget, draft: Draft): void {
  const { state, sheet } = target;
  const rects = target.rects();
  const present = ruleAt(target);
  const { cleared, ...parts } = draft;
  removeFrom(state, sheet, rects);
  if (cleared && !parts.type) return;
  const type = parts.type ?? present?.type;
  if (!type) return;
  const kept = parts.type ? pick(present, ['prompt', 'alert', 'ignoreBlanks']) : present;
  const rule: ValidationRule = {
    formula1: '',
    ignoreBlanks: true,
    ...kept,
    ...parts,
    type,
    id: state.newGuid(),
    ranges: rects,
  };
  state.engine.setValidation(sheet, rule);
}

function pick(rule: ValidationRule | null, keys: readonly (keyof ValidationRule)[]): Partial<ValidationRule> {
  return Object.fromEntries(keys.flatMap((key) => (rule?.[key] === undefined ? [] : [[key, rule[key]]])));
}

/** Takes the validation off some cells; what a rule covers beyond them stays. */
export function removeFrom(state: ModelState, sheet: string, rects: readonly Rect[]): void {
  for (const rule of state.engine.validations(sheet)) {
    if (!covers(rule.ranges, rects)) continue;
    state.engine.removeValidation(sheet, rule.id);
    const left = cutOut(rule.ranges, rects);
    if (left.length === 0) continue;
    state.engine.setValidation(sheet, { ...onCells(rule, left, validationFormulas), id: state.newGuid() });
  }
}

function ruleAt({ state, sheet, rects }: ValidationTarget): ValidationRule | null {
  return state.engine.validations(sheet).find(({ ranges }) => covers(ranges, rects())) ?? null;
}

/** As Excel names cells of which only some have a rule, and cells whose rules differ. */
type Mixed = 'Inconsistent' | 'MixedCriteria';

/** The rule that all cells share, its formulas written for the first of them; null where none has one. */
function sharedRule({ state, sheet, rects }: ValidationTarget): ValidationRule | Mixed | null {
  const asked = rects();
  const touching = state.engine.validations(sheet).filter(({ ranges }) => covers(ranges, asked));
  const [first, ...others] = touching.map((rule) => onCells(rule, asked, validationFormulas));
  if (!first) return null;
  if (
    cutOut(
      asked,
      touching.flatMap(({ ranges }) => ranges),
    ).length > 0
  )
    return 'Inconsistent';
  const criteria = ({ type, operator, formula1, formula2 }: ValidationRule) =>
    JSON.stringify([type, operator, formula1, formula2]);
  return others.every((other) => criteria(other) === criteria(first)) ? first : 'MixedCriteria';
}

interface BasicRule {
  readonly formula1: WireValue;
  readonly formula2?: WireValue;
  readonly operator?: string;
}

const types = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

function readRule(value: WireValue): Draft {
  const given = (value ?? {}) as Record<string, Record<string, WireValue> | undefined>;
  const { list, custom } = given;
  if (list)
    return { type: 'list', formula1: sourceText(list['source']), inCellDropDown: list['inCellDropDown'] !== false };
  if (custom) return { type: 'custom', formula1: String(custom['formula'] ?? '') };
  const type = types.find((each) => given[each]);
  if (!type) return { cleared: true };
  const { formula1, formula2, operator } = given[type] as unknown as BasicRule;
  return {
    type,
    operator: operator ?? 'Between',
    formula1: sourceText(formula1),
    ...(formula2 === undefined || formula2 === null ? {} : { formula2: sourceText(formula2) }),
  };
}

/** A range becomes a reference, stored the way Excel hands it back. */
function sourceText(source: WireValue): string {
  const range = rangeTarget(source);
  if (range) return asReference(range);
  if (source === null || source === undefined) throw failure('InvalidArgument', 'data validation without a source');
  return String(source);
}

function wireRule(rule: ValidationRule | null): WireValue {
  if (!rule) return null;
  if (rule.type === 'list') return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: rule.formula1 } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula1 } };
  const { formula1, formula2, operator } = rule;
  return {
    [rule.type]: {
      formula1: asFormula(formula1),
      ...(formula2 === undefined ? {} : { formula2: asFormula(formula2) }),
      operator,
    },
  };
}

/** Bounds come back as formulas: `=10`. */
function asFormula(bound: string): string {
  return bound.startsWith('=') ? bound : `=${bound}`;
}

const typeNames: Readonly<Record<ValidationRule['type'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const validationMembers = members<ValidationTarget>({
  type: 'DataValidation',
  properties: {
    Rule: {
      get: (target) => {
        const rule = sharedRule(target);
        return typeof rule === 'string' ? null : wireRule(rule);
      },
      set: (target, value) => void Object.assign(draftOf(target), readRule(value)),
    },
    Type: {
      get: (target) => {
        const rule = sharedRule(target);
        return typeof rule === 'string' ? rule : rule ? typeNames[rule.type] : 'None';
      },
    },
    IgnoreBlanks: {
      get: (target) => ruleAt(target)?.ignoreBlanks ?? true,
      set: (target, value) => void (draftOf(target).ignoreBlanks = Boolean(value)),
    },
    Prompt: {
      get: (target) => {
        const prompt = ruleAt(target)?.prompt;
        return prompt
          ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message }
          : { showPrompt: true, title: '', message: '' };
      },
      set: (target, value) => {
        const { showPrompt, title, message } = (value ?? {}) as Record<string, WireValue>;
        draftOf(target).prompt = { show: showPrompt !== false, title: text(title, 32), message: text(message, 255) };
      },
    },
    ErrorAlert: {
      get: (target) => {
        const alert = ruleAt(target)?.alert;
        return alert
          ? { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message }
          : { showAlert: true, style: 'Stop', title: '', message: '' };
      },
      set: (target, value) => {
        const { showAlert, style, title, message } = (value ?? {}) as Record<string, WireValue>;
        const styles = ['Stop', 'Warning', 'Information'] as const;
        draftOf(target).alert = {
          show: showAlert !== false,
          style: styles.find((each) => each === style) ?? 'Stop',
          title: text(title, 32),
          message: text(message, 255),
        };
      },
    },
    Valid: {
      get: ({ state, sheet, rects }) => {
        const found = new Set<boolean>();
        for (const rect of rects())
          for (let row = rect.row; row < rect.row + rect.rows; row += 1)
            for (let column = rect.column; column < rect.column + rect.columns; column += 1)
              found.add(state.engine.isValid(sheet, row, column));
        return found.size === 1 ? [...found][0] : null;
      },
    },
  },
  methods: {
    Clear: (target) => void (draftOf(target).cleared = true),
    GetInvalidCells: (target) => {
      const found = invalidCells(target);
      if (!found) throw failure('ItemNotFound', 'no invalid cell');
      return found;
    },
    GetInvalidCellsOrNullObject: invalidCells,
  },
});

function invalidCells({ state, sheet, rects }: ValidationTarget): HostObject | null {
  state.flush();
  const found: Rect[] = [];
  for (const rect of rects().map((each) => boundedRect(state, sheet, each)))
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      for (let column = rect.column; column < rect.column + rect.columns; column += 1)
        if (!state.engine.isValid(sheet, row, column)) found.push({ row, column, rows: 1, columns: 1 });
  return found.length === 0 ? null : rangeAreas(state, sheet, joinedRows(found));
}

/** Cells below each other stand together. */
function joinedRows(cells: readonly Rect[]): readonly Rect[] {
  return cells.reduce<Rect[]>((joined, cell) => {
    const above = joined.findIndex((rect) => rect.column === cell.column && rect.row + rect.rows === cell.row);
    const rect = joined[above];
    if (rect) joined[above] = { ...rect, rows: rect.rows + 1 };
    else joined.push(cell);
    return joined;
  }, []);
}

/** Excel takes titles of 32 and messages of 255 characters. */
function text(value: WireValue, longest: number): string {
  const words = String(value ?? '');
  if (words.length > longest) throw failure('InvalidArgument', `text longer than ${longest} characters`);
  return words;
}
