/** Conditional formats: added as a type, then shaped by single properties that reach the engine together. */
import type { BarBound, CellStyle, ConditionalRule, Rect } from '../engine/engine';
import { Described, members, type Property } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAt } from './range-target';
import { covers, cutOut } from './rule-ranges';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

export function conditionalFormats(state: ModelState, sheet: string, rects: () => readonly Rect[]): HostObject {
  return new Described(collectionMembers, { state, sheet, rects });
}

interface FormatTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly id: string;
}

type Mutable = { -readonly [Key in keyof ConditionalRule]: ConditionalRule[Key] };

const drafts = new WeakMap<ModelState, Map<string, Mutable>>();

function openDrafts(state: ModelState): Map<string, Mutable> {
  const open = drafts.get(state) ?? new Map<string, Mutable>();
  drafts.set(state, open);
  return open;
}

function rulesOf(state: ModelState, sheet: string): readonly ConditionalRule[] {
  const open = openDrafts(state);
  return state.engine.conditionals(sheet).map((rule) => open.get(rule.id) ?? rule);
}

function ruleOf({ state, sheet, id }: FormatTarget): ConditionalRule {
  const rule = openDrafts(state).get(id) ?? state.engine.conditionals(sheet).find((each) => each.id === id);
  if (!rule) throw failure('ItemNotFound', id);
  return rule;
}

function edit(target: FormatTarget, change: (rule: Mutable) => void): void {
  const { state, sheet, id } = target;
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

const empty: Readonly<Record<string, ConditionalRule['rule']>> = {
  Custom: { type: 'custom', formula: '', style: {} },
  CellValue: { type: 'cellValue', operator: 'GreaterThan', formula1: '', style: {} },
  DataBar: { type: 'dataBar', color: '#638EC6', min: { type: 'lowest' }, max: { type: 'highest' }, gradient: true },
};
const otherTypes: readonly string[] = ['ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText'];

const collectionMembers = members<Target>({
  type: 'ConditionalFormatCollection',
  properties: {},
  item: (target, key) => formatObject({ ...target, id: String(key) }),
  items: (target) => here(target).map(({ id }) => formatObject({ ...target, id })),
  methods: {
    Add: (target, [type]) => {
      const { state, sheet } = target;
      state.checkUnprotected(sheet);
      const kind = String(type);
      const rule =
        empty[kind] ?? (otherTypes.includes(kind) ? { type: 'other' as const, excelType: kind, data: {} } : null);
      if (!rule) throw failure('InvalidArgument', kind);
      const id = state.newGuid();
      // The newest comes first in Excel, too.
      for (const present of rulesOf(state, sheet))
        edit({ state, sheet, id: present.id }, (each) => (each.priority += 1));
      state.engine.setConditional(sheet, { id, ranges: target.rects(), priority: 0, stopIfTrue: false, rule });
      edit({ state, sheet, id }, () => undefined);
      return formatObject({ state, sheet, id });
    },
    GetCount: (target) => here(target).length,
    GetItem: (target, [id]) => formatObject({ ...target, id: String(id) }),
    GetItemAt: (target, [index]) => {
      const rule = here(target)[Number(index)];
      if (!rule) throw failure('InvalidArgument', String(index));
      return formatObject({ ...target, id: rule.id });
    },
    ClearAll: (target) => {
      const { state, sheet } = target;
      state.checkUnprotected(sheet);
      state.flush();
      for (const rule of state.engine.conditionals(sheet)) {
        if (!covers(rule.ranges, target.rects())) continue;
        state.engine.removeConditional(sheet, rule.id);
        const left = cutOut(rule.ranges, target.rects());
        if (left.length > 0) state.engine.setConditional(sheet, { ...rule, ranges: left });
      }
    },
  },
});

function here({ state, sheet, rects }: Target): readonly ConditionalRule[] {
  return rulesOf(state, sheet)
    .filter(({ ranges }) => covers(ranges, rects()))
    .sort((a, b) => a.priority - b.priority);
}

function formatObject(target: FormatTarget & Partial<Target>): HostObject {
  const { state, sheet, id } = target;
  ruleOf({ state, sheet, id });
  return new Described(formatMembers, { state, sheet, id });
}

function excelType({ rule }: ConditionalRule): string {
  if (rule.type === 'other') return rule.excelType;
  return { custom: 'Custom', cellValue: 'CellValue', dataBar: 'DataBar' }[rule.type];
}

function part(type: string, table: () => Parameters<typeof members<FormatTarget>>[0]) {
  return (target: FormatTarget): HostObject | null =>
    excelType(ruleOf(target)) === type ? new Described(table(), target) : null;
}

const formatMembers = members<FormatTarget>({
  type: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (target) => excelType(ruleOf(target)) },
    Priority: {
      get: (target) => ruleOf(target).priority,
      set: (target, value) => edit(target, (rule) => (rule.priority = Number(value))),
    },
    StopIfTrue: {
      get: (target) => ruleOf(target).stopIfTrue,
      set: (target, value) => edit(target, (rule) => (rule.stopIfTrue = Boolean(value))),
    },
  },
  navigations: {
    Custom: part('Custom', () => customMembers),
    CustomOrNullObject: part('Custom', () => customMembers),
    CellValue: part('CellValue', () => cellValueMembers),
    CellValueOrNullObject: part('CellValue', () => cellValueMembers),
    DataBar: part('DataBar', () => dataBarMembers),
    DataBarOrNullObject: part('DataBar', () => dataBarMembers),
  },
  methods: {
    Delete: ({ state, sheet, id }) => {
      state.flush();
      state.engine.removeConditional(sheet, id);
    },
    GetRange: (target) => {
      const [first] = ruleOf(target).ranges;
      if (!first) throw failure('ItemNotFound');
      return rangeAt(target.state, target.sheet, first);
    },
    GetRangeOrNullObject: (target) => {
      const [first] = ruleOf(target).ranges;
      return first ? rangeAt(target.state, target.sheet, first) : null;
    },
  },
});

