import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { smallPlan } from '../../tools/faults/small-plan';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
const openEmpty = async () => {
  desk = await Desk.open({ withFunctions: false });
};
const openMade = async () => {
  desk = await Desk.withTemplate({ withFunctions: false });
};

describe('the template of an empty workbook', () => {
  let made: readonly string[];
  let requests: number;
  beforeAll(async () => {
    await openEmpty();
    desk.workbench.traffic.reset();
    made = codes(await desk.generate());
    requests = desk.workbench.traffic.requests.filter(({ kind }) => kind === 'work').length;
  });
  afterAll(() => desk.close());

  it('adds the sheets, shows the progress sheet and leaves the person’s own sheet', () => {
    expect(made).toEqual(['template-created']);
    expect(desk.sheetNames()).toEqual([
      'Sheet1',
      '说明',
      '指标进度',
      '一页概览',
      '重大任务',
      '专项目标',
      '“十三五”完成情况',
      '规划疑点',
      '审核记录',
      '字典',
    ]);
    const { engine } = desk.workbench;
    expect(engine.sheetName(engine.activeSheet())).toBe('指标进度');
  });

  it('takes at most three requests', () => {
    expect(requests).toBeLessThanOrEqual(3);
  });

  it('gives bases and targets as the plan prints them, and never a time of day', async () => {
    const { rows } = await desk.progress();
    const shown = rows.map(({ texts }) => [texts.get('base'), texts.get('target')]);
    expect(shown).toEqual(haining.indicators.map(({ base, target }) => [base, target]));
    expect(await desk.holds('15', 'target')).toBe('7.4:38:54.6');
    expect(await desk.holds('18', 'base')).toBe('--');
  });
});

describe('making the template', () => {
  beforeEach(openEmpty);
  afterEach(() => desk.close());

  it('of a plan with a single indicator, after a plan with a single one, has no line between rows to draw', async () => {
    const { review } = haining;
    const single = {
      ...haining,
      indicators: haining.indicators.slice(0, 1),
      review: review && { ...review, rows: review.rows.slice(0, 1) },
      conflicts: [],
    };
    expect(codes(await desk.generate({ plan: single }))).toEqual(['template-created']);
    const { rows } = await desk.progress();
    expect(rows.map(({ texts }) => texts.get('target'))).toEqual(['[13]']);
  });

  it('never touches a sheet of somebody else’s that has one of our names', async () => {
    await desk.run((workbook) => {
      workbook.worksheets.add('指标进度').getRange('A1:B2').values = [
        ['我的表', 1],
        ['勿动', 2],
      ];
    });
    const outcome = await desk.generate({ plan: smallPlan() });
    expect(codes(outcome)).toEqual(['template-created', 'foreign-sheet']);
    expect(desk.sheetNames()).toContain('指标进度 (2)');
    const theirs = await desk.run(async (workbook, context) => {
      const range = workbook.worksheets.getItem('指标进度').getUsedRange().load('values,address');
      await context.sync();
      return range.toJSON();
    });
    expect(theirs).toMatchObject({
      address: '指标进度!A1:B2',
      values: [
        ['我的表', 1],
        ['勿动', 2],
      ],
    });
  });
});

describe('making the template again', () => {
  beforeEach(openMade);
  afterEach(() => desk.close());

  it('in a filled workbook keeps every entry and says how many', async () => {
    desk.close();
    desk = await Desk.withTemplate();
    await desk.type('1', '2021', '2.61');
    await desk.paste('15', '2021', ['6.3:31.2:62.5', '6.6:33:60.4']);
    await desk.paste('5', '2021', ['615000人', '1,000', '97%']);
    await desk.type('5', 'note', '口径调整，见台账');
    await desk.type('5', 'source', '社保台账');
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_CutOff').getRange().values = [[2022.5]];
    });
    const before = await desk.progress();
    const outcome = await desk.generate();
    expect(outcome.notices[0]).toMatchObject({ code: 'template-refreshed', details: { entries: 6 } });
    const after = await desk.progress();
    expect(after.rows.map(({ values }) => [...values])).toEqual(before.rows.map(({ values }) => [...values]));
    expect(desk.sheetNames()).toHaveLength(10);
  });

  it('in English turns the sheets English and keeps the entries', async () => {
    await desk.type('1', '2021', '2.61');
    await desk.generate({ language: 'en-US' });
    expect(desk.sheetNames()).toContain('Progress');
    expect(desk.sheetNames()).not.toContain('指标进度');
    expect(await desk.holds('1', '2021')).toBe(2.61);
    expect(await desk.holds('1', 'name')).toBe(haining.indicators[0]?.name.en);
  });

  it('finds its sheets after people renamed them, and keeps the names they gave', async () => {
    await desk.type('1', '2021', '2.61');
    await desk.run((workbook) => {
      workbook.worksheets.getItem('指标进度').name = '2023年报表';
    });
    const outcome = await desk.generate();
    expect(codes(outcome)).toEqual(['template-refreshed']);
    expect(desk.sheetNames()).toContain('2023年报表');
    expect(desk.sheetNames()).not.toContain('指标进度');
    expect(await desk.holds('1', '2021')).toBe(2.61);
  });

  it('makes a deleted sheet anew and says so', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('一页概览').delete());
    const outcome = await desk.generate();
    expect(outcome.notices).toContainEqual(
      expect.objectContaining({ code: 'sheet-recreated', details: { sheet: '一页概览' } }),
    );
    expect(desk.sheetNames()).toContain('一页概览');
  });

  it('keeps a target, base or criterion that the office adjusted', async () => {
    await desk.type('5', 'target', '61');
    await desk.type('5', 'criterion', '≥61');
    await desk.generate();
    expect(await desk.holds('5', 'target')).toBe(61);
    expect(await desk.holds('5', 'criterion')).toBe('≥61');
  });
});

