/**
 * What Excel's objects have: read at run time from the loaded library, nothing is copied into this repository. Per class
 * the wire names of its members, which are scalar, which lead to other objects, and the ExcelApi set each belongs to.
 */

export type MemberKind = 'scalar' | 'navigation' | 'method' | 'event';

export interface Member {
  readonly wireName: string;
  readonly publicName: string;
  readonly kind: MemberKind;
  readonly updateable: boolean;
  /** `1.9`; undefined when part of the first set, `other` when it belongs to a set that is not ExcelApi. */
  readonly requires: string | undefined;
}

export interface ClassTable {
  readonly name: string;
  readonly isCollection: boolean;
  /** Keyed by wire name in lower case: load strings keep the case the add-in typed. */
  readonly members: ReadonlyMap<string, Member>;
}

export type MemberTable = ReadonlyMap<string, ClassTable>;

/** The part of the library that is looked at; its objects come from another realm. */
export interface LoadedLibrary {
  readonly Excel: Readonly<Record<string, unknown>>;
  readonly OfficeExtension: { readonly ClientObject: { readonly prototype: object } };
}

/** Properties that the library sends under another name than it loads them. */
const WRITTEN_UNDER_ANOTHER_NAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Worksheet: { ShowGridlines: 'Gridlines', ShowHeadings: 'Headings' },
};

const GATE = /"(\w+)\.(\w+)",\s*([\w.$]+|"[\w.]+"),\s*"(\d+\.\d+)"/;
const WIRE_NAME = /this,\s*"(\w+)"/;

export function reflectMembers(library: LoadedLibrary): MemberTable {
  const table = new Map<string, ClassTable>();
  for (const [name, candidate] of Object.entries(library.Excel)) {
    if (typeof candidate !== 'function') continue;
    const prototype: unknown = (candidate as { prototype?: unknown }).prototype;
    if (!prototype || typeof prototype !== 'object') continue;
    if (!isDerived(prototype, library.OfficeExtension.ClientObject.prototype)) continue;
    table.set(name, reflectClass(name, prototype));
  }
  return table;
}

export function findMember(table: MemberTable, type: string, wireName: string): Member | undefined {
  return table.get(type)?.members.get(wireName.toLowerCase());
}

interface LibraryPrototype {
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: ArrayLike<string>;
  readonly _scalarPropertyOriginalNames?: ArrayLike<string>;
  readonly _navigationPropertyNames?: ArrayLike<string>;
}

/** Members are looked for when they are first asked for: of some two hundred classes most workbooks use thirty. */
function reflectClass(name: string, prototype: LibraryPrototype): ClassTable {
  let members: ClassTable['members'] | undefined;
  return {
    name,
    isCollection: prototype._isCollection === true,
    get members() {
      return (members ??= membersOf(name, prototype));
    },
  };
}

function membersOf(name: string, prototype: LibraryPrototype): ClassTable['members'] {
  const members = new Map<string, Member>();
  const add = (member: Member) => members.set(member.wireName.toLowerCase(), member);
  const descriptors = Object.getOwnPropertyDescriptors(prototype);

  const scalars = Array.from(prototype._scalarPropertyNames ?? []);
  scalars.forEach((publicName, index) => {
    const wireName = prototype._scalarPropertyOriginalNames?.[index] ?? capitalised(publicName);
    const requires = gateOf(descriptors[publicName]?.get);
    const updateable = descriptors[publicName]?.set !== undefined;
    const member: Member = { wireName, publicName, kind: 'scalar', updateable, requires };
    add(member);
    const written = WRITTEN_UNDER_ANOTHER_NAME[name]?.[wireName];
    if (written) add({ ...member, wireName: written });
  });
  const navigations = new Set(Array.from(prototype._navigationPropertyNames ?? []));
  for (const [publicName, { get, value }] of Object.entries(descriptors)) {
    if (get && navigations.has(publicName)) {
      const wireName = WIRE_NAME.exec(String(get))?.[1] ?? capitalised(publicName);
      add({ wireName, publicName, kind: 'navigation', updateable: false, requires: gateOf(get) });
    } else if (get && publicName.startsWith('on') && !scalars.includes(publicName)) {
      add({ wireName: publicName, publicName, kind: 'event', updateable: false, requires: gateOf(get) });
    } else if (get && !scalars.includes(publicName) && WIRE_NAME.test(String(get))) {
      const wireName = WIRE_NAME.exec(String(get))?.[1] ?? publicName;
      add({ wireName, publicName, kind: 'navigation', updateable: false, requires: gateOf(get) });
    } else if (typeof value === 'function' && publicName !== 'constructor') {
      const wireName = WIRE_NAME.exec(String(value))?.[1] ?? capitalised(publicName);
      if (!members.has(wireName.toLowerCase())) {
        add({ wireName, publicName, kind: 'method', updateable: false, requires: gateOf(value) });
      }
    }
  }
  return members;
}

/** The set named in the library's own (unused) check: the third part is a variable for ExcelApi, a literal for other sets. */
function gateOf(member: unknown): string | undefined {
  if (typeof member !== 'function') return undefined;
  const match = GATE.exec(String(member));
  if (!match) return undefined;
  return match[3]?.startsWith('"') ? 'other' : match[4];
}

function isDerived(prototype: object, base: object): boolean {
  return Object.prototype.isPrototypeOf.call(base, prototype);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
