/**
 * Objects that the workbench does not draw: their properties are checked by type, kept, and handed back. Charts and shapes
 * are built from them.
 */
import { hexColor } from './colors';
import { Described, members, type Members, type Property } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';

/** The properties that were set, and the objects inside. */
export class Bag {
  readonly values = new Map<string, WireValue>();
  private readonly inner = new Map<string, Bag>();

  part(name: string): Bag {
    let part = this.inner.get(name);
    if (!part) this.inner.set(name, (part = new Bag()));
    return part;
  }

  /** A value that was set, by a path such as `Title/Text`; undefined when nobody set it. */
  at(path: string): WireValue {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) return this.values.get(name);
    return this.inner.get(name)?.at(rest.join('/'));
  }

  /** A copy that changes on its own. */
  clone(): Bag {
    const copy = new Bag();
    for (const [name, value] of this.values) copy.values.set(name, value);
    for (const [name, part] of this.inner) copy.inner.set(name, part.clone());
    return copy;
  }
}

export interface RecordedTarget {
  readonly bag: Bag;
}

/** What a property is until somebody sets it; its type is the property's type, null takes anything. */
export type Defaults = Readonly<Record<string, string | number | boolean | null>>;

export interface RecordedClass {
  readonly defaults?: Defaults;
  /** Objects inside: property → class. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly methods?: NonNullable<Members<RecordedTarget>['methods']>;
}

/** Makes the member tables of recorded classes that refer to each other by name. */
export function recordedClasses(
  classes: Readonly<Record<string, RecordedClass>>,
): (type: string, bag: Bag) => HostObject {
  const tables = new Map<string, Members<RecordedTarget>>();
  const make = (type: string, bag: Bag): HostObject => {
    const table = tables.get(type);
    if (!table) throw failure('NotImplemented', type);
    return new Described(table, { bag });
  };
  for (const [type, { defaults = {}, parts = {}, methods = {} }] of Object.entries(classes))
    tables.set(
      type,
      members<RecordedTarget>({
        type,
        properties: recordedProperties(defaults),
        navigations: Object.fromEntries(
          Object.entries(parts).map(([name, inner]) => [
            name,
            ({ bag }: RecordedTarget) => make(inner, bag.part(name)),
          ]),
        ),
        methods,
      }),
    );
  return make;
}

export function recordedProperties<Target extends RecordedTarget>(
  defaults: Defaults,
): Readonly<Record<string, Property<Target>>> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]): [string, Property<Target>] => [
      name,
      {
        get: ({ bag }) => (bag.values.has(name) ? bag.values.get(name) : fallback),
        set: ({ bag }, value) => void bag.values.set(name, checked(name, fallback, value)),
      },
    ]),
  );
}

function checked(name: string, fallback: Defaults[string] | undefined, value: WireValue): WireValue {
  if (name.endsWith('Color') && typeof value === 'string' && value !== '') return hexColor(value);
  const isNumber = typeof fallback === 'number';
  if (isNumber && value !== '' && !Number.isFinite(Number(value)))
    throw failure('InvalidArgument', `${name} ${String(value)}`);
  if (typeof fallback === 'boolean' && typeof value !== 'boolean')
    throw failure('InvalidArgument', `${name} ${String(value)}`);
  return isNumber && value !== '' ? Number(value) : value;
}
