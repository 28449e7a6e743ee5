/** Rules while they are shaped: their parts come as single properties and reach the engine together. */
import type { ConditionalRule, Rect } from '../../engine/engine';
import { conditionalFormulas, onCells } from '../../engine/rules';
import { failure } from '../errors';
import { covers, cutOut } from '../rule-ranges';
import type { ModelState } from '../state';

export interface RuleTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly id: string;
}

export type Mutable = { -readonly [Key in keyof ConditionalRule]: ConditionalRule[Key] };

/** One kind of rule, as the engine keeps it. */
export type RuleOf<Type extends ConditionalRule['rule']['type']> = Extract<ConditionalRule['rule'], { type: Type }>;

const drafts = new WeakMap<ModelState, Map<string, Mutable>>();

function openDrafts(state: ModelState): Map<string, Mutable> {
  const open = drafts.get(state) ?? new Map<string, Mutable>();
  drafts.set(state, open);
  return open;
}

/** The sheet's rules as they will be, the first one winning. */
export function rulesOf(state: ModelState, sheet: string): readonly ConditionalRule[] {
  const open = openDrafts(state);
  return state.engine
    .conditionals(sheet)
    .map((rule) => open.get(rule.id) ?? rule)
    .sort((a, b) => a.priority - b.priority);
}

export function ruleOf({ state, sheet, id }: RuleTarget): ConditionalRule {
  const rule = openDrafts(state).get(id) ?? state.engine.conditionals(sheet).find((each) => each.id === id);
  if (!rule) throw failure('ItemNotFound', id);
  return rule;
}

export function edit(target: RuleTarget, change: (rule: Mutable) => void): void {
  const { state, sheet, id } = target;
  state.checkUnprotected(sheet);
  const open = openDrafts(state);
  const draft = { ...ruleOf(target) };
  change(draft);
  if (!open.has(id))
    state.unflushed.add(() => {
      const rule = open.get(id);
      open.delete(id);
      if (rule) state.engine.setConditional(sheet, rule);
    });
  open.set(id, draft);
}

/** Changes the rule itself when it is of this kind. */
export function editRule<Type extends ConditionalRule['rule']['type']>(
  target: RuleTarget,
  type: Type,
  change: Partial<RuleOf<Type>>,
): void {
  edit(target, (each) => {
    if (each.rule.type === type) each.rule = { ...each.rule, ...change };
  });
}

/** The new rule comes first, as in Excel. */
export function addRule(
  state: ModelState,
  sheet: string,
  ranges: readonly Rect[],
  rule: ConditionalRule['rule'],
): RuleTarget {
  state.checkUnprotected(sheet);
  for (const present of rulesOf(state, sheet)) edit({ state, sheet, id: present.id }, (each) => (each.priority += 1));
  const id = state.newGuid();
  state.engine.setConditional(sheet, { id, ranges, priority: 0, stopIfTrue: false, rule });
  return { state, sheet, id };
}

export function removeRule({ state, sheet, id }: RuleTarget): void {
  state.checkUnprotected(sheet);
  state.flush();
  state.engine.removeConditional(sheet, id);
  renumber(state, sheet, rulesOf(state, sheet));
}

/** Gives a rule another place; the others close ranks. */
export function movePriority(target: RuleTarget, place: number): void {
  const { state, sheet, id } = target;
  const others = rulesOf(state, sheet).filter((rule) => rule.id !== id);
  if (!(place >= 0 && place <= others.length)) throw failure('InvalidArgument', `priority ${place}`);
  others.splice(place, 0, ruleOf(target));
  renumber(state, sheet, others);
}

function renumber(state: ModelState, sheet: string, rules: readonly ConditionalRule[]): void {
  for (const [priority, rule] of rules.entries())
    if (rule.priority !== priority) edit({ state, sheet, id: rule.id }, (each) => (each.priority = priority));
}

/** Takes conditional formats off some cells; what a rule covers beyond them stays. */
export function removeFrom(state: ModelState, sheet: string, rects: readonly Rect[]): void {
  state.flush();
  for (const rule of state.engine.conditionals(sheet)) {
    if (!covers(rule.ranges, rects)) continue;
    state.engine.removeConditional(sheet, rule.id);
    const left = cutOut(rule.ranges, rects);
    if (left.length > 0) state.engine.setConditional(sheet, onCells(rule, left, conditionalFormulas));
  }
}
