/** The same job in the oldest Excel that the manifest lets in and in newer ones, however each hands blanks to functions. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BlankMode } from '../../workbench/protocol/faults';
import { codes, Desk } from './desk';

let desk: Desk | null = null;
afterEach(() => desk?.close());

/** What a person has in the end: every cell of the progress sheet, the fills of the statuses, the findings. */
async function mainJob(apiSet: string, blanks: BlankMode): Promise<unknown> {
  const own = await Desk.open({ apiSet, blanks });
  desk = own;
  const made = await own.generate();
  const untouched = await column(own, 'status');
  await own.paste('10', '2021', ['7.2', '7.5', '7.6']);
  await own.paste('5', '2021', ['60.4', '61.1', '６１．７']);
  await own.type('1', '2021', '0');
  const checked = await own.check();
  const marked = await own.mark();
  const { rows } = await own.progress();
  const fills = await Promise.all(['10', '5', '1', '2'].map((no) => own.fill(no, 'status')));
  return {
    untouched: [...new Set(untouched)],
    cells: rows.map(({ texts }) => [...texts]),
    findings: (await own.register()).map(({ texts }) => [
      texts.get('rule'),
      texts.get('indicator'),
      texts.get('value'),
    ]),
    fills,
    said: [made, checked, marked].map(codes),
  };
}

async function column(at: Desk, key: string): Promise<readonly unknown[]> {
  return (await at.progress()).rows.map(({ values }) => values.get(key));
}

describe('template, entries, check and marks', () => {
  it('come out the same in Excel 1.9, 1.14 and 1.15, with blanks as null, "" and 0', async () => {
    const oldest = await mainJob('1.9', 'null');
    expect(oldest).toMatchObject({
      untouched: ['未填报'],
      said: [['template-created'], expect.arrayContaining(['checked']), ['lagging', 'special-lagging']],
    });
    for (const [apiSet, blanks] of [
      ['1.14', 'empty'],
      ['1.15', 'zero'],
    ] as const) {
      desk?.close();
      expect({ apiSet, blanks, job: await mainJob(apiSet, blanks) }).toEqual({ apiSet, blanks, job: oldest });
    }
  });
});
