/** Events as an add-in hears them: which, for whom, with what in them. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

/** What was heard while something was done: event type and address. */
async function heard(
  listen: (sheet: Excel.Worksheet, tell: (event: object) => Promise<void>, context: Excel.RequestContext) => void,
  deed: () => Promise<unknown>,
): Promise<Record<string, unknown>[]> {
  const events: Record<string, unknown>[] = [];
  await model.run((sheet, context) =>
    listen(sheet, (event) => Promise.resolve(void events.push(event as Record<string, unknown>)), context),
  );
  await deed();
  await model.workbench.settled();
  return events;
}

const pick = (events: Record<string, unknown>[], ...keys: string[]) =>
  events.map((event) => keys.map((key) => event[key]));

describe('a sheet tells', () => {
  it('of changed cells, whoever changed them', async () => {
    const events = await heard(
      (sheet, tell) => void sheet.onChanged.add(tell),
      async () => {
        await model.run((sheet) => void (sheet.getRange('A1:B1').values = [[1, 2]]));
        await model.workbench.type(model.sheetName, 'C1', '12');
        await model.workbench.paste(model.sheetName, 'D1', [['1'], ['2']]);
        await model.run((sheet) => sheet.getRange('A1').clear());
        await model.run((sheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }]));
      },
    );
    expect(pick(events, 'address', 'changeType', 'source', 'triggerSource')).toEqual([
      ['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['C1', 'RangeEdited', 'Local', 'Unknown'],
      ['D1:D2', 'RangeEdited', 'Local', 'Unknown'],
      ['A1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['A1:A2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
    ]);
  });

  it('with what a single cell held before and after, when a person typed', async () => {
    await model.run((sheet) => void (sheet.getRange('A1').values = [['old']]));
    const events = await heard(
      (sheet, tell) => void sheet.onChanged.add(tell),
      () => model.workbench.type(model.sheetName, 'A1', '5'),
    );
    expect(events[0]?.['details']).toEqual({
      valueBefore: 'old',
      valueAfter: 5,
      valueTypeBefore: 'String',
      valueTypeAfter: 'Double',
    });
  });

  it('of rows and columns that come and go, and in which direction cells moved', async () => {
    const events = await heard(
      (sheet, tell) => void sheet.onChanged.add(tell),
      () =>
        model.run((sheet) => {
          sheet.getRange('2:3').insert('Down');
          sheet.getRange('B:B').delete('Left');
          sheet.getRange('A1').insert('Right');
        }),
    );
    expect(pick(events, 'address', 'changeType')).toEqual([
      ['2:3', 'RowInserted'],
      ['B:B', 'ColumnDeleted'],
      ['A1', 'CellInserted'],
    ]);
  });

  it('and the changed range can be asked for', async () => {
    const addresses: string[] = [];
    await heard(
      (sheet) =>
        void sheet.onChanged.add(async (event) => {
          await model.workbench.Excel.run(async (context) => {
            const range = event.getRange(context).load('address');
            await context.sync();
            addresses.push(range.address);
          });
        }),
      () => model.workbench.type(model.sheetName, 'B2', 'x'),
    );
    expect(addresses).toEqual([`${model.sheetName}!B2`]);
  });

  it('of selection, formats, calculation, protection, sorting and hidden rows', async () => {
    const events = await heard(
      (sheet, tell) => {
        sheet.onSelectionChanged.add(tell);
        sheet.onFormatChanged.add(tell);
        sheet.onCalculated.add(tell);
        sheet.onProtectionChanged.add(tell);
        sheet.onRowSorted.add(tell);
        sheet.onRowHiddenChanged.add(tell);
      },
      async () => {
        await model.workbench.select(model.sheetName, 'B2:C3');
        await model.run((sheet) => void (sheet.getRange('A1').format.fill.color = 'red'));
        await model.run((sheet) => void (sheet.getRange('A1').formulas = [['=1+1']]));
        await model.run((sheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }]));
        await model.run((sheet) => void (sheet.getRange('5:5').rowHidden = true));
        await model.run((sheet) => sheet.protection.protect());
      },
    );
    expect([...new Set(events.map(({ type }) => type))]).toEqual([
      'WorksheetSelectionChanged',
      'WorksheetFormatChanged',
      'WorksheetCalculated',
      'WorksheetRowSorted',
      'WorksheetRowHiddenChanged',
      'WorksheetProtectionChanged',
    ]);
  });

  it('nothing while events are off, and nothing to a handler that was removed', async () => {
    const events: object[] = [];
    const tell = (event: object) => Promise.resolve(void events.push(event));
    const handle = await model.run((sheet) => sheet.onChanged.add(tell));
    await model.run((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
    });
    await model.run((_sheet, context) => void (context.runtime.enableEvents = true));
    await model.run((sheet) => void (sheet.getRange('A1').values = [[2]]));
    await model.workbench.settled();
    expect(events).toHaveLength(1);
    await model.workbench.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await model.run((sheet) => void (sheet.getRange('A1').values = [[3]]));
    await model.workbench.settled();
    expect(events).toHaveLength(1);
  });
});

describe('the workbook tells', () => {
  it('of sheets added, activated and deleted', async () => {
    const events = await heard(
      (_sheet, tell, context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(tell);
        worksheets.onActivated.add(tell);
        worksheets.onDeactivated.add(tell);
        worksheets.onDeleted.add(tell);
      },
      () =>
        model.run(async (sheet, context) => {
          const added = context.workbook.worksheets.add('gehört');
          added.activate();
          await context.sync();
          sheet.activate();
          added.delete();
        }),
    );
    expect(events.map(({ type }) => type)).toEqual([
      'WorksheetAdded',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  it('of tables added, changed, selected and deleted', async () => {
    const events = await heard(
      (_sheet, tell, context) => {
        context.workbook.tables.onAdded.add(tell);
        context.workbook.tables.onChanged.add(tell);
        context.workbook.tables.onDeleted.add(tell);
      },
      async () => {
        await model.run((sheet) => void sheet.tables.add('A1:B3', true));
        await model.run((sheet) => {
          sheet.getRange('B2:D2').values = [[1, 2, 3]];
          sheet.tables.getItemAt(0).rows.add();
          sheet.tables.getItemAt(0).delete();
        });
      },
    );
    expect(pick(events, 'type', 'address', 'changeType')).toEqual([
      ['TableAdded', undefined, undefined],
      ['TableChanged', 'B2', 'RangeEdited'],
      ['TableChanged', 'A4:B4', 'RowInserted'],
      ['TableDeleted', undefined, undefined],
    ]);
  });
});
