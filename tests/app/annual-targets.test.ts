/** 年度分解: the sheet on request, what is typed in it, and the status that follows what was confirmed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { confirmTargets, splitAgain } from '../../src/app/confirm-targets';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { cellAddress } from '../../src/template/a1';
import { readBlock } from '../../tools/demo/read-back';
import { picturesAt } from './both-forms';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withIndicators();
  const entries = { '1': '2.9', '5': '60.6', '12': '5.4', '15': '6.5:31:62.5' };
  for (const [no, entry] of Object.entries(entries)) await desk.type(no, '2021', entry);
});
afterAll(() => desk.close());

const plan = { ...haining, decomposition: { departments: ['就业科'], towns: ['硖石街道', '长安镇'] } };

async function row(id: string) {
  const block = await readBlock(desk.workbench.Excel, 'PLAN_Decomposition', 'key');
  const found = block?.rows.find(({ values }) => values.get('key') === id);
  return {
    sheet: block?.sheet ?? '',
    held: (key: string) => found?.values.get(key),
    text: (key: string) => found?.texts.get(key),
    at: found,
  };
}

async function years(id: string) {
  const { text } = await row(id);
  return ['2021', '2022', '2023', '2024', '2025'].map((year) => text(year)).join(' ');
}

async function put(id: string, ...figures: readonly string[]): Promise<void> {
  const { sheet, at } = await row(id);
  const address = cellAddress(at?.row ?? 0, at?.columns.get('2021') ?? 0);
  await desk.workbench.paste(sheet, address, [figures]);
  await desk.workbench.settled();
}

const confirm = (isConfirmed: boolean, ...indicatorIds: readonly string[]) =>
  desk.press((tell) => confirmTargets({ indicatorIds, isConfirmed }, tell));

const judged = (no: string) => Promise.all(['due', 'status'].map((key) => desk.holds(no, key)));

describe('annual targets', () => {
  it('are worked out on a sheet that is made on request; towns share in what adds up, never in rates', async () => {
    await desk.generate({ plan, start: 'decomposition' });
    expect(await years('pension-insured')).toBe('60.46 61.06 61.66 62.26 62.86');
    expect(await years('urban-jobs')).toBe('2.60 2.60 2.60 2.60 2.60');
    expect(await years('mobile-enforcement')).toBe('    ');
    expect(await years('pension-insured|town|长安镇')).toBe('    ');
    expect((await row('pension-coverage|town|长安镇')).at).toBeUndefined();
    const { held, text } = await row('urban-jobs');
    expect([held('sum'), text('difference'), held('state')]).toEqual([13, '相符', '测算']);
  });

  it('follow another method where nobody has confirmed them', async () => {
    const again = await desk.press((tell) =>
      splitAgain({ indicatorIds: ['pension-insured', 'urban-jobs'], method: 'geometric' }, tell),
    );
    expect(codes(again)).toEqual(['targets-split', 'targets-not-split']);
    expect(await years('pension-insured')).toBe('60.45 61.04 61.64 62.25 62.86');
  });

  it('count once confirmed: due values and statuses follow, and what does not add up is refused', async () => {
    expect(await judged('5')).toEqual([expect.closeTo(60.46, 9), '快于时序']);
    await put('pension-insured', '60.96', '61.6', '62.2', '62.6', '62.86');
    await put('urban-jobs', '2', '2', '2', '2', '2');
    await put('highly-skilled-workers', '5.31', '5.6', '6', '6.5', '7.01');
    await put('talent-total|town|硖石街道', '10', '11', '12', '13', '14');
    await put('talent-total|town|长安镇', '10', '11', '12', '13', '14');
    const ids = ['pension-insured', 'urban-jobs', 'highly-skilled-workers', 'professional-structure', 'talent-total'];
    const outcome = await confirm(true, ...ids);
    expect(codes(outcome)).toEqual(['targets-confirmed', 'targets-unfit']);
    expect(outcome.notices.map(({ details }) => details)).toEqual([
      { count: 3 },
      { names: '1 城镇新增就业人数、9 人才资源总量' },
    ]);
    expect(await judged('5')).toEqual([expect.closeTo(60.96, 9), '滞后']);
    expect(await judged('12')).toEqual([expect.closeTo(5.31, 9), '快于时序']);
    expect((await row('pension-insured')).held('state')).toBe('已确认（自定）');
  });

  it('count where no base is printed too: they begin at the first actual, once there are two', async () => {
    const [no, id] = ['18', 'mobile-enforcement'];
    await desk.paste(no, '2021', ['50', '65']);
    await desk.workbench.settled();
    expect(await desk.holds(no, 'status')).toBe('快于时序');
    await put(id, '50', '80', '90', '95', '100');
    expect(codes(await confirm(true, id))).toEqual(['targets-confirmed']);
    expect(await desk.holds(no, 'status')).toBe('滞后');
  });

  it('judge in plain formulas as in PLAN formulas', async () => {
    const cutOffs = [2021.5, 2022, 2022.5, ''];
    const functions = await picturesAt(desk, cutOffs);
    await desk.press(toPlainFormulas);
    const plain = await picturesAt(desk, cutOffs);
    plain.forEach((picture, i) => {
      for (const [place, held] of functions[i] ?? [])
        expect([place, picture.get(place)]).toEqual([place, typeof held === 'number' ? expect.closeTo(held, 9) : held]);
    });
    expect((await desk.progress()).rows.find(({ texts }) => texts.get('no') === '5')?.values.get('why')).toContain(
      '60.96',
    );
  });

  it('stay, typed and confirmed, when the template is made again, and are released on request', async () => {
    await put('pension-insured|town|长安镇', '5', '5.1', '5.2', '5.3', '5.4');
    expect(codes(await desk.generate())).toEqual(['template-refreshed']);
    expect(await years('pension-insured')).toBe('60.96 61.60 62.20 62.60 62.86');
    expect(await years('pension-insured|town|长安镇')).toBe('5.00 5.10 5.20 5.30 5.40');
    expect(await judged('5')).toEqual([expect.closeTo(60.96, 9), '滞后']);
    expect(codes(await confirm(false, 'pension-insured'))).toEqual(['targets-released']);
    expect(await judged('5')).toEqual([expect.closeTo(60.46, 9), '快于时序']);
    expect((await row('pension-insured')).held('state')).toBe('测算');
  });
});

describe('annual targets of departments and towns whose names look like something else', () => {
  const towns = ['=甲镇', '+乙镇', '-丙镇', '@丁镇', "'戊镇", '己镇 ', 'TRUE', '2021-5'];
  const odd = { ...haining, decomposition: { departments: [], towns } };

  it('stand as text, are found again, and keep what was typed', async () => {
    await desk.openTemplate('indicators');
    await desk.generate({ plan: odd, start: 'decomposition' });
    const typeAndRead = async (value: string | null) => {
      const block = await readBlock(desk.workbench.Excel, 'PLAN_Decomposition', 'key');
      const rows = block?.rows.filter(({ values }) => String(values.get('key')).startsWith('urban-jobs|')) ?? [];
      const [row] = rows;
      if (value !== null && block && row)
        await desk.workbench.type(block.sheet, cellAddress(row.row, row.columns.get('2021') ?? 0), value);
      return { owners: rows.map(({ values }) => values.get('owner')), typed: row?.values.get('2021') };
    };
    const { owners } = await typeAndRead('0.25');
    expect(owners).toEqual(towns);
    expect(codes(await desk.generate({ plan: odd }))).toEqual(['template-refreshed']);
    expect(await typeAndRead(null)).toEqual({ owners: towns, typed: 0.25 });
    expect(codes(await confirm(true, 'urban-jobs'))).toEqual(['targets-confirmed']);
  });
});
