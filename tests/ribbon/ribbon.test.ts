import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionIds } from '../../src/ribbon/actions';
import { associateCommands, type RibbonCommands } from '../../src/ribbon/ribbon';

type Handler = (event: { completed(): void }) => Promise<void>;

const associated = new Map<string, Handler>();
const office = globalThis as { Office?: unknown };

beforeEach(() => {
  associated.clear();
  office.Office = { actions: { associate: (id: string, handler: Handler) => associated.set(id, handler) } };
});

afterEach(() => {
  delete office.Office;
});

function commands(change: Partial<RibbonCommands> = {}): RibbonCommands {
  const nothing = () => Promise.resolve();
  return { generateTemplate: nothing, checkEntries: nothing, markLagging: nothing, ...change };
}

async function press(id: string): Promise<{ readonly released: number; readonly failed: boolean }> {
  let released = 0;
  const run =
    associated.get(id)?.({ completed: () => (released += 1) }) ?? Promise.reject(new Error(`${id} is not associated`));
  const failed = await run.then(
    () => false,
    () => true,
  );
  return { released, failed };
}

describe('the ribbon', () => {
  test('has a handler for every action of the table', () => {
    associateCommands(commands());
    expect([...associated.keys()]).toEqual([...actionIds]);
  });

  test('runs the command of the button that was pressed, and frees the button afterwards', async () => {
    const ran: string[] = [];
    associateCommands(commands({ checkEntries: () => Promise.resolve(ran.push('checkEntries')) }));
    expect(await press('checkEntries')).toEqual({ released: 1, failed: false });
    expect(ran).toEqual(['checkEntries']);
  });

  test.each([
    ['a command that is rejected', () => Promise.reject(new Error('the sheet is protected'))],
    [
      'a command that throws at once',
      () => {
        throw new Error('defect');
      },
    ],
  ])('frees the button after %s, and does not hide the failure', async (_title, markLagging) => {
    associateCommands(commands({ markLagging }));
    expect(await press('markLagging')).toEqual({ released: 1, failed: true });
  });

  test('keeps the button busy while the command runs', async () => {
    let finish: () => void = () => undefined;
    associateCommands(commands({ generateTemplate: () => new Promise<void>((resolve) => (finish = resolve)) }));
    let released = false;
    const run = associated.get('generateTemplate')?.({ completed: () => (released = true) });
    await Promise.resolve();
    expect(released).toBe(false);
    finish();
    await run;
    expect(released).toBe(true);
  });
});
