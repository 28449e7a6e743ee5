/** What people do with a sheet besides typing: findings are neither lost nor shown in the wrong place. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { followWorkbook } from '../../src/app/follow-workbook';
import { readWorkbook } from '../../src/app/read-workbook';
import { readFacts } from '../../src/excel/read-facts';
import { runWriting } from '../../src/excel/run';
import { readRegister, registerWriting } from '../../src/excel/write-register';
import { markColors } from '../../src/template/palette';
import type { RegisterRow } from '../../src/template/register-layout';
import { Desk } from './desk';
import { idOf, registered } from './register-desk';
import { UndoingPerson } from './undoing-person';

let desk: Desk;
/** More than one write holds, and four times what the register is made for. */
const many = 1200;
const checks: number[] = [];
let changes = 0;

beforeAll(async () => {
  desk = await Desk.withIndicators({ withFunctions: false, apiSet: '1.15' });
  await followWorkbook({
    changed: () => (changes += 1),
    checked: (_outcome, cells) => checks.push(cells.length),
    selected: () => undefined,
  });
});
afterAll(() => desk.close());

async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) await desk.workbench.settled();
}

/** Every finding stands in the register at the cell that holds its value now, marked. */
async function expectInPlace(...cells: readonly (readonly [string, string])[]): Promise<void> {
  await settled();
  const places = await Promise.all(cells.map(([no, year]) => desk.place(no, year)));
  expect([...(await registered(desk, 'cell'))].sort()).toEqual(
    places.map(({ sheet, address }) => `'${sheet}'!${address}`).sort(),
  );
  for (const [no, year] of cells) expect(await desk.fill(no, year)).toBe(markColors.hard.fill);
}

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  desk.run((workbook) => work(workbook.worksheets.getItem('指标进度')));

/** All entry cells blank, as a person clears them. */
async function clear(): Promise<void> {
  const { sheet, address } = await desk.place('1', '2021');
  await desk.workbench.paste(
    sheet,
    address,
    Array.from({ length: 30 }, () => ['', '', '', '', '']),
  );
  await settled();
}