type Styled = Extract<ConditionalRule['rule'], { style: CellStyle }>;

function styleOf(target: FormatTarget): CellStyle {
  return (ruleOf(target).rule as Styled).style;
}

function setStyle(target: FormatTarget, style: CellStyle): void {
  edit(target, (each) => {
    const rule = each.rule as Styled;
    each.rule = { ...rule, style: { ...rule.style, ...style } };
  });
}

function lookOf<Key extends keyof CellStyle>(key: Key): Property<FormatTarget> {
  return {
    get: (target) => styleOf(target)[key] ?? null,
    set: (target, value) => setStyle(target, { [key]: value } as CellStyle),
  };
}

const fillMembers = members<FormatTarget>({
  type: 'ConditionalRangeFill',
  properties: { Color: lookOf('fill') },
  methods: { Clear: (target) => setStyle(target, { fill: null }) },
});
const fontMembers = members<FormatTarget>({
  type: 'ConditionalRangeFont',
  properties: {
    Color: lookOf('fontColor'),
    Bold: lookOf('bold'),
    Italic: lookOf('italic'),
    Strikethrough: lookOf('strikethrough'),
  },
});
const rangeFormatMembers = members<FormatTarget>({
  type: 'ConditionalRangeFormat',
  properties: { NumberFormat: lookOf('numberFormat') },
  navigations: {
    Fill: (target) => new Described(fillMembers, target),
    Font: (target) => new Described(fontMembers, target),
  },
});

const ruleFormulaMembers = members<FormatTarget>({
  type: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (target) => (ruleOf(target).rule as { formula?: string }).formula ?? '',
      set: (target, value) =>
        edit(target, (each) => {
          if (each.rule.type === 'custom') each.rule = { ...each.rule, formula: checkedFormula(value) };
        }),
    },
  },
});

/** Excel's dialog takes 255 characters, and a formula begins with an equals sign. */
function checkedFormula(value: WireValue): string {
  const formula = String(value ?? '');
  if (formula.length > 255 || formula === '') throw failure('InvalidArgument', 'formula of a conditional format');
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const customMembers = members<FormatTarget>({
  type: 'CustomConditionalFormat',
  navigations: {
    Rule: (target) => new Described(ruleFormulaMembers, target),
    Format: (target) => new Described(rangeFormatMembers, target),
  },
});

const cellValueMembers = members<FormatTarget>({
  type: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: (target) => {
        const { rule } = ruleOf(target);
        return rule.type === 'cellValue'
          ? { formula1: rule.formula1, formula2: rule.formula2, operator: rule.operator }
          : null;
      },
      set: (target, value) => {
        const { formula1, formula2, operator } = (value ?? {}) as Record<string, WireValue>;
        edit(target, (each) => {
          if (each.rule.type !== 'cellValue') return;
          const second = formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) };
          each.rule = { ...each.rule, formula1: String(formula1), ...second, operator: String(operator) };
        });
      },
    },
  },
  navigations: { Format: (target) => new Described(rangeFormatMembers, target) },
});

type Bar = Extract<ConditionalRule['rule'], { type: 'dataBar' }>;

function editBar(target: FormatTarget, change: Partial<Bar>): void {
  edit(target, (each) => {
    if (each.rule.type === 'dataBar') each.rule = { ...each.rule, ...change };
  });
}

const boundTypes: Readonly<Record<string, BarBound['type']>> = {
  Number: 'number',
  Percent: 'percent',
  LowestValue: 'lowest',
  HighestValue: 'highest',
  Formula: 'formula',
  Automatic: 'lowest',
};

function bound(end: 'min' | 'max'): Property<FormatTarget> {
  return {
    get: (target) => {
      const { type, value } = (ruleOf(target).rule as Bar)[end];
      const name = Object.entries(boundTypes).find(([, each]) => each === type)?.[0] ?? 'Automatic';
      return { type: name, ...(value === undefined ? {} : { formula: String(value) }) };
    },
    set: (target, given) => {
      const { type, formula } = (given ?? {}) as Record<string, WireValue>;
      const kind = boundTypes[String(type)] ?? (end === 'min' ? 'lowest' : 'highest');
      const isNumber = kind === 'number' || kind === 'percent';
      const value =
        formula === undefined || formula === null
          ? {}
          : { value: isNumber ? Number(String(formula).replace(/^=/, '')) : String(formula) };
      editBar(target, { [end]: { type: kind, ...value } });
    },
  };
}

const barFormatMembers = members<FormatTarget>({
  type: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: {
      get: (target) => (ruleOf(target).rule as Bar).color,
      set: (target, value) => editBar(target, { color: String(value) }),
    },
    GradientFill: {
      get: (target) => (ruleOf(target).rule as Bar).gradient,
      set: (target, value) => editBar(target, { gradient: Boolean(value) }),
    },
    BorderColor: { get: () => '', set: () => undefined },
  },
});

const dataBarMembers = members<FormatTarget>({
  type: 'DataBarConditionalFormat',
  properties: { LowerBoundRule: bound('min'), UpperBoundRule: bound('max') },
  navigations: { PositiveFormat: (target) => new Described(barFormatMembers, target) },
});
