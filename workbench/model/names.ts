/** Names of the workbook and of single sheets: ranges, formulas and constants that formulas call by a word. */
import type { FunctionScalar } from '../engine/engine';
import { Described, members } from './described';
import { failure } from './errors';
import { isWellFormed } from './formula-syntax';
import type { HostObject, WireValue } from './host-object';
import { checkedName } from './name-rules';
import { asReference, namedRange, rangeTarget } from './range-target';
import type { ModelState } from './state';
import { worksheetObject } from './sheet-target';

interface Target {
  readonly state: ModelState;
  /** The sheet that alone knows the names; null for those of the whole workbook. */
  readonly sheet: string | null;
}

interface NameTarget extends Target {
  readonly name: string;
}

export function names(state: ModelState, sheet: string | null): HostObject {
  return new Described(namesMembers, { state, sheet });
}

function all({ state, sheet }: Target) {
  return state.engine.names().filter((each) => each.sheet === sheet);
}

function find(target: Target, name: WireValue) {
  const folded = String(name).toLowerCase();
  return all(target).find((each) => each.name.toLowerCase() === folded) ?? null;
}

function held(target: NameTarget) {
  const found = find(target, target.name);
  if (!found) throw failure('ItemNotFound', target.name);
  return found;
}

function change(target: NameTarget, part: { formula?: string; visible?: boolean; comment?: string }): void {
  const { formula, visible, comment } = { ...held(target), ...part };
  target.state.engine.setName(target.name, formula, { visible, comment, sheet: target.sheet });
}

/** A range is kept as an absolute reference, a text without `=` as a constant. */
function formulaOf(value: WireValue): string {
  const range = rangeTarget(value);
  if (range) return asReference(range);
  if (value === null || value === undefined) throw failure('InvalidArgument', 'a name for nothing');
  const text = String(value);
  if (text.startsWith('=') && !isWellFormed(text)) throw failure('InvalidArgument', text);
  return text.startsWith('=') ? text : `=${typeof value === 'number' ? text : `"${text.replaceAll('"', '""')}"`}`;
}

function computed(target: NameTarget): readonly (readonly FunctionScalar[])[] {
  return target.state.engine.evaluate(held(target).formula, target.sheet ?? target.state.engine.activeSheet());
}

function typeOf(value: FunctionScalar | undefined): string {
  if (typeof value === 'object') return value === null ? 'Double' : 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function nameType(target: NameTarget): string {
  if (range(target)) return 'Range';
  if (held(target).formula.includes('#REF!')) return 'Error';
  const cells = computed(target);
  return cells.length * (cells[0]?.length ?? 0) > 1 ? 'Array' : typeOf(cells[0]?.[0]);
}

function range({ state, name, sheet }: NameTarget) {
  return namedRange(state, name, sheet);
}

function plain(value: FunctionScalar | undefined): WireValue {
  if (typeof value === 'object') return value === null ? 0 : value.error;
  return value;
}

/** A range answers its address, everything else what its formula comes to. */
function nameValue(target: NameTarget): WireValue {
  if (range(target)) return held(target).formula.replace(/^=/, '');
  return nameType(target) === 'Array' ? held(target).formula : plain(computed(target)[0]?.[0]);
}

const arrayMembers = members<NameTarget>({
  type: 'NamedItemArrayValues',
  properties: {
    Values: { get: (target) => computed(target).map((row) => row.map(plain)) },
    Types: {
      get: (target) => computed(target).map((row) => row.map((value) => typeOf(value).replace('Integer', 'Double'))),
    },
  },
});

const formula = {
  get: (target: NameTarget) => held(target).formula,
  set: (target: NameTarget, value: WireValue) => change(target, { formula: formulaOf(value) }),
};

function onSheet(target: NameTarget): HostObject | null {
  return target.sheet === null ? null : worksheetObject(target.state, target.sheet);
}

const nameMembers = members<NameTarget>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: (target) => held(target).name },
    Formula: formula,
    Type: { get: nameType },
    Value: { get: nameValue },
    Scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    Comment: {
      get: (target) => held(target).comment,
      set: (target, value) => change(target, { comment: String(value ?? '') }),
    },
    Visible: {
      get: (target) => held(target).visible,
      set: (target, value) => change(target, { visible: Boolean(value) }),
    },
  },
  navigations: {
    ArrayValues: (target) => new Described(arrayMembers, target),
    Worksheet: (target) => {
      const found = onSheet(target);
      if (!found) throw failure('ItemNotFound', `${target.name} belongs to the whole workbook`);
      return found;
    },
    WorksheetOrNullObject: onSheet,
  },
  methods: {
    GetRange: (target) => {
      const found = range(target);
      if (!found) throw failure('ItemNotFound', `${target.name} is no range`);
      return found;
    },
    GetRangeOrNullObject: range,
    Delete: (target) => target.state.engine.removeName(held(target).name, target.sheet),
  },
});

function add(target: Target, [name, reference, comment]: readonly WireValue[]): HostObject {
  const wanted = checkedName(target.state, name, target.sheet);
  target.state.engine.setName(wanted, formulaOf(reference), {
    visible: true,
    comment: String(comment ?? ''),
    sheet: target.sheet,
  });
  return new Described(nameMembers, { ...target, name: wanted });
}

const namesMembers = members<Target>({
  type: 'NamedItemCollection',
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw failure('ItemNotFound', String(key));
    return new Described(nameMembers, { ...target, name: found.name });
  },
  items: (target) => all(target).map(({ name }) => new Described(nameMembers, { ...target, name })),
  methods: {
    Add: add,
    AddFormulaLocal: (target, [name, text, comment]) => {
      const local = String(text ?? '');
      return add(target, [name, local.startsWith('=') ? local : `=${local}`, comment]);
    },
  },
});
