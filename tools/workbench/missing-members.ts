/** What Excel's objects have and the workbench's lack, for docs/workbench.md. */
import { answers } from '../../workbench/model/described';
import type { Workbench } from '../../workbench/headless/workbench';
import type { PublicMember } from './public-members';

export interface Coverage {
  readonly members: number;
  /** Class → names of members that are refused with NotImplemented; a class without any member that answers is `null`. */
  readonly missing: ReadonlyMap<string, readonly string[] | null>;
}

export function coverage(workbench: Workbench, members: readonly PublicMember[], lastSet: number): Coverage {
  const byClass = new Map<string, string[]>();
  const lacking = new Map<string, string[]>();
  let count = 0;
  for (const { type, name, set } of members) {
    const known = wireName(workbench, type, name);
    if (set > lastSet || known === undefined) continue;
    count += 1;
    push(byClass, type, name);
    if (!isAnswered(workbench, type, known)) push(lacking, type, name);
  }
  const missing = [...lacking].map(([type, names]): [string, readonly string[] | null] => [
    type,
    names.length === byClass.get(type)?.length ? null : names,
  ]);
  return { members: count, missing: new Map(missing) };
}

/** undefined for events, which every object lets one register for, and for what the library does not have. */
function wireName({ frame }: Workbench, type: string, name: string): string | undefined {
  const { members } = frame.connection.members.get(type) ?? {};
  return [...(members?.values() ?? [])].find(({ publicName, kind }) => publicName === name && kind !== 'event')
    ?.wireName;
}

function isAnswered({ engine }: Workbench, type: string, member: string): boolean {
  if (type !== 'Functions') return answers(type, member);
  const name = member.replaceAll('_', '.').toUpperCase();
  const value = engine.evaluate(`=${name}()`, engine.activeSheet())[0]?.[0] ?? null;
  return !(typeof value === 'object' && value !== null && value.error === '#NAME?');
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** The list as the page has it: by class. */
export function coverageText({ members, missing }: Coverage, lastSet: number): string {
  const whole = [...missing].filter(([, names]) => names === null).map(([type]) => `\`${type}\``);
  const parts = [...missing].flatMap(([type, names]) =>
    names === null ? [] : [`- \`${type}\`: ${names.map((name) => `\`${name}\``).join(', ')}`],
  );
  const count = [...missing.values()].length;
  return [
    `Of the ${members} members that Microsoft's typings declare for ExcelApi 1.1 to 1.${lastSet}, events aside, these are missing:`,
    '',
    ...(whole.length === 0 ? [] : [`- whole classes: ${whole.join(', ')}`]),
    ...parts,
    ...(count === 0 ? ['- none'] : []),
  ].join('\n');
}

const opening = '<!-- missing members: written by tools/workbench-members.ts -->';
const closing = '<!-- end of missing members -->';

/** The page with the list between its marks. */
export function withList(page: string, list: string): string {
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start) throw new Error('The page lacks the marks around the list of missing members.');
  return `${page.slice(0, start)}${opening}\n\n${list}\n\n${page.slice(end)}`;
}
