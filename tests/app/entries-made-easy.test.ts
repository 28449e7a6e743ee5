/** Figures taken from an office's own table, periods that are locked, and the source of each value. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubject } from '../../src/app/check-subject';
import { lockPeriod, unlockPeriod } from '../../src/app/lock-periods';
import { previewTable, type PreviewedRow, type TablePreview } from '../../src/app/preview-table';
import { readWorkbook } from '../../src/app/read-workbook';
import { takeTable } from '../../src/app/take-table';
import { cellAddress } from '../../src/template/a1';
import { readBlock } from '../../tools/demo/read-back';
import { codes, Desk } from './desk';
import { haining } from '../haining';

/** Without the sheets that have nothing to do with it. */
const plan = { ...haining, tasks: [], specialTargets: [], review: null };
const nameOf = (no: string) => plan.indicators.find((indicator) => indicator.no === no)?.name.zh ?? '';
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
  await desk.generate({ plan, ledger: true });
});

afterAll(() => desk.close());

const found = async () => (await desk.register()).map(({ texts }) => `${texts.get('rule')} ${texts.get('year')}`);

async function preview(text: string | null): Promise<TablePreview> {
  const outcome = await previewTable({ text, forColumn: null });
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value;
}

const changesOf = (rows: readonly PreviewedRow[]) => rows.flatMap(({ changes }) => changes);

describe('a table of the office’s own', () => {
  it('that is selected is shown before anything is written, cell by cell', async () => {
    await desk.type('5', '2021', '60.1');
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.add('本局');
      sheet.getRange('B2:D5').values = [
        ['指标', '2022年', '2021年'],
        [nameOf('12'), 5.75, 5.6],
        ['合计', 1, 2],
        [nameOf('5'), '', 60.4123],
      ];
      sheet.activate();
      sheet.getRange('A:F').select();
    });
    const shown = await preview(null);
    expect([shown.from, shown.periods]).toEqual(['本局 B2:D5', ['2022', '2021']]);
    expect(shown.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      `matched ${nameOf('12')}`,
      'unknown 合计',
      `matched ${nameOf('5')}`,
    ]);
    expect(changesOf(shown.rows).map(({ before, after, fate }) => [before, after.value, fate])).toEqual([
      ['', 5.75, 'new'],
      ['', 5.6, 'new'],
      [60.1, 60.4123, 'overwrites'],
    ]);
    expect([await desk.holds('5', '2021'), await desk.holds('12', '2021')]).toEqual([60.1, '']);
  });

  it('is written as it stands, and checked; what somebody has changed meanwhile is left alone', async () => {
    const shown = await preview(`指标\t2021\t2022\n${nameOf('5')}\t60.4123\t615\n${nameOf('4')}\t97.1\t0971\n`);
    await desk.type('4', '2021', '96');
    const taken = await desk.press((tell) => takeTable(changesOf(shown.rows), tell));
    expect(codes(taken)).toEqual(['table-taken', 'table-taken-partly']);
    expect([await desk.holds('5', '2021'), await desk.holds('5', '2022')]).toEqual([60.4123, 615]);
    expect([await desk.holds('4', '2021'), await desk.holds('4', '2022')]).toEqual([96, '0971']);
    expect(await found()).toEqual(expect.arrayContaining(['V16 2022', 'V09 2022']));
    await desk.type('5', '2022', '61');
    await desk.type('4', '2022', '97.1');
  });
});

