/** A text that is written back, carried or taken over is the same text afterwards, in a cell that is `@` and in one that is not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide } from '../../src/app/decide';
import { repairDifferences } from '../../src/app/integrity/repair-differences';
import { takeTable } from '../../src/app/take-table';
import { readBeforeRepair } from '../../src/excel/before-repair';
import { readFacts } from '../../src/excel/read-facts';
import { writeRepairs } from '../../src/excel/write-repairs';
import { registerWriting } from '../../src/excel/write-register';
import type { TableChange } from '../../src/plan/own-table/table-changes';
import { codes, Desk } from './desk';
import { haining } from '../haining';
import { foundAt } from './integrity/found';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withIndicators({ withFunctions: false });
});
afterAll(() => desk.close());

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

/** Each is something else to Excel when it is typed, or loses its first sign. */
const texts = ['1,000', '7:35:58', "'2021", '--', '=1+1'] as const;
const years = ['2021', '2022', '2023', '2024', '2025'] as const;
/** The composition's years are `@`, a count's are not. */
const rows = ['15', '5'] as const;

const held = (no: string) => Promise.all(years.map((year) => desk.holds(no, year)));

/** The texts, from the nth on, in the years of both rows. */
function table(before: readonly string[], first: number): readonly TableChange[] {
  return rows.flatMap((no) =>
    years.map((period, i) => ({
      indicatorId: idOf(no),
      period,
      before: before[i] ?? '',
      after: { value: texts[(first + i) % texts.length] ?? '' },
      fate: 'new' as const,
    })),
  );
}

async function writeCell(no: string, key: string, content: string, format?: string): Promise<void> {
  const { sheet, address } = await desk.place(no, key);
  await desk.run((workbook) => {
    const cell = workbook.worksheets.getItem(sheet).getRange(address);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[content]];
  });
}

describe('a text', () => {
  it('of an own table stands in the cell as it stands in the table', async () => {
    expect(codes(await desk.press((tell) => takeTable(table([], 0), tell)))).toEqual(['table-taken']);
    expect([await held('15'), await held('5')]).toEqual([texts, texts]);
  });

  it('that was there before stands there again when Excel refuses the table half-way', async () => {
    const before = desk.picture();
    Object.assign(desk.workbench.faults, { failAtRequest: 3, failAtAction: 60 });
    const taken = await desk.press((tell) => takeTable(table(texts, 1), tell));
    expect(codes(taken)).toEqual(['failed-refused', 'cleaned-up']);
    expect(desk.picture()).toEqual(before);
  });

  it('beside findings, in a column of the office’s own, stays what it is when the findings are written anew or put back', async () => {
    const own = async (contents?: string[][]) =>
      desk.run(async (workbook, context) => {
        const sheet = workbook.worksheets.getItem('审核记录');
        if (contents) sheet.getRange('K:L').insert('Right');
        const cells = sheet.getRange('K5:L7');
        if (contents) {
          cells.numberFormat = [0, 1, 2].map(() => ['@', 'General']);
          cells.values = contents;
        }
        cells.load('values');
        await context.sync();
        return cells.values as unknown;
      });
    await desk.check();
    await own([
      ['1,000', "'1,000"],
      ['7:35', "'7:35"],
      ["'2021", "''2021"],
    ]);
    const before = await own();
    expect(codes(await desk.check())).toEqual(['checked']);
    expect(await own()).toEqual(before);
    await desk.run(async (_workbook, context) => {
      const { register } = (await readFacts(context)).own;
      const writing = register && registerWriting(register, []);
      await writing?.write(context);
      await writing?.takeBack(context);
    });
    expect(await own()).toEqual(before);
  });

  it('of the register is put back, and a formula that the office wrote beside it is a formula again', async () => {
    await desk.paste('7', '2021', ['274000人']);
    await desk.check();
    const beside = (formula?: string) =>
      desk.run(async (workbook, context) => {
        const sheet = workbook.worksheets.getItem('审核记录');
        if (formula) {
          sheet.getRange('K:K').insert('Right');
          sheet.getRange('K5').formulas = [[formula]];
        }
        const cell = sheet.getRange('K5').load('formulas');
        await context.sync();
        return cell.formulas as unknown;
      });
    await beside('=ROW()*2');
    await desk.run(async (_workbook, context) => {
      const { register } = (await readFacts(context)).own;
      const writing = register && registerWriting(register, []);
      await writing?.write(context);
      await context.sync();
      await writing?.takeBack(context);
    });
    expect(await beside()).toEqual([['=ROW()*2']]);
  });

  it.each([
    ['in a cell that is @', 'criterion', "'7:36", "'7:36"],
    ['in another', 'unit', "''2021", "'2021"],
  ] as const)('%s is there again when a repair of it was refused', async (_where, key, typed, text) => {
    await writeCell('15', key, typed);
    const { sheet: sheetName, row, column } = await desk.place('15', key);
    const repair = { what: 'content', row, column, content: '≥1' } as const;
    await desk.run(async (_workbook, context) => {
      const restore = await readBeforeRepair(context, [{ sheetName, repair }]);
      await writeRepairs(context, [{ sheetName, repair }]);
      await restore(context);
    });
    expect(await desk.holds('15', key)).toBe(text);
  });

  it('of the plan is repaired as the text that it is where the cell is no longer one for text', async () => {
    await writeCell('15', 'target', '=1+1', 'General');
    const { address } = await desk.place('15', 'target');
    const { differences } = await foundAt(desk);
    const own = differences.find((each) => each.address === address && each.kind === 'target');
    await desk.press((tell) => repairDifferences([own?.id ?? ''], tell));
    expect(await desk.holds('15', 'target')).toBe('7.4:38:54.6');
  });

  it('of a decision is what is counted from, and stands beside its question', async () => {
    const about = `adjusted-base-${idOf('15')}`;
    const decided = await desk.press((tell) =>
      decide({ about, value: '7:35:58', date: '2023-06-30', document: '1,000' }, tell),
    );
    expect(codes(decided)).toEqual(['decided-base']);
    expect(await desk.holds('15', 'base')).toBe('7:35:58');
  });

  it('that people wrote is carried to a new sheet, a year flagged 预计 included', async () => {
    for (const no of rows) {
      await writeCell(no, 'provisional', '2021');
      await writeCell(no, 'note', "'1,000");
    }
    const { sheet, address } = await desk.place('5', 'why');
    await desk.run((workbook) => {
      workbook.worksheets.getItem(sheet).getRange(address).getEntireColumn().delete('Left');
    });
    expect(codes(await desk.generate())).toContain('template-rebuilt');
    expect([await held('15'), await held('5')]).toEqual([texts, texts]);
    expect(await Promise.all(rows.map((no) => desk.holds(no, 'provisional')))).toEqual(['2021', '2021']);
    expect(await Promise.all(rows.map((no) => desk.holds(no, 'note')))).toEqual(['1,000', '1,000']);
  });
});
