/**
 * Host objects from tables: a class of Excel's is a table of its members, an object is a table and what it stands for.
 * A member that is not in the table is refused by name, never passed over in silence.
 */
import { failure } from './errors';
import { HostError, type HostObject, type WireValue } from './host-object';

export interface Property<Target> {
  readonly get: (target: Target) => WireValue;
  readonly set?: (target: Target, value: WireValue) => void;
}

export interface Members<Target> {
  /** Excel's class. */
  readonly type: string;
  readonly identity?: (target: Target) => Readonly<Record<string, WireValue>>;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigations?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (target: Target, args: readonly WireValue[]) => HostObject | null | WireValue>
  >;
  readonly item?: (target: Target, key: WireValue) => HostObject;
  readonly items?: (target: Target) => readonly HostObject[];
}

const knownMembers = new Map<string, Members<never>>();

/** Whether objects of a class answer to a member, by its wire name: for the list of what is missing. */
export function answers(type: string, member: string): boolean {
  const table = knownMembers.get(type);
  if (!table) return false;
  const parts: readonly (Readonly<Record<string, unknown>> | undefined)[] = [
    table.properties,
    table.navigations,
    table.methods,
  ];
  return parts.some((part) => own(part, member) !== undefined) || ofCollection(table, member) !== undefined;
}

export class Described<Target> implements HostObject {
  readonly type: string;
  readonly items?: () => readonly HostObject[];

  constructor(
    private readonly members: Members<Target>,
    readonly target: Target,
  ) {
    this.type = members.type;
    const { items } = members;
    if (items) this.items = () => items(target);
  }

  identity(): Readonly<Record<string, WireValue>> {
    return this.members.identity?.(this.target) ?? {};
  }

  read(property: string): WireValue {
    return this.property(property).get(this.target);
  }

  write(property: string, value: WireValue): void {
    const { set } = this.property(property);
    if (!set) throw this.missing(property);
    set(this.target, value);
  }

  /** Whether the property is an object of its own. */
  leadsTo(property: string): boolean {
    return own(this.members.navigations, property) !== undefined;
  }

  navigate(property: string): HostObject | null {
    const navigation = own(this.members.navigations, property);
    if (!navigation) throw this.missing(property);
    return navigation(this.target);
  }

  item(key: WireValue): HostObject {
    if (!this.members.item) throw this.missing('GetItem');
    return this.members.item(this.target, key);
  }

  call(method: string, args: readonly WireValue[]): HostObject | null | WireValue {
    const known = own(this.members.methods, method) ?? ofCollection(this.members, method);
    if (!known) throw this.missing(method);
    return known(this.target, args);
  }

  scalars(): readonly string[] {
    return Object.keys(this.members.properties ?? {});
  }

  private property(name: string): Property<Target> {
    const known = own(this.members.properties, name);
    if (!known) throw this.missing(name);
    return known;
  }

  private missing(member: string): HostError {
    const name = `${this.type}.${member}`;
    return new HostError('NotImplemented', `The requested feature isn't implemented. (${name})`, name);
  }
}

type Method<Target> = NonNullable<Members<Target>['methods']>[string];

/** What every collection can do by its items alone. */
function ofCollection<Target>({ items, item }: Members<Target>, method: string): Method<Target> | undefined {
  const byItems: Record<string, Method<Target>> = items
    ? {
        GetCount: (target) => items(target).length,
        GetItemAt: (target, [index]) => nth(items(target), index),
      }
    : {};
  const byKey: Record<string, Method<Target>> = item
    ? {
        GetItem: (target, [key]) => item(target, key),
        GetItemOrNullObject: (target, [key]) => found(() => item(target, key)),
      }
    : {};
  return own(byItems, method) ?? own(byKey, method);
}

function nth(items: readonly HostObject[], index: WireValue): HostObject {
  const item = items[Number(index)];
  if (!item) throw failure('InvalidArgument', `index ${String(index)}`);
  return item;
}

/** null where there is no such item; other failures remain failures. */
function found(item: () => HostObject): HostObject | null {
  try {
    return item();
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

/** Tables are declared once per class and gathered by name. */
export function members<Target>(table: Members<Target>): Members<Target> {
  knownMembers.set(table.type, table);
  return table;
}

/**
 * An object of a class that is known by its name: objects of Excel's lead to each other, a range to its sheet and a sheet to
 * its ranges, and their files need not.
 */
export function describedAs<Target>(type: string, target: Target): Described<Target> {
  const table = knownMembers.get(type) as Members<Target> | undefined;
  if (!table) throw new Error(`The class ${type} has not been declared.`);
  return new Described(table, target);
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A read-only property. */
export function reads<Target>(get: (target: Target) => WireValue): Property<Target> {
  return { get };
}
