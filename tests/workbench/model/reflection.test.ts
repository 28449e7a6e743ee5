/** Every member that the library knows of Excel's classes: it answers, or is refused by its name. */
import { describe, expect, it } from '@jest/globals';
import type { Member } from '../../../workbench/protocol/member-table';
import { answers } from '../../../workbench/model/described';
import { oneOfEach } from './one-of-each';
import { useModel } from './open-model';

const model = useModel();
const refusals = ['NotImplemented', 'ApiNotFound'];

type Loose = Record<string, unknown> & { load(names?: string): Loose };
type Deed = (object: Loose, member: string) => unknown;

/** What the library does in the page, and what it has for its own tests. */
const ofLibrary = [
  ...['load', 'set', 'update', 'retrieve', 'toJSON', 'ensureUnchanged', 'track', 'untrack', 'setMockData'],
  ...['internalTest', 'recordAction', 'enableOfficeScriptRecording'],
];
/** What Excel refuses the object at hand, though other objects of the class have it. */
const refusedByExcel: Readonly<Record<string, string>> = {
  'Line.beginConnectedShape': 'ItemNotFound',
  'Line.endConnectedShape': 'ItemNotFound',
  'NamedItem.worksheet': 'ItemNotFound',
  ...Object.fromEntries(
    ['cellValue', 'colorScale', 'dataBar', 'iconSet', 'preset', 'textComparison', 'topBottom'].map((kind) => [
      `ConditionalFormat.${kind}`,
      'InvalidOperation',
    ]),
  ),
  'Shape.group': 'InvalidOperation',
  'Shape.image': 'InvalidOperation',
  'Shape.line': 'InvalidOperation',
  'Shape.parentGroup': 'ItemNotFound',
};

const shown = ({ publicName }: Member) => !publicName.startsWith('_') && !ofLibrary.includes(publicName);

function membersOf(type: string, kind: Member['kind']): readonly Member[] {
  const members = model.workbench.frame.connection.members.get(type)?.members.values() ?? [];
  return [...new Map([...members].map((member) => [member.publicName, member])).values()].filter(
    (member) => member.kind === kind && shown(member),
  );
}

/** What comes of it, in a word: `answered`, or the code and message of the error. */
async function outcome(type: string, members: readonly string[], deed: Deed, check?: Deed): Promise<string> {
  const make = oneOfEach[type];
  if (!make) throw new Error(`no ${type}`);
  const { Excel } = model.workbench;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('each');
    await context.sync();
  });
  const attempt = Excel.run(async (context) => {
    const object = make(context.workbook.worksheets.getItem('each'), context) as unknown as Loose;
    for (const member of members) deed(object, member);
    await context.sync();
    for (const member of members) check?.(object, member);
  });
  const result = await attempt.then(
    () => 'answered',
    (thrown: unknown) => {
      const failed = thrown as OfficeExtension.Error;
      return `${failed.code}: ${failed.message}`;
    },
  );
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    context.workbook.worksheets.getItemOrNullObject('each').delete();
    await context.sync();
  });
  return result;
}

const isRefusal = (result: string, name: string) =>
  refusals.some((code) => result.startsWith(`${code}:`)) && result.toLowerCase().includes(name.toLowerCase());

/** Those that neither answer nor are refused by name. All are tried together first: that is quicker. */
async function wrongOnes(type: string, kind: Member['kind'], deed: Deed, check?: Deed): Promise<readonly string[]> {
  const names = membersOf(type, kind).map(({ publicName }) => publicName);
  if ((await outcome(type, names, deed, check)) === 'answered') return [];
  const wrong: string[] = [];
  for (const name of names) {
    const result = await outcome(type, [name], deed, check);
    const lawful =
      result === 'answered' || isRefusal(result, name) || result.startsWith(refusedByExcel[`${type}.${name}`] ?? '-');
    if (!lawful) wrong.push(`${name} ${result}`);
  }
  return wrong;
}

describe.each(Object.keys(oneOfEach))('%s', (type) => {
  it('reads its properties or refuses them by name', async () => {
    const load: Deed = (object, name) => object.load(name);
    expect(await wrongOnes(type, 'scalar', load, (object, name) => object[name])).toEqual([]);
  });

  it('leads to its objects or refuses them by name', async () => {
    // Objects without properties, such as freeze panes, have nothing to load.
    const load: Deed = (object, name) => (object[name] as Partial<Loose>).load?.();
    expect(await wrongOnes(type, 'navigation', load)).toEqual([]);
  });

  it('has no method that fails by a fault of the workbench', async () => {
    const wrong: string[] = [];
    for (const { publicName, wireName } of membersOf(type, 'method')) {
      const result = await outcome(type, [publicName], (object, name) => (object[name] as () => unknown)());
      const isKnown = answers(type, wireName);
      if (isKnown ? result.includes('workbench:') : !isRefusal(result, publicName))
        wrong.push(`${publicName} ${result}`);
    }
    expect(wrong).toEqual([]);
  });
});
