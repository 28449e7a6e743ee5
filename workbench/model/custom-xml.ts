/** Custom XML parts and workbook settings: kept with the workbook, seen by nobody. */
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import type { ModelState } from './state';

interface PartsTarget {
  readonly state: ModelState;
  readonly namespace: string | null;
}

interface PartTarget {
  readonly state: ModelState;
  readonly id: string;
}

export function customXmlParts(state: ModelState): HostObject {
  return new Described(partsMembers, { state, namespace: null });
}

/** The namespace of the root element; '' when it declares none. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ''));
  const [, prefix, attributes = ''] = root ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function idsOf({ state, namespace }: PartsTarget): readonly string[] {
  return [...state.customXml]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => id);
}

function partObject(state: ModelState, id: string): HostObject {
  return new Described(partMembers, { state, id });
}

function checkedXml(value: WireValue): string {
  const xml = String(value ?? '');
  if (!/^\s*(?:<\?[^>]*\?>\s*)?<[\s\S]*>\s*$/.test(xml)) throw failure('InvalidArgument', 'not XML');
  return xml;
}

const partMembers = members<PartTarget>({
  type: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ state, id }) => namespaceOf(state.customXml.get(id) ?? '') },
  },
  methods: {
    GetXml: ({ state, id }) => state.customXml.get(id) ?? '',
    SetXml: ({ state, id }, [xml]) => void state.customXml.set(id, checkedXml(xml)),
    Delete: ({ state, id }) => void state.customXml.delete(id),
  },
});

const partsMembers = members<PartsTarget>({
  type: 'CustomXmlPartCollection',
  item: (target, key) => {
    if (!idsOf(target).includes(String(key))) throw failure('ItemNotFound', String(key));
    return partObject(target.state, String(key));
  },
  items: (target) => idsOf(target).map((id) => partObject(target.state, id)),
  methods: {
    Add: ({ state }, [xml]) => {
      const id = state.newGuid();
      state.customXml.set(id, checkedXml(xml));
      return partObject(state, id);
    },
    GetByNamespace: ({ state }, [namespace]) => new Described(scopedMembers, { state, namespace: String(namespace) }),
    GetCount: (target) => idsOf(target).length,
    GetItemOrNullObject: (target, [key]) =>
      idsOf(target).includes(String(key)) ? partObject(target.state, String(key)) : null,
  },
});

const scopedMembers = members<PartsTarget>({
  type: 'CustomXmlPartScopedCollection',
  item: (target, key) => {
    if (!idsOf(target).includes(String(key))) throw failure('ItemNotFound', String(key));
    return partObject(target.state, String(key));
  },
  items: (target) => idsOf(target).map((id) => partObject(target.state, id)),
  methods: {
    GetCount: (target) => idsOf(target).length,
    GetItemOrNullObject: (target, [key]) =>
      idsOf(target).includes(String(key)) ? partObject(target.state, String(key)) : null,
    GetOnlyItem: (target) => {
      const [only, more] = idsOf(target);
      if (only === undefined || more !== undefined) throw failure('GeneralException');
      return partObject(target.state, only);
    },
    GetOnlyItemOrNullObject: (target) => {
      const [only, more] = idsOf(target);
      return only === undefined || more !== undefined ? null : partObject(target.state, only);
    },
  },
});

interface SettingTarget {
  readonly state: ModelState;
  readonly key: string;
}

export function settings(state: ModelState): HostObject {
  return new Described(settingsMembers, { state });
}

const settingMembers = members<SettingTarget>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ state, key }) => state.settings.get(key) ?? null,
      set: ({ state, key }, value) => void state.settings.set(key, value),
    },
  },
  methods: { Delete: ({ state, key }) => void state.settings.delete(key) },
});

const settingsMembers = members<{ readonly state: ModelState }>({
  type: 'SettingCollection',
  item: ({ state }, key) => {
    if (!state.settings.has(String(key))) throw failure('ItemNotFound', String(key));
    return new Described(settingMembers, { state, key: String(key) });
  },
  items: ({ state }) => [...state.settings.keys()].map((key) => new Described(settingMembers, { state, key })),
  methods: {
    Add: ({ state }, [key, value]) => {
      state.settings.set(String(key), value);
      return new Described(settingMembers, { state, key: String(key) });
    },
    GetCount: ({ state }) => state.settings.size,
    GetItemOrNullObject: ({ state }, [key]) =>
      state.settings.has(String(key)) ? new Described(settingMembers, { state, key: String(key) }) : null,
  },
});
