/** Properties of an add-in's own: of the document (with types) and of a sheet (texts). */
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import type { ModelState } from './state';

interface Target {
  readonly properties: Map<string, WireValue>;
}

interface PropertyTarget extends Target {
  readonly key: string;
}

function keyOf({ properties }: Target, key: WireValue): string {
  const folded = String(key).toLowerCase();
  const found = [...properties.keys()].find((each) => each.toLowerCase() === folded);
  if (found === undefined) throw failure('ItemNotFound', String(key));
  return found;
}

/** In the file a date is a date; here it travels as its text. */
function typeOf(value: WireValue): string {
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && /^Date\(|^\d{4}-\d\d-\d\dT/.test(value) ? 'Date' : 'String';
}

const value = {
  get: ({ properties, key }: PropertyTarget) => properties.get(key) ?? null,
  set: ({ properties, key }: PropertyTarget, given: WireValue) => void properties.set(key, given),
};

const remove = ({ properties, key }: PropertyTarget) => void properties.delete(key);

const propertyMembers = members<PropertyTarget>({
  type: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: value,
    Type: { get: ({ properties, key }) => typeOf(properties.get(key)) },
  },
  methods: { Delete: remove },
});

/** Longer keys are refused. */
const longestKey = 255;

function put({ properties }: Target, key: WireValue, given: WireValue): string {
  const name = String(key ?? '');
  if (name === '' || name.length > longestKey) throw failure('InvalidArgument', 'key of a property');
  const present = [...properties.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
  properties.set(present, given);
  return present;
}

const collectionMembers = members<Target>({
  type: 'CustomPropertyCollection',
  item: (target, key) => new Described(propertyMembers, { ...target, key: keyOf(target, key) }),
  items: (target) => [...target.properties.keys()].map((key) => new Described(propertyMembers, { ...target, key })),
  methods: {
    Add: (target, [key, given]) => new Described(propertyMembers, { ...target, key: put(target, key, given) }),
    DeleteAll: ({ properties }) => properties.clear(),
  },
});

export function documentCustomProperties(state: ModelState): HostObject {
  return new Described(collectionMembers, { properties: state.customProperties });
}

const sheetPropertyMembers = members<PropertyTarget>({
  type: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: { Key: { get: ({ key }) => key }, Value: value },
  methods: { Delete: remove },
});

const sheetCollectionMembers = members<Target>({
  type: 'WorksheetCustomPropertyCollection',
  item: (target, key) => new Described(sheetPropertyMembers, { ...target, key: keyOf(target, key) }),
  items: (target) =>
    [...target.properties.keys()].map((key) => new Described(sheetPropertyMembers, { ...target, key })),
  methods: {
    Add: (target, [key, given]) =>
      new Described(sheetPropertyMembers, { ...target, key: put(target, key, String(given)) }),
  },
});

export function sheetCustomProperties(state: ModelState, sheet: string): HostObject {
  return new Described(sheetCollectionMembers, { properties: state.sheetState(sheet).properties });
}
