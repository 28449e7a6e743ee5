/** Places inside a plan file that may be broken: paths, the value and the row that they lead to. */
import type { Localized } from './plan';

/** `['indicators', 3, 'target']`; `[]` is the whole file. Positions are counted from 0. */
export type PlanPath = readonly (string | number)[];

/** Of a JSON pointer as the validator writes it, in a URI fragment: `#/indicators/3/target`. */
export function pathOf(pointer: string): PlanPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** undefined where nothing stands. Only what the file itself holds, never what JavaScript adds. */
export function valueAt(data: unknown, path: PlanPath): unknown {
  return path.reduce<unknown>(
    (held, part) => (isRecord(held) && Object.hasOwn(held, part) ? held[part] : undefined),
    data,
  );
}

export function isRecord(held: unknown): held is Readonly<Record<string | number, unknown>> {
  return typeof held === 'object' && held !== null;
}

/** Lists whose entries people know by number and name. */
const rowLists: readonly PlanPath[] = [['indicators'], ['review', 'rows'], ['specialTargets'], ['tasks']];

/** `4 户籍…` for a path inside the fourth indicator, as far as it can be told from a broken file. */
export function rowAt(data: unknown, path: PlanPath): Localized | null {
  const list = rowLists.find((names) => path.length > names.length && names.every((name, i) => path[i] === name));
  if (!list) return null;
  const row = valueAt(data, path.slice(0, list.length + 1));
  const named = (language: keyof Localized) =>
    [valueAt(row, ['no']), valueAt(row, ['name', language])].filter((part) => typeof part === 'string').join(' ');
  const name = { zh: named('zh'), en: named('en') };
  return name.zh === '' && name.en === '' ? null : name;
}
