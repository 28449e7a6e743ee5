/** Bindings: ranges and tables that an add-in finds again by an id of its own. */
import type { BindingState } from './binding-state';
import { Described, members } from './described';
import { oneOf } from './enums';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { namedRange, rangeAt, rangeFrom } from './range-target';
import type { ModelState } from './state';
import { tableObject } from './tables/table';
import { tableAt } from './tables/find-table';

interface Target {
  readonly state: ModelState;
}

interface BindingTarget extends Target {
  readonly binding: BindingState;
}

export function bindings(state: ModelState): HostObject {
  return new Described(bindingsMembers, { state });
}

function rangeOf({ state, binding }: BindingTarget) {
  return rangeAt(state, binding.anchor.sheet, binding.anchor.rect);
}

function ofType({ binding }: BindingTarget, ...types: readonly BindingState['type'][]): void {
  if (!types.includes(binding.type)) throw failure('InvalidOperation', `a binding of type ${binding.type}`);
}

const bindingMembers = members<BindingTarget>({
  type: 'Binding',
  identity: ({ binding }) => ({ Id: binding.id }),
  properties: { Id: { get: ({ binding }) => binding.id }, Type: { get: ({ binding }) => binding.type } },
  methods: {
    GetRange: (target) => {
      ofType(target, 'Range', 'Table');
      return rangeOf(target);
    },
    GetTable: (target) => {
      ofType(target, 'Table');
      const table = tableAt(target.state, target.binding.anchor.sheet, target.binding.anchor.rect);
      if (!table) throw failure('ItemNotFound', 'the table of a binding');
      return tableObject(target.state, table);
    },
    GetText: (target) => {
      ofType(target, 'Text');
      return target.state.engine.read(target.binding.anchor.sheet, target.binding.anchor.rect)[0]?.[0]?.text ?? '';
    },
    Delete: ({ state, binding }) => {
      state.bindings.delete(binding.id);
      state.anchors.delete(binding.anchor);
    },
  },
});

function add({ state }: Target, range: HostObject, type: WireValue, id: WireValue): HostObject {
  const { sheet, rect } = rangeFrom(state, state.engine.activeSheet(), range).target;
  const key = String(id ?? state.newId('binding'));
  const binding: BindingState = {
    id: key,
    type: oneOf(['Range', 'Table', 'Text'], type),
    anchor: { sheet, rect, gone: () => state.bindings.delete(key) },
  };
  if (binding.type === 'Text' && rect.rows * rect.columns !== 1) throw failure('InvalidArgument', 'more than one cell');
  if (binding.type === 'Table' && !tableAt(state, sheet, rect)) throw failure('InvalidArgument', 'no table');
  state.bindings.set(key, binding);
  state.anchors.add(binding.anchor);
  return new Described(bindingMembers, { state, binding });
}

const bindingsMembers = members<Target>({
  type: 'BindingCollection',
  properties: { Count: { get: ({ state }) => state.bindings.size } },
  item: ({ state }, key) => {
    const binding = state.bindings.get(String(key));
    if (!binding) throw failure('ItemNotFound', String(key));
    return new Described(bindingMembers, { state, binding });
  },
  items: ({ state }) =>
    [...state.bindings.values()].map((binding) => new Described(bindingMembers, { state, binding })),
  methods: {
    Add: (target, [range, type, id]) =>
      add(target, rangeFrom(target.state, target.state.engine.activeSheet(), range), type, id),
    AddFromNamedItem: (target, [name, type, id]) => {
      const range = namedRange(target.state, String(name));
      if (!range) throw failure('ItemNotFound', String(name));
      return add(target, range, type, id);
    },
    AddFromSelection: (target, [type, id]) => {
      const [rect] = target.state.selection.rects;
      if (!rect) throw failure('InvalidSelection');
      return add(target, rangeAt(target.state, target.state.engine.activeSheet(), rect), type, id);
    },
  },
});
