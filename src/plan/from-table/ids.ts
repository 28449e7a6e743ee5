/** Keys made of names: the same name has the same key in whatever order, number or table it comes, so that entries stay. */
import { compact } from './table';

/** FNV-1a in two halves of 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

export function keyOf(prefix: string, text: string): string {
  const plain = compact(text);
  return prefix + [0x811c9dc5, 0x9e3779b9].map((seed) => hash(plain, seed).toString(36).padStart(7, '0')).join('');
}

export interface Named {
  readonly name: string;
  readonly group: string;
}

/** One key for each: equal names are told apart by their group, then by their order. */
export function keysOf(rows: readonly Named[]): readonly string[] {
  const taken = new Set<string>();
  return rows.map(({ name, group }) => {
    let key = keyOf('i', name);
    for (let n = 1; taken.has(key); n += 1) key = keyOf('i', [group, name, ...(n === 1 ? [] : [n])].join('|'));
    taken.add(key);
    return key;
  });
}