describe('what people do with the entries', () => {
  afterEach(clear);

  it('a paste of 5,000 cells is checked once, cell by cell, and what lies outside is let alone', async () => {
    await settled();
    checks.length = 0;
    const { sheet, address, column } = await desk.place('1', '2021');
    const rows = Array.from({ length: 1000 }, (_, i) => [i === 4 ? '约60万' : '', '', '', '', '']);
    await desk.workbench.paste(sheet, address, rows);
    await expectInPlace(['5', '2021']);
    expect(checks).toEqual([95]);
    await onSheet((own) => own.getRangeByIndexes(30, column, 1000, 5).clear());
  });

  it('a cell that is cut takes its finding along', async () => {
    await desk.type('5', '2021', '约60万');
    await expectInPlace(['5', '2021']);
    const [from, to] = [await desk.place('5', '2021'), await desk.place('9', '2021')];
    await onSheet((own) => own.getRange(from.address).moveTo(to.address));
    await expectInPlace(['9', '2021']);
  });

  it('a value filled down is found in every cell, and typed back it is gone', async () => {
    await desk.type('5', '2021', '约60万');
    const { address, row, column } = await desk.place('5', '2021');
    await onSheet((own) => own.getRangeByIndexes(row + 1, column, 2, 1).copyFrom(address));
    await expectInPlace(['5', '2021'], ['6', '2021'], ['7', '2021']);
    await desk.type('6', '2021', '');
    await expectInPlace(['5', '2021'], ['7', '2021']);
  });

  it('an edit that is undone takes its finding along, and brings the one before it back', async () => {
    const person = new UndoingPerson(desk);
    const place = await desk.place('5', '2021');
    await person.type(place, '约60万');
    await expectInPlace(['5', '2021']);
    await person.type(place, '60.4');
    await expectInPlace();
    await person.undo(place);
    await expectInPlace(['5', '2021']);
    await person.undo(place);
    await expectInPlace();
    expect(await desk.holds('5', '2021')).toBe('');
  });

  it('rows that are inserted and deleted move the findings below them', async () => {
    await desk.type('9', '2021', '约60万');
    await settled();
    const { row } = await desk.place('5', '2021');
    await onSheet((own) => own.getRange(`${row + 1}:${row + 1}`).insert('Down'));
    await expectInPlace(['9', '2021']);
    await onSheet((own) => own.getRange(`${row + 1}:${row + 1}`).delete('Up'));
    await expectInPlace(['9', '2021']);
  });

  it('a sort moves findings with their rows, and a filter hides none of them', async () => {
    await desk.type('3', '2021', '约60万');
    await desk.type('17', '2021', '约60万');
    await settled();
    const [first, last] = [await desk.place('1', 'key'), await desk.place('19', 'note')];
    const data = (own: Excel.Worksheet) =>
      own.getRangeByIndexes(first.row, 0, last.row - first.row + 1, last.column + 1);
    const by = (await desk.place('1', 'no')).column;
    await onSheet((own) => data(own).sort.apply([{ key: by, ascending: false }]));
    await expectInPlace(['3', '2021'], ['17', '2021']);
    const hidden = (await desk.place('3', '2021')).row + 1;
    await onSheet((own) => (own.getRange(`${hidden}:${hidden}`).rowHidden = true));
    await desk.check();
    await expectInPlace(['3', '2021'], ['17', '2021']);
    await onSheet((own) => {
      own.getRange(`${hidden}:${hidden}`).rowHidden = false;
      data(own).sort.apply([{ key: by, ascending: true }]);
    });
    await settled();
  });

  it('a filter hides entries, and none of their findings, wherever it is set', async () => {
    await desk.type('3', '2021', '约60万');
    await desk.type('17', '2021', '约60万');
    await settled();
    const [first, last] = [await desk.place('1', 'key'), await desk.place('19', 'note')];
    const { column } = await desk.place('1', 'attribute');
    const hidden = async (no: string) => {
      const { row } = await desk.place(no, 'no');
      return desk.run(async (workbook, context) => {
        const line = workbook.worksheets
          .getItem('指标进度')
          .getRange(`${row + 1}:${row + 1}`)
          .load('rowHidden');
        await context.sync();
        return line.rowHidden;
      });
    };
    const filter = (criterion: string) =>
      onSheet((own) =>
        own.autoFilter.apply(
          own.getRangeByIndexes(first.row - 1, 0, last.row - first.row + 2, last.column + 1),
          column,
          { filterOn: 'Values', values: [criterion] },
        ),
      );
    await filter('约束性');
    expect([await hidden('3'), await hidden('7')]).toEqual([true, false]);
    await desk.check();
    await expectInPlace(['3', '2021'], ['17', '2021']);
    await desk.type('7', '2021', '约60万');
    await expectInPlace(['3', '2021'], ['7', '2021'], ['17', '2021']);
    await desk.run((workbook) => {
      const register = workbook.worksheets.getItem('审核记录');
      register.autoFilter.apply(register.getRange('A4:O304'), 3, { filterOn: 'Values', values: ['不在表中'] });
    });
    await desk.check();
    await desk.type('3', '2021', '');
    await expectInPlace(['7', '2021'], ['17', '2021']);
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').autoFilter.clearCriteria());
    await onSheet((own) => own.autoFilter.clearCriteria());
    await expectInPlace(['7', '2021'], ['17', '2021']);
    expect(await hidden('3')).toBe(false);
  });

  it('another author’s edit is read, not answered: nothing is checked and nothing written', async () => {
    const { sheet, address } = await desk.place('5', '2021');
    await desk.run((workbook, context) => {
      context.runtime.enableEvents = false;
      workbook.worksheets.getItem(sheet).getRange(address).values = [['约60万']];
      context.runtime.enableEvents = true;
    });
    await settled();
    checks.length = changes = 0;
    const id = desk.workbench.engine.sheetIds().find((each) => desk.workbench.engine.sheetName(each) === sheet) ?? '';
    const source = { changeType: 'RangeEdited', source: 'Remote', triggerSource: 'Unknown' };
    // As Excel tells of a change that reached this workbook from another one's.
    desk.workbench.model.state.tell(10, id, { worksheetId: id, address, ...source });
    await desk.workbench.select(sheet, address);
    await settled();
    expect([checks.length, changes > 0]).toEqual([0, true]);
    expect(await registered(desk, 'rule')).toEqual([]);
  });

  it('merged cells hold one entry, which is checked; nothing is lost', async () => {
    await desk.paste('5', '2021', ['约60万', '60.9']);
    const { address, row, column } = await desk.place('5', '2021');
    await onSheet((own) => own.getRangeByIndexes(row, column, 1, 2).merge());
    await desk.check();
    await expectInPlace(['5', '2021']);
    expect(await desk.holds('5', '2021')).toBe('约60万');
    await onSheet((own) => own.getRange(address).unmerge());
  });

  it('a cell of 32,767 characters keeps them all, here and in the register', async () => {
    await desk.type('5', '2021', '约'.repeat(32_767));
    await settled();
    expect(String(await desk.holds('5', '2021'))).toHaveLength(32_767);
    const [found] = await desk.register();
    expect(String(found?.values.get('value'))).toHaveLength(32_767);
    expect(String(found?.values.get('message')).length).toBeLessThan(120);
  });

  it('copies of the sheets stay copies: the originals are checked, marked and read', async () => {
    await desk.run((workbook) => {
      workbook.worksheets.getItem('指标进度').copy('End');
      workbook.worksheets.getItem('审核记录').copy('End');
    });
    await settled();
    const copy = desk.sheetNames().find((name) => name.startsWith('指标进度') && name !== '指标进度') ?? '';
    const { address } = await desk.place('5', '2021');
    await desk.workbench.type(copy, address, '约60万');
    await settled();
    expect(await registered(desk, 'rule')).toEqual([]);
    await desk.type('9', '2021', '约60万');
    await expectInPlace(['9', '2021']);
    await desk.run((workbook) => workbook.worksheets.getItem(copy).delete());
  });
});

describe('many more findings than the register was made for', () => {
  it('are all kept, counted and read again, and mark their cells', async () => {
    const row = (i: number): RegisterRow => ({
      ...{ id: `V02|x${i}|2021`, rule: 'V02', level: '强制性', indicator: '', year: 2021, cell: '' },
      ...{ value: `=约${i}`, understood: '', fix: '', message: '', explanation: '', filler: '', date: '' },
      ...{ state: '待处理', cellKey: '' },
    });
    const last = { ...row(0), id: idOf('5', 'V02', 2021), cellKey: idOf('5', 'V02', 2021).slice(4) };
    await runWriting(async (context) => {
      const { own } = await readFacts(context);
      if (own.register)
        await registerWriting(own.register, [...Array.from({ length: many }, (_, i) => row(i)), last]).write(context);
    });
    const held = await desk.run(async (_workbook, context) => {
      const { own } = await readFacts(context);
      return own.register ? readRegister(own.register) : [];
    });
    expect(held).toHaveLength(many + 1);
    expect(held[many - 1]?.value).toBe(`=约${many - 1}`);
    expect(await desk.fill('5', '2021')).toBe(markColors.hard.fill);
    const read = await readWorkbook();
    expect(read.ok && read.value?.numbers.open).toBe(many + 1);
  });
});
