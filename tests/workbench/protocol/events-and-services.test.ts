import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Frame } from '../../../workbench/headless/frame';
import { failureOf, openTiny, type Tiny } from './open-tiny';

let tiny: Tiny;
beforeEach(async () => {
  tiny = await openTiny();
});
afterEach(() => tiny.close());

const write = (address: string) =>
  tiny.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
    await context.sync();
  });

describe('events', () => {
  it('reach the handler of a sheet, after the answer of the request that caused them', async () => {
    const heard: string[] = [];
    await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => void heard.push(`${event.address} ${event.changeType}`));
      await context.sync();
    });
    const order: string[] = [];
    await write('B3').then(() => order.push('answered'));
    await tiny.host.settled();
    expect(heard).toEqual(['B3 RangeEdited']);
  });

  it('stop when the handler is removed', async () => {
    const heard: string[] = [];
    const handle = await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      const added = sheet.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      return added;
    });
    await tiny.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await write('B3');
    await tiny.host.settled();
    expect(heard).toEqual([]);
  });

  it('let the handler send requests of its own', async () => {
    await tiny.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => {
        if (event.address !== 'B3') return;
        await write('C3');
      });
      await context.sync();
    });
    await write('B3');
    await tiny.host.settled();
    expect([...tiny.model.pending.keys()]).toEqual(['{1}!B3', '{1}!C3']);
  });
});

describe('several pages on one workbook', () => {
  it('each get their own answers, in one order of requests, and all hear of changes', async () => {
    const second = new Frame(tiny.host, { language: 'en-US', apiSet: '1.14' });
    await second.start();
    const other = second.window as unknown as { Excel: typeof Excel; Office: typeof Office };
    const heard: string[] = [];
    await other.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    const add = (excel: typeof Excel, prefix: string) =>
      excel.run(async (context) => {
        for (let index = 0; index < 3; index += 1) {
          context.workbook.worksheets.add(`${prefix}${index}`);
          await context.sync();
        }
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.length;
      });
    await Promise.all([add(tiny.Excel, 'a'), add(other.Excel, 'b'), add(tiny.Excel, 'c')]);
    await write('D4');
    await tiny.host.settled();
    expect(tiny.model.sheets.list).toHaveLength(10);
    expect(heard).toEqual(['D4']);
    expect(other.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(tiny.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
    second.close();
  });

  it('refuse an object of another context', async () => {
    const failure = await failureOf(
      tiny.Excel.run(async (context) => {
        const foreign = new tiny.Excel.RequestContext().workbook.worksheets.getItem('Sheet1').getRange('A1');
        context.workbook.worksheets.getItem('Sheet1').getRange('B1').copyFrom(foreign);
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidRequestContext');
  });
});

describe('Office.addin', () => {
  it('shows and hides the pane and tells the page', async () => {
    const seen: string[] = [];
    await tiny.Office.addin.onVisibilityModeChanged((message: { visibilityMode: string }) => {
      seen.push(message.visibilityMode);
    });
    await tiny.Office.addin.hide();
    await tiny.host.settled();
    await tiny.Office.addin.showAsTaskpane();
    await tiny.host.settled();
    expect(seen).toEqual(['Hidden', 'Taskpane']);
    expect(tiny.frame.connection.appRuntime.state).toBe('Visible');
  });

  it('remembers that the add-in shall start with the document', async () => {
    expect(await tiny.Office.addin.getStartupBehavior()).toBe('None');
    await tiny.Office.addin.setStartupBehavior(tiny.Office.StartupBehavior.load);
    expect(await tiny.Office.addin.getStartupBehavior()).toBe('Load');
  });

  it('fails for a service that is not there', async () => {
    const failure = await failureOf(tiny.Office.ribbon.requestUpdate({ tabs: [{ id: 'TabTidemark' }] }));
    expect(failure.code).toBe('NotImplemented');
  });
});

describe('document settings', () => {
  it('are kept with the workbook and seen by a page opened later', async () => {
    const settings = tiny.Office.context.document.settings;
    settings.set('language', 'en-US');
    settings.set('when', { year: 2023 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    const later = new Frame(tiny.host);
    await later.start();
    const seen = (later.window as unknown as { Office: typeof Office }).Office.context.document.settings;
    expect(seen.get('language')).toBe('en-US');
    expect(seen.get('when')).toEqual({ year: 2023 });
    settings.remove('when');
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(tiny.host.settings.get('when')).toBeUndefined();
    later.close();
  });
});

describe('ribbon commands', () => {
  const run = (name: string, timeout = 5_000) => tiny.frame.connection.commands.run(name, `Btn${name}`, timeout);

  it('call the associated function with the control’s id and end with completed()', async () => {
    const calls: string[] = [];
    tiny.Office.actions.associate('GENERATE', (event: Office.AddinCommands.Event) => {
      calls.push(event.source.id);
      event.completed();
    });
    await run('GENERATE');
    expect(calls).toEqual(['BtnGENERATE']);
  });

  it('may use Excel before they complete', async () => {
    tiny.Office.actions.associate('WRITE', async (event: Office.AddinCommands.Event) => {
      await write('A1');
      event.completed();
    });
    await run('WRITE');
    expect([...tiny.model.pending.keys()]).toEqual(['{1}!A1']);
  });

  it('fail when the add-in has no such function', async () => {
    await expect(run('NOWHERE')).rejects.toThrow('no function of that name');
  });

  it('fail when completed() is never called', async () => {
    tiny.Office.actions.associate('FORGETFUL', () => undefined);
    await expect(run('FORGETFUL', 30)).rejects.toThrow('did not call completed()');
  });
});

describe('the traffic record', () => {
  it('counts bytes and actions and tells work from clean-up', async () => {
    await write('A1');
    await tiny.host.settled();
    const [work, cleanup] = tiny.host.traffic.requests;
    expect(work).toMatchObject({ kind: 'work', error: null });
    expect(work?.bytesOut).toBeGreaterThan(300);
    expect(work?.actions).toBeGreaterThan(4);
    expect((work?.flags ?? 0) & 1).toBe(1);
    expect(cleanup).toMatchObject({ kind: 'cleanup' });
    tiny.host.traffic.reset();
    expect(tiny.host.traffic.requests).toEqual([]);
  });
});
