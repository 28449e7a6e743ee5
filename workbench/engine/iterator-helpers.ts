/**
 * Univer calls iterator helpers (`map.keys().some(…)`), which Node has only from version 22 on. This adds the ones it uses
 * where they are missing; it must be imported before Univer runs.
 */

type Helpers = Record<string, (this: Iterable<unknown>, ...args: never[]) => unknown>;

const helpers: Helpers = {
  some(test: (value: unknown, index: number) => unknown) {
    let index = 0;
    for (const value of this) if (test(value, index++)) return true;
    return false;
  },
  every(test: (value: unknown, index: number) => unknown) {
    let index = 0;
    for (const value of this) if (!test(value, index++)) return false;
    return true;
  },
  find(test: (value: unknown, index: number) => unknown) {
    let index = 0;
    for (const value of this) if (test(value, index++)) return value;
    return undefined;
  },
  forEach(visit: (value: unknown, index: number) => void) {
    let index = 0;
    for (const value of this) visit(value, index++);
  },
  toArray() {
    return [...this];
  },
  map(change: (value: unknown, index: number) => unknown) {
    return mapped(this, change);
  },
  filter(test: (value: unknown, index: number) => unknown) {
    return filtered(this, test);
  },
};

function* mapped(source: Iterable<unknown>, change: (value: unknown, index: number) => unknown) {
  let index = 0;
  for (const value of source) yield change(value, index++);
}

function* filtered(source: Iterable<unknown>, test: (value: unknown, index: number) => unknown) {
  let index = 0;
  for (const value of source) if (test(value, index++)) yield value;
}

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(helpers)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}
