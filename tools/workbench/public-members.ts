/** What Excel's classes have, as Microsoft's typings declare it: per member the requirement set that it belongs to. */

export interface PublicMember {
  readonly type: string;
  readonly name: string;
  /** The minor number of an ExcelApi set. */
  readonly set: number;
}

const typesOpening = 'declare namespace Excel {';
const classLine = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/;
const memberLine = /^ {8}(?:readonly )?(\w+)\??[:(<]/;
const setLine = /\[Api set: (.+?)\]/;
const excelSet = /^ExcelApi 1\.(\d+)/;

/** What the library does in the page, without the host. */
const inPage = new Set(['context', 'isNullObject', 'items', 'set', 'load', 'toJSON', 'track', 'untrack']);

/** Members of preview and of sets that are not ExcelApi's are left out. */
export function publicMembers(typings: string): readonly PublicMember[] {
  const found = new Map<string, PublicMember>();
  let type: string | null = null;
  let ofClass = '';
  let stated: string | null = null;
  for (const line of lines(typings)) {
    const opened = classLine.exec(line);
    const named = setLine.exec(line);
    if (named) stated = named[1] ?? null;
    if (opened) {
      [type, ofClass] = [opened[1] ?? '', stated ?? ''];
    } else if (line === '    }') {
      type = null;
    } else if (type !== null) {
      const name = memberLine.exec(line)?.[1];
      if (name === undefined) continue;
      const set = excelSet.exec(stated ?? ofClass)?.[1];
      const known = found.get(`${type}.${name}`);
      if (set !== undefined && !inPage.has(name) && !known)
        found.set(`${type}.${name}`, { type, name, set: Number(set) });
    }
    if (opened ?? memberLine.test(line)) stated = null;
  }
  return [...found.values()];
}

function* lines(typings: string): Generator<string> {
  const start = typings.indexOf(typesOpening);
  const end = typings.indexOf('\n}', start);
  for (const line of typings.slice(start, end).split('\n')) yield line.replace('\r', '');
}
