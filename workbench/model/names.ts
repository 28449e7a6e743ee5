/** Names of the workbook. A name must not look like an address, and each exists once, in any case. */
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { asReference, namedRange, rangeTarget } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
}

export function workbookNames(state: ModelState): HostObject {
  return new Described(namesMembers, { state });
}

/** Names of a sheet's own are not kept: the collection is empty and takes none. */
export function sheetNames(state: ModelState, sheet: string): HostObject {
  return new Described(sheetNamesMembers, { state, sheet });
}

const sheetNamesMembers = members<Target & { readonly sheet: string }>({
  type: 'NamedItemCollection',
  item: (_target, key) => {
    throw failure('ItemNotFound', String(key));
  },
  items: () => [],
  methods: { GetCount: () => 0, GetItemOrNullObject: () => null },
});

interface NameTarget extends Target {
  readonly name: string;
}

function find(state: ModelState, name: WireValue) {
  const folded = String(name).toLowerCase();
  return state.engine.names().find((each) => each.name.toLowerCase() === folded) ?? null;
}

function held({ state, name }: NameTarget) {
  const found = find(state, name);
  if (!found) throw failure('ItemNotFound', name);
  return found;
}

function checkedName(state: ModelState, name: string): string {
  const isLegal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  const isAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]\d*([rc]\d*)?$/i.test(name);
  if (!isLegal || isAddress) throw failure('InvalidArgument', `name “${name}”`);
  if (find(state, name)) throw failure('ItemAlreadyExists', name);
  return name;
}

function formulaOf(value: WireValue): string {
  const range = rangeTarget(value);
  if (range) return asReference(range);
  const text = String(value ?? '');
  return text.startsWith('=') ? text : `=${typeof value === 'number' ? text : `"${text.replaceAll('"', '""')}"`}`;
}

const nameMembers = members<NameTarget>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (target) => asFormula(held(target).formula),
      set: (target, value) => {
        const { visible, comment } = held(target);
        target.state.engine.setName(target.name, String(value), { visible, comment });
      },
    },
    Type: {
      get: (target) =>
        namedRange(target.state, target.name) ? 'Range' : held(target).formula.includes('#REF!') ? 'Error' : 'String',
    },
    Value: { get: (target) => held(target).formula.replace(/^=/, '') },
    Scope: { get: () => 'Workbook' },
    Comment: {
      get: (target) => held(target).comment,
      set: (target, value) => {
        const { formula, visible } = held(target);
        target.state.engine.setName(target.name, formula, { visible, comment: String(value ?? '') });
      },
    },
    Visible: {
      get: (target) => held(target).visible,
      set: (target, value) => {
        const { formula, comment } = held(target);
        target.state.engine.setName(target.name, formula, { visible: Boolean(value), comment });
      },
    },
  },
  methods: {
    GetRange: ({ state, name }) => {
      const range = namedRange(state, name);
      if (!range) throw failure('ItemNotFound', name);
      return range;
    },
    GetRangeOrNullObject: ({ state, name }) => namedRange(state, name),
    Delete: ({ state, name }) => state.engine.removeName(name),
  },
});

function asFormula(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const namesMembers = members<Target>({
  type: 'NamedItemCollection',
  item: ({ state }, key) => {
    const found = find(state, key);
    if (!found) throw failure('ItemNotFound', String(key));
    return new Described(nameMembers, { state, name: found.name });
  },
  items: ({ state }) => state.engine.names().map(({ name }) => new Described(nameMembers, { state, name })),
  methods: {
    Add: ({ state }, [name, reference, comment]) => {
      const wanted = checkedName(state, String(name));
      state.engine.setName(wanted, formulaOf(reference), { visible: true, comment: String(comment ?? '') });
      return new Described(nameMembers, { state, name: wanted });
    },
    AddFormulaLocal: ({ state }, [name, formula, comment]) => {
      const wanted = checkedName(state, String(name));
      state.engine.setName(wanted, asFormula(String(formula)), { visible: true, comment: String(comment ?? '') });
      return new Described(nameMembers, { state, name: wanted });
    },
    GetItemOrNullObject: ({ state }, [key]) => {
      const found = find(state, key);
      return found && new Described(nameMembers, { state, name: found.name });
    },
    GetCount: ({ state }) => state.engine.names().length,
  },
});
