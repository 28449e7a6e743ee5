/** Undoing a command, in an Excel that is newer than the library of the workbench: what it would be asked, and answer. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { runWriting } from '../../src/excel/run';

const undone = { takeBack: () => undefined };
afterEach(() => {
  for (const name of ['Excel', 'Office']) Reflect.deleteProperty(globalThis, name);
});

/** An Excel that keeps a list of what can be undone: a group is one step, otherwise each sync is one. */
function excelWith(set: string, refusesGroups = false): { readonly steps: string[][] } {
  const steps: string[][] = [];
  const run = async (
    { mergeUndoGroup = false }: Excel.RunOptions,
    work: (context: unknown) => Promise<unknown>,
  ): Promise<unknown> => {
    if (mergeUndoGroup && refusesGroups) throw Object.assign(new Error('no'), { code: 'UndoNotSupported' });
    const syncs: string[] = [];
    const result = await work({ runtime: {}, sync: async () => void syncs.push('sync') });
    steps.push(...(mergeUndoGroup ? [syncs] : syncs.map((sync) => [sync])));
    return result;
  };
  const isSetSupported = (_name: string, asked: string) => Number(asked.split('.')[1]) <= Number(set.split('.')[1]);
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return { steps };
}

const twoSyncs = async (context: Excel.RequestContext) => {
  await context.sync();
  return 'done';
};

describe('a command that writes in two syncs', () => {
  it.each([
    ['1.20', 1],
    ['1.9', 2],
  ])('in Excel %s is undone in %d', async (set, count) => {
    const { steps } = excelWith(set);
    expect(await runWriting(twoSyncs, undone)).toBe('done');
    expect(steps).toHaveLength(count);
  });

  it('is done all the same where a group is refused', async () => {
    const { steps } = excelWith('1.20', true);
    expect(await runWriting(twoSyncs, undone)).toBe('done');
    expect(steps).toHaveLength(2);
  });

  it('that deletes and renames sheets, as making the template does, asks for no group', async () => {
    const { steps } = excelWith('1.20', true);
    expect(await runWriting(twoSyncs)).toBe('done');
    expect(steps).toHaveLength(2);
  });
});
