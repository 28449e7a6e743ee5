/** Which name each of our sheets gets: its own where it stands, else the template's, else one beside a foreign sheet. */
import type { SheetId } from '../template/sheet-spec';

export interface NamingRequest {
  /** All sheets of the workbook, ours and others'. */
  readonly present: readonly string[];
  /** Our sheets under their present names. */
  readonly own: ReadonlyMap<SheetId, string>;
  /** The template's names in the language asked for. */
  readonly wanted: ReadonlyMap<SheetId, string>;
  /** The template's names in any language: a sheet that still has one of them follows the language, others keep theirs. */
  readonly defaults: ReadonlyMap<SheetId, ReadonlySet<string>>;
}

export interface Naming {
  readonly names: ReadonlyMap<SheetId, string>;
  /** Foreign sheets that hold a name of ours, and the name used instead. */
  readonly foreign: readonly { readonly name: string; readonly used: string }[];
}

/** Excel compares sheet names without case and takes at most 31 characters. */
const longestName = 31;

export function nameSheets({ present, own, wanted, defaults }: NamingRequest): Naming {
  const names = new Map<SheetId, string>();
  const foreign: { name: string; used: string }[] = [];
  const ours = new Set([...own.values()].map(folded));
  const taken = new Set(present.map(folded).filter((name) => !ours.has(name)));
  for (const [id, name] of wanted) {
    const now = own.get(id);
    const renamedByPeople = now !== undefined && !defaults.get(id)?.has(now);
    const used = renamedByPeople ? now : freeName(name, taken);
    if (!renamedByPeople && used !== name && now !== used) foreign.push({ name, used });
    names.set(id, used);
    taken.add(folded(used));
  }
  return { names, foreign };
}

/** `name`, or `name (2)`, `name (3)` … whichever is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const candidate = name.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(folded(candidate))) return candidate;
  }
}

export function folded(name: string): string {
  return name.toLowerCase();
}
