/** A small sample of `npm run faults`, which takes minutes: the tool tries what it says, and is not blind. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { triedCommands } from '../../tools/faults/commands';
import { faultKinds } from '../../tools/faults/kinds';
import { bundleAddIn } from '../../tools/faults/page';
import { referenceOf } from '../../tools/faults/reference';
import { complaints, tally, totalsPrinted } from '../../tools/faults/report';
import { smallPlan } from '../../tools/faults/small-plan';
import { startState } from '../../tools/faults/starts';
import { tryCommands } from '../../tools/faults/try-commands';
import { tryPoint } from '../../tools/faults/try-point';
import { parsePlan } from '../../src/plan/load-plan';

const [command] = triedCommands.filter(({ name }) => name === 'explain');
const kindNamed = (name: string) => faultKinds.filter((kind) => kind.name === name);

describe('an explanation is written on a bad day', () => {
  let code = '';
  afterAll(() => rmSync(code, { force: true }));

  it('Excel stops half-way, or the session is lost: nothing is lost, and the next press works', async () => {
    if (!command) throw new Error('there is no such command');
    code = await bundleAddIn();
    const reference = await referenceOf(command, await startState(command.start, code), code);
    if ('idle' in reference) throw new Error(reference.idle);
    const tried = [];
    for (const kind of [...kindNamed('half-done'), ...kindNamed('session lost')])
      for (const plan of [0, 1]) {
        const point = { command, kind, request: reference.requests.length, plan };
        const verdict = await tryPoint(point, reference, code);
        if (verdict) tried.push({ point, verdict });
      }
    expect(complaints(tried)).toEqual([]);
    expect(tally(tried).map(({ kind, tried: points }) => [kind, points])).toEqual([
      ['half-done', 2],
      ['session lost', 2],
    ]);
  });
});

it('a command that does nothing even on a good day is a defect, for nothing of it was tried', async () => {
  const code = await bundleAddIn();
  const press = async () => ({ ok: true, value: null, notices: [] }) as const;
  const tried = await tryCommands([{ name: 'sleep', start: 'empty', press }], code);
  rmSync(code, { force: true });
  expect(complaints(tried)).toEqual(['idle: sleep, undisturbed, request 0, plan 1: it changes nothing']);
});

it('a loss and other defects are counted apart', () => {
  if (!command) throw new Error('there is no such command');
  const [kind] = kindNamed('refused');
  const point = { command, kind: kind as (typeof faultKinds)[number], request: 1, plan: 0 };
  const rows = tally([
    { point, verdict: [] },
    { point, verdict: [{ complaint: 'lost', detail: '60.4' }] },
    { point, verdict: [{ complaint: 'stuck', detail: '' }] },
  ]);
  expect(totalsPrinted(rows)).toMatch(/^refused +3 tried {2}1 lost {2}1 other defects\nall +3 tried/);
});
it('the small plan of the faults is a plan like any other', () => {
  expect(parsePlan(JSON.stringify(smallPlan()))).toMatchObject({ ok: true });
});