describe('a workbook in which people worked', () => {
  beforeEach(async () => {
    await openMade();
    await desk.type('5', '2021', '60.4');
    await desk.type('7', '2022', '27.9');
  });
  afterEach(() => desk.close());

  const sheet = (workbook: Excel.Workbook) => workbook.worksheets.getItem('指标进度');

  it('is made again in place after rows were sorted, each entry with its indicator', async () => {
    const { rows } = await desk.progress();
    const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
    await desk.run((workbook) => {
      sheet(workbook)
        .getRange(`A${first + 1}:AF${last + 1}`)
        .sort.apply([{ key: 1, ascending: false }]);
    });
    expect((await desk.progress()).rows[0]?.texts.get('no')).toBe('19');
    const outcome = await desk.generate();
    expect(codes(outcome)).toEqual(['template-refreshed']);
    expect((await desk.progress()).rows[0]?.texts.get('no')).toBe('19');
    expect(await desk.holds('5', '2021')).toBe(60.4);
    expect(await desk.holds('7', '2022')).toBe(27.9);
  });

  it('is made again in place with a row and a column of the office’s own between ours', async () => {
    await desk.run((workbook) => {
      sheet(workbook).getRange('10:10').insert('Down');
      sheet(workbook).getRange('D:D').insert('Right');
    });
    await desk.run((workbook) => {
      sheet(workbook).getRange('E10').values = [['小计']];
    });
    const outcome = await desk.generate();
    expect(codes(outcome)).toEqual(['template-refreshed']);
    expect(await desk.holds('5', '2021')).toBe(60.4);
    const own = await desk.run(async (workbook, context) => {
      const range = sheet(workbook).getRange('E10').load('values');
      await context.sync();
      return range.values;
    });
    expect(own).toEqual([['小计']]);
  });

  it('gets a new sheet with all entries when a column was deleted; the old one stays beside it', async () => {
    const { column } = await desk.place('5', 'status');
    await desk.run((workbook) => sheet(workbook).getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete('Left'));
    const outcome = await desk.generate();
    expect(outcome.notices[0]).toMatchObject({ code: 'template-rebuilt', details: { entries: 2 } });
    expect(desk.sheetNames()).toContain('指标进度（旧）');
    expect(await desk.holds('5', '2021')).toBe(60.4);
    expect(await desk.holds('7', '2022')).toBe(27.9);
  });

  it('of an older structure is brought up with its entries', async () => {
    await desk.run(async (workbook, context) => {
      workbook.names.getItem('PLAN_Schema').getRange().values = [[0]];
      const part = workbook.customXmlParts.getByNamespace('urn:tidemark:workbook').getOnlyItem();
      const xml = part.getXml();
      await context.sync();
      part.setXml(xml.value.replace(/<schema>\d+<\/schema>/, '<schema>0</schema>'));
    });
    const outcome = await desk.generate();
    expect(outcome.notices[0]).toMatchObject({ code: 'template-rebuilt', details: { entries: 2 } });
    expect(await desk.holds('5', '2021')).toBe(60.4);
  });

  it('of a newer structure is left alone', async () => {
    await desk.run((workbook) => {
      workbook.customXmlParts
        .getByNamespace('urn:tidemark:workbook')
        .getOnlyItem()
        .setXml(
          '<tidemark xmlns="urn:tidemark:workbook"><schema>99</schema><language>zh-CN</language><plan>{}</plan></tidemark>',
        );
    });
    const before = desk.picture();
    expect(codes(await desk.generate())).toEqual(['newer-schema']);
    expect(desk.picture()).toEqual(before);
  });

  it('of another plan is left alone', async () => {
    const before = desk.picture();
    const outcome = await desk.generate({ plan: { ...haining, id: 'another-plan' } });
    expect(codes(outcome)).toEqual(['other-plan']);
    expect(desk.picture()).toEqual(before);
  });

  it('in which a row was copied is left alone, and the message names indicator and rows', async () => {
    const { row } = await desk.place('5', '2021');
    await desk.run((workbook) => {
      sheet(workbook).getRange('20:20').insert('Down');
      sheet(workbook)
        .getRange('20:20')
        .copyFrom(`${row + 1}:${row + 1}`);
    });
    const before = desk.picture();
    const outcome = await desk.generate();
    expect(outcome.notices[0]).toMatchObject({
      code: 'rows-duplicated',
      details: { sheet: '指标进度', indicator: '5 基本养老保险参保人数', rows: `${row + 1}、20` },
    });
    expect(desk.picture()).toEqual(before);
  });

  it('keeps its entries when another program dropped the hidden state', async () => {
    await desk.run((workbook) =>
      workbook.customXmlParts.getByNamespace('urn:tidemark:workbook').getOnlyItem().delete(),
    );
    const outcome = await desk.generate();
    expect(codes(outcome)).toEqual(['template-refreshed']);
    expect(await desk.holds('5', '2021')).toBe(60.4);
  });
});