describe('a period that is locked', () => {
  const id = plan.indicators.find(({ no }) => no === '5')?.id ?? '';
  const lockedState = async () => {
    const view = await readWorkbook();
    return view.ok ? view.value?.locks.map(({ period, isLocked, reason }) => [period, isLocked, reason]) : null;
  };

  it('keeps its values on a sheet to read, and a change of them is found with the value then and now', async () => {
    const locked = await desk.press((tell) => lockPeriod({ period: '2021', by: '王' }, tell));
    expect([codes(locked), await lockedState()]).toEqual([['period-locked'], [['2021', true, '']]]);
    await desk.type('5', '2021', '61');
    await desk.check();
    const row = (await desk.register()).find(({ texts }) => texts.get('rule') === 'V57');
    expect([row?.texts.get('value'), row?.texts.get('message')?.includes('60.4123')]).toEqual(['61', true]);
  });

  it('is not locked once more, which would take the change for granted', async () => {
    const again = await desk.press((tell) => lockPeriod({ period: '2021', by: '王' }, tell));
    expect([again.ok, codes(again)]).toEqual([false, ['lock-unchanged']]);
    expect(await found()).toContain('V57 2021');
  });

  it('is opened with a reason that people can read, and closed again with what was changed', async () => {
    await desk.press((tell) => unlockPeriod({ period: '2021', by: '李', reason: '省厅核定数调整' }, tell));
    expect(await found()).not.toContain('V57 2021');
    await desk.press((tell) => lockPeriod({ period: '2021', by: '李' }, tell));
    await desk.press((tell) => lockPeriod({ period: '2022', by: '李' }, tell));
    const block = await readBlock(desk.workbench.Excel, 'PLAN_Locks', 'key');
    const held = (key: string, column = '2021') =>
      block?.rows.find(({ values }) => values.get('key') === key)?.values.get(column);
    expect([held(id), held(id, '2022'), held('#state')]).toEqual([61, 61, '已锁定']);
    expect(String(held('#history'))).toMatch(
      /^\S+ 锁定（王）\n\S+ 解锁（李）：省厅核定数调整\n\S+ 锁定（李）；.*5 60\.4123→61$/,
    );
    expect(desk.sheetNames()).toContain('锁定记录');
  });

  it('stays locked when the template is made again', async () => {
    const { sheet, address } = await ledgerPlace(`${id}|2021`, 'source');
    await desk.workbench.type(sheet, address, '就业台账');
    expect(codes(await desk.generate({ plan }))).toEqual(['template-refreshed']);
    expect(await lockedState()).toEqual([
      ['2021', true, ''],
      ['2022', true, ''],
    ]);
    await desk.check();
    expect(await found()).not.toContain('V57 2021');
  });
});

async function ledgerPlace(key: string, column: string) {
  const block = await readBlock(desk.workbench.Excel, 'PLAN_Ledger', 'key');
  const row = block?.rows.find(({ values }) => values.get('key') === key);
  return { sheet: block?.sheet ?? '', address: cellAddress(row?.row ?? 0, row?.columns.get(column) ?? 0), row };
}

describe('the source of a value', () => {
  it('stands beside the value, stays, and is what the checks know of it', async () => {
    const id = plan.indicators.find(({ no }) => no === '5')?.id ?? '';
    const { row } = await ledgerPlace(`${id}|2021`, 'value');
    expect([row?.values.get('value'), row?.values.get('source')]).toEqual([61, '就业台账']);
    const sources = await desk.run(async (_workbook, context) => {
      const read = await readSubject(context, [id]);
      return 'rows' in read
        ? read.rows.find(({ indicatorId }) => indicatorId === id)?.cells.map(({ source }) => source)
        : null;
    });
    expect(sources).toEqual(['就业台账', '', '', '', '']);
  });

  it('is carried along when quarters are asked for later, which get rows of their own', async () => {
    const id = plan.indicators.find(({ no }) => no === '5')?.id ?? '';
    const outcome = await desk.generate({ plan, withinYear: { division: 'quarter', mode: 'period' } });
    expect(codes(outcome)).toEqual(['template-rebuilt']);
    const [year, quarter] = [await ledgerPlace(`${id}|2021`, 'source'), await ledgerPlace(`${id}|2021Q1`, 'source')];
    expect([year.row?.values.get('source'), quarter.row?.values.get('source')]).toEqual(['就业台账', '']);
    expect(desk.sheetNames()).toContain('台账（旧）');
  });
});
