import { afterEach, describe, expect, it } from '@jest/globals';
import { openTiny, type Tiny } from './open-tiny';

let tiny: Tiny;
afterEach(() => tiny.close());

describe('starting the unmodified office.js', () => {
  it('tells the add-in that it runs in Excel for Windows, with a pane shown', async () => {
    tiny = await openTiny();
    const info = (await tiny.Office.onReady()) as unknown as {
      host: string;
      platform: string;
      addin?: { visibilityMode: string };
    };
    expect(info.host).toBe('Excel');
    expect(info.platform).toBe('PC');
    expect(info.addin?.visibilityMode).toBe('Taskpane');
    expect(tiny.frame.uncaught).toEqual([]);
  });

  it('says that the pane is hidden when the runtime started in the background', async () => {
    tiny = await openTiny({ initialDisplay: 'hidden' });
    const info = (await tiny.Office.onReady()) as unknown as { addin?: { visibilityMode: string } };
    expect(info.addin?.visibilityMode).toBe('Hidden');
  });

  it.each(['zh-CN', 'en-US'] as const)('speaks %s', async (language) => {
    tiny = await openTiny({ language });
    expect(tiny.Office.context.displayLanguage).toBe(language);
    expect(tiny.Office.context.contentLanguage).toBe(language);
    const message = await tiny.Excel.run(async (context) => {
      try {
        return context.workbook.worksheets.getItem('Sheet1').name;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(/[一-鿿]/.test(message)).toBe(language === 'zh-CN');
  });

  it.each([
    ['light', '#FFFFFF'],
    ['dark', '#262626'],
  ] as const)('shows the %s theme', async (theme, background) => {
    tiny = await openTiny({ theme });
    expect(tiny.Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe(background);
  });

  it('reports the address of the document', async () => {
    tiny = await openTiny({ documentUrl: 'C:\\表\\指标.xlsx' });
    expect(tiny.Office.context.document.url).toBe('C:\\表\\指标.xlsx');
  });

  it('answers an older call that it does not support with a failure, not with silence', async () => {
    tiny = await openTiny();
    const status = await new Promise((resolve) =>
      tiny.Office.context.document.getSelectedDataAsync(tiny.Office.CoercionType.Text, (result) =>
        resolve(result.status),
      ),
    );
    expect(status).toBe('failed');
  });
});

describe('what the library says about Excel’s objects', () => {
  it('is read from the loaded library: wire names, kinds and requirement sets', async () => {
    tiny = await openTiny();
    const range = tiny.frame.connection.members.get('Range')?.members;
    expect(range?.get('values')).toMatchObject({
      wireName: 'Values',
      kind: 'scalar',
      updateable: true,
      requires: undefined,
    });
    expect(range?.get('address')).toMatchObject({ kind: 'scalar', updateable: false });
    expect(range?.get('format')).toMatchObject({ wireName: 'Format', kind: 'navigation' });
    expect(range?.get('copyfrom')).toMatchObject({ wireName: 'CopyFrom', kind: 'method', requires: '1.9' });
    expect(range?.get('hasspill')).toMatchObject({ requires: '1.12' });
    const sheet = tiny.frame.connection.members.get('Worksheet')?.members;
    expect(sheet?.get('gridlines')).toMatchObject({ publicName: 'showGridlines', requires: '1.8' });
    expect(sheet?.get('namedsheetviews')).toMatchObject({ requires: 'other' });
    expect(tiny.frame.connection.members.get('WorksheetCollection')?.isCollection).toBe(true);
    expect(tiny.frame.connection.members.size).toBeGreaterThan(180);
  });
});
