import { afterEach, describe, expect, it } from '@jest/globals';
import { Frame } from '../../../workbench/headless/frame';
import { failureOf, openTiny, type Tiny } from './open-tiny';

let tiny: Tiny;
afterEach(() => tiny.close());

function write(tiny: Tiny, address: string, value: unknown): Promise<void> {
  return tiny.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = value as never;
    await context.sync();
  });
}

describe('an error in a batch', () => {
  it('names the place and the statement, and leaves what stood before it done', async () => {
    tiny = await openTiny();
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = 'refuse' as never;
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
    expect(failure.debugInfo.errorLocation).toBe('Range.values');
    expect(failure.debugInfo.statement).toContain('.values = ');
    expect([...tiny.model.pending.keys()]).toEqual(['{1}!A1']);
    expect(tiny.model.flushes).toBeGreaterThan(0);
  });

  it('names the method that found nothing', async () => {
    tiny = await openTiny();
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemNotFound');
    expect(failure.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(failure.debugInfo.statement).toContain('getItem(');
  });

  it('says which member the workbench lacks', async () => {
    tiny = await openTiny();
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').freezePanes.freezeRows(1);
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
    expect(failure.message).toContain('Worksheet.FreezePanes');
  });
});

describe('members above the stated requirement set', () => {
  const attempts: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['a method that leads to an object', (sheet) => void sheet.getRange('A1').getSpillParent().load('address')],
    ['a method', (sheet) => void sheet.getRange('A1').moveTo('B1')],
    ['a property that leads to an object', (sheet) => void sheet.customProperties.add('key', 'value')],
    ['a name in a load string', (sheet) => void sheet.getRange('A1').load('hasSpill')],
    ['a name deep in a load string', (sheet) => void sheet.load('customProperties/key')],
  ];
  it.each(attempts)('are refused with ApiNotFound: %s', async (_what, attempt) => {
    tiny = await openTiny({ apiSet: '1.9' });
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ApiNotFound');
  });

  it.each(attempts)('reach the model when the set is claimed: %s', async (_what, attempt) => {
    tiny = await openTiny({ apiSet: '1.15' });
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
  });

  it('are left out of a load of everything, not refused', async () => {
    tiny = await openTiny({ apiSet: '1.9' });
    const asked = await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(asked.name).toBe('Sheet1');
    expect(asked.tabId).toBeUndefined();
  });

  it('counts 1.10 above 1.9', async () => {
    tiny = await openTiny({ apiSet: '1.10' });
    expect(tiny.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(tiny.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
    expect(tiny.Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
    expect(tiny.Office.context.requirements.isSetSupported('KeyboardShortcuts', '1.1')).toBe(false);
  });
});

describe('faults that can be switched on', () => {
  it('refuse a request over the payload limit, without a statement, and nothing of it is done', async () => {
    tiny = await openTiny();
    const failure = await failureOf(write(tiny, 'A1', [['数'.repeat(2_000_000)]]));
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(failure.debugInfo.statement).toBeUndefined();
    expect(tiny.model.pending.size).toBe(0);
  });

  it('let a large request through on a desktop', async () => {
    tiny = await openTiny({}, { payloadLimit: Infinity });
    await write(tiny, 'A1', [['数'.repeat(2_000_000)]]);
    expect(tiny.model.pending.size).toBe(1);
  });

  it('refuse an answer over the payload limit', async () => {
    tiny = await openTiny({}, { payloadLimit: 2_000 });
    tiny.model.settled.set('{1}!A1', [['x'.repeat(3_000)]]);
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuse requests while a cell is edited', async () => {
    tiny = await openTiny();
    tiny.host.faults.cellEdit = true;
    const failure = await failureOf(write(tiny, 'A1', [[1]]));
    tiny.host.faults.cellEdit = false;
    expect(failure.code).toBe('InvalidOperationInCellEditMode');
    expect(tiny.model.pending.size).toBe(0);
  });

  it('hold a request that is willing to wait until editing ends', async () => {
    tiny = await openTiny({ apiSet: '1.9' }, { cellEdit: true });
    let done = false;
    const waiting = tiny.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await tiny.host.settled();
    expect(done).toBe(false);
    tiny.host.faults.cellEdit = false;
    await waiting;
    expect(tiny.model.pending.size).toBe(1);
  });

  it('let the pane show and hide while a cell is edited', async () => {
    tiny = await openTiny({}, { cellEdit: true });
    await tiny.Office.addin.hide();
    expect(tiny.frame.connection.appRuntime.state).toBe('Background');
  });

  it('refuse the second request from now as a whole, with the code asked for, once', async () => {
    tiny = await openTiny();
    tiny.host.faults.failAtRequest = 2;
    tiny.host.faults.errorCode = 'AccessDenied';
    await write(tiny, 'A1', [[1]]);
    const failure = await failureOf(write(tiny, 'A2', [[2]]));
    await write(tiny, 'A3', [[3]]);
    expect(failure.code).toBe('AccessDenied');
    expect([...tiny.model.pending.keys()]).toEqual(['{1}!A1', '{1}!A3']);
    await tiny.host.settled();
    expect(tiny.host.traffic.requests.filter(({ kind }) => kind === 'work').map(({ error }) => error)).toEqual([
      null,
      'AccessDenied',
      null,
    ]);
  });

  it('fail in the middle of a batch and leave half of it done', async () => {
    tiny = await openTiny();
    tiny.host.faults.failAtAction = 7;
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        for (const name of ['一', '二', '三', '四', '五', '六']) context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(failure.code).toBe('GeneralException');
    expect(failure.debugInfo.statement).toContain('add(');
    const made = tiny.model.sheets.list.length - 1;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(6);
  });

  it('throw out of the library’s call where the request cannot even be sent, once', async () => {
    tiny = await openTiny();
    Object.assign(tiny.host.faults, { failAtRequest: 1, failAs: 'throw' });
    await expect(write(tiny, 'A1', [[1]])).rejects.toThrow('could not be sent');
    await write(tiny, 'A2', [[2]]);
    expect([...tiny.model.pending.keys()]).toEqual(['{1}!A2']);
  });

  it.each([
    ['lost', ['{2}']],
    ['lost-after', ['{1}!A1', '{2}']],
  ] as const)('leave a page without an answer for ever (%s); another page works on', async (failAs, done) => {
    tiny = await openTiny();
    Object.assign(tiny.host.faults, { failAtRequest: 1, failAs });
    let answered = 0;
    const count = () => (answered += 1);
    write(tiny, 'A1', [[1]]).then(count, count);
    await tiny.host.settled();
    write(tiny, 'B1', [[1]]).then(count, count);
    await tiny.host.settled();
    const other = new Frame(tiny.host);
    await other.start();
    await (other.window as unknown as Tiny).Excel.run(async (context) => {
      context.workbook.worksheets.add('二');
      await context.sync();
    });
    other.close();
    expect(answered).toBe(0);
    expect([...tiny.model.pending.keys(), ...tiny.model.sheets.list.slice(1).map(({ id }) => id)]).toEqual(done);
  });

  it('let something happen just before a request, which is then worked on', async () => {
    tiny = await openTiny();
    const seen: number[] = [];
    Object.assign(tiny.host.faults, { failAtRequest: 2, happening: () => seen.push(tiny.model.pending.size) });
    for (const address of ['A1', 'A2', 'A3']) await write(tiny, address, [[1]]);
    expect(seen).toEqual([1]);
    expect(tiny.model.pending.size).toBe(3);
  });

  it('delay every request', async () => {
    tiny = await openTiny({}, { delay: 30 });
    const begin = performance.now();
    await write(tiny, 'A1', [[1]]);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(29);
  });

  it('know their names', async () => {
    tiny = await openTiny();
    expect(() => Object.assign(tiny.host.faults, { celEdit: true })).toThrow('celEdit');
  });
});

describe('a fault of the workbench itself', () => {
  it('is answered too, and looks like none of Excel’s', async () => {
    tiny = await openTiny();
    tiny.model.settle = () => Promise.reject(new TypeError('broken inside'));
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('GeneralException');
    expect(failure.message).toContain('broken inside');
  });
});
