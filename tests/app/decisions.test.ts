/** Decisions of the office: in the sheets, in the plan that is kept, and through making the template again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide } from '../../src/app/decide';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { parseStateXml, stateNamespace } from '../../src/excel/saved-state';
import type { Decision, Plan } from '../../src/plan/plan';
import { cellAddress } from '../../src/template/a1';
import { readBlock } from '../../tools/demo/read-back';
import { codes, Desk } from './desk';
import { brief, foundAt } from './integrity/found';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withTemplate();
  await desk.type('5', '2021', '60.4');
});
afterAll(() => desk.close());

const about = 'adjusted-target-pension-insured';
const decision: Decision = { about, value: '63.5', date: '2023-06-30', document: '海人社〔2023〕12号' };

const press = (more: Partial<Decision> = {}) => desk.press((tell) => decide({ ...decision, ...more }, tell));

async function cells(...keys: readonly string[]) {
  return Promise.all(keys.map((key) => desk.holds('5', key)));
}

async function shownBase(no = '5') {
  const { rows } = await desk.progress();
  return rows.find(({ texts }) => texts.get('no') === no)?.texts.get('base');
}

async function question(id: string) {
  const block = await readBlock(desk.workbench.Excel, 'PLAN_OpenQuestions', 'key');
  const row = block?.rows.find(({ values }) => values.get('key') === id);
  const held = (key: string) => row?.values.get(key);
  return row && [held('decision'), row.texts.get('date'), held('document')];
}

async function typeBeside(id: string, key: string, text: string): Promise<void> {
  const block = await readBlock(desk.workbench.Excel, 'PLAN_OpenQuestions', 'key');
  const row = block?.rows.find(({ values }) => values.get('key') === id);
  await desk.workbench.type(block?.sheet ?? '', cellAddress(row?.row ?? 0, row?.columns.get(key) ?? 0), text);
}

async function keptPlan(): Promise<Plan> {
  const xml = await desk.run(async (workbook, context) => {
    const part = workbook.customXmlParts.getByNamespace(stateNamespace).getOnlyItem().getXml();
    await context.sync();
    return part.value;
  });
  return JSON.parse(parseStateXml(xml)?.plan ?? '{}') as Plan;
}

describe('a target that was adjusted', () => {
  it('is judged by at once; the printed one stays beside it, with date and document', async () => {
    expect(await cells('target', 'criterion', 'status')).toEqual([62.86, '≥62.86', '基本符合']);
    expect(codes(await press())).toEqual(['decided-target']);
    expect(await cells('target', 'criterion', 'status')).toEqual([62.86, '≥63.5', '滞后']);
    expect(await question(about)).toEqual(['63.5', '2023-06-30', '海人社〔2023〕12号']);
    expect((await keptPlan()).decisions).toEqual([decision]);
  });

  it('is no altered cell, and stays when the template is made again, of the printed plan too', async () => {
    const outcome = await desk.check();
    expect(outcome.ok && outcome.value.findings.filter(({ rule }) => rule === 'V37')).toEqual([]);
    expect(codes(await desk.generate())).toEqual(['template-refreshed']);
    expect(await cells('target', 'criterion', 'status')).toEqual([62.86, '≥63.5', '滞后']);
    expect(await question(about)).toEqual(['63.5', '2023-06-30', '海人社〔2023〕12号']);
    expect((await keptPlan()).decisions).toEqual([decision]);
  });

  it('may be changed in the sheet, and holds when the template is made again', async () => {
    await typeBeside(about, 'decision', '62.9');
    await desk.generate();
    expect(await cells('criterion')).toEqual(['≥62.9']);
    expect((await keptPlan()).decisions).toEqual([{ ...decision, value: '62.9' }]);
  });

  it('in words that are no figure is not taken from the sheet, and that is said', async () => {
    await typeBeside(about, 'decision', '约63.5');
    const outcome = await desk.generate();
    expect(codes(outcome)).toEqual(['template-refreshed', 'decision-unreadable']);
    expect(outcome.notices[1]).toMatchObject({
      level: 'warning',
      details: { value: '约63.5', subject: '基本养老保险参保人数', example: '62.86' },
    });
    expect(await cells('criterion')).toEqual(['≥62.9']);
    await typeBeside(about, 'decision', '62.9');
  });

  it('follows in plain formulas as well', async () => {
    await desk.press(toPlainFormulas);
    await press({ about: 'adjusted-base-pension-insured', value: '60.3', document: null });
    expect(await cells('base', 'criterion', 'status')).toEqual([60.3, '≥62.9', '滞后']);
    expect(await shownBase()).toBe('60.3（原59.86）');
    await press({ about: 'adjusted-base-pension-insured', value: '' });
    expect(codes(await press({ value: '' }))).toEqual(['decision-taken-back']);
    expect(await cells('base', 'target', 'criterion', 'status')).toEqual([59.86, 62.86, '≥62.86', '基本符合']);
    expect(await shownBase()).toBe('59.86');
    expect(await question(about)).toEqual(['', '2023-06-30', '海人社〔2023〕12号']);
  });

  it('as a base in the sheet shows the printed one once the template is made again', async () => {
    await press({ about: 'adjusted-base-pension-insured', value: '' });
    await typeBeside('adjusted-base-pension-insured', 'decision', '60.1');
    await desk.generate();
    expect(await shownBase()).toBe('60.1（原59.86）');
    await press({ about: 'adjusted-base-pension-insured', value: '' });
  });

  it.each([1, 3, 8])(
    'that Excel refuses at action %d leaves every cell, its format and the plan as before',
    async (at) => {
      const before = [desk.picture(), await keptPlan()];
      // Behind the two that read.
      desk.workbench.faults.failAtRequest = 3;
      desk.workbench.faults.failAtAction = at;
      const outcome = await press({ about: 'adjusted-base-pension-insured', value: '60.3' });
      expect(codes(outcome)).toEqual(['failed-refused', 'cleaned-up']);
      expect([desk.picture(), await keptPlan()]).toEqual(before);
    },
  );

  it('is refused where it is no figure, with nothing changed', async () => {
    const before = desk.picture();
    expect(codes(await press({ value: '再高一点' }))).toEqual(['decision-unreadable']);
    expect(codes(await press({ about: 'adjusted-base-nobody' }))).toEqual(['decision-unknown']);
    expect(codes(await press({ about: 'renamed-nobody' }))).toEqual(['decision-unknown']);
    expect(desk.picture()).toEqual(before);
  });
});

it('a target in parts that was adjusted stands as it was typed', async () => {
  const parts = 'adjusted-target-professional-structure';
  await press({ about: parts, value: '7:36:57' });
  expect(await desk.holds('15', 'criterion')).toBe('7:36:57');
  await press({ about: parts, value: '' });
  expect(await desk.holds('15', 'criterion')).toBe('7.4:38:54.6');
});

describe('bases that are texts', () => {
  const revised = [
    { no: '1', about: 'adjusted-base-urban-jobs', value: '12.95', holds: '[12.95]' },
    // Excel would make a time of it, were it not written as text.
    { no: '15', about: 'adjusted-base-professional-structure', value: '7:36:57', holds: '7:36:57' },
  ];
  const shown = ['[12.95]（原[12.86]）', '7:36:57（原6:30:64）'];
  const held = () => Promise.all(revised.map(({ no }) => desk.holds(no, 'base')));
  const seen = () => Promise.all(revised.map(({ no }) => shownBase(no)));
  const differences = async () => brief((await foundAt(desk)).differences.filter(({ sheet }) => sheet === 'progress'));
  const record = { date: '2023-06-30', document: '海人社〔2023〕12号' };

  it('show the printed one too, through making the template again, until they are taken back', async () => {
    for (const { about, value } of revised) await press({ about, value, ...record });
    expect([await held(), await seen()]).toEqual([revised.map(({ holds }) => holds), shown]);
    expect(await question('adjusted-base-urban-jobs')).toEqual(['12.95', '2023-06-30', '海人社〔2023〕12号']);
    expect(await differences()).toEqual([]);
    await desk.generate();
    expect([await held(), await seen()]).toEqual([revised.map(({ holds }) => holds), shown]);
    for (const { about } of revised) await press({ about, value: '' });
    expect([await held(), await seen()]).toEqual([
      ['[12.86]', '6:30:64'],
      ['[12.86]', '6:30:64'],
    ]);
    expect(await differences()).toEqual([]);
  });
});

describe('an open question', () => {
  it('that is decided follows in the figures, in the sheet and in the plan', async () => {
    await press({ about: 'conflict-urban-jobs', value: '10万人次' });
    expect(await Promise.all(['target', 'criterion'].map((key) => desk.holds('1', key)))).toEqual(['[13]', 'Σ≥10']);
    expect(await question('conflict-urban-jobs')).toEqual(['10万人次', '2023-06-30', '海人社〔2023〕12号']);
    await press({ about: 'conflict-urban-jobs', value: '' });
    expect(await desk.holds('1', 'criterion')).toBe('Σ≥13');
    expect((await keptPlan()).decisions?.map((each) => each.about)).not.toContain('conflict-urban-jobs');
  });
});

describe('a row that a decision adds to the sheet of open questions', () => {
  const printed = (area: string | null) =>
    desk.run(async (workbook, context) => {
      const { pageLayout } = workbook.names.getItem('PLAN_OpenQuestions').getRange().worksheet;
      if (area !== null) pageLayout.setPrintArea(area);
      const held = pageLayout.getPrintArea().load('address');
      await context.sync();
      return held.address.replace(/^.*!/, '');
    });
  const adjust = (id: string) => press({ about: `adjusted-target-${id}`, value: '99' });

  it('is printed with the others where the area is the one that was generated', async () => {
    const [, columns = '', last = ''] = /^(\w1:[A-Z]+)(\d+)$/.exec(await printed(null)) ?? [];
    await adjust('social-security-cards');
    expect(await printed(null)).toBe(`${columns}${Number(last) + 1}`);
  });

  it.each([40, 60])('goes again, out of the area to print too, where Excel refuses at action %d', async (at) => {
    const before = [desk.picture(), await printed(null)];
    // Behind the three that read.
    Object.assign(desk.workbench.faults, { failAtRequest: 4, failAtAction: at });
    expect(codes(await adjust('talent-total'))).toEqual(['failed-refused', 'cleaned-up']);
    expect([desk.picture(), await printed(null)]).toEqual(before);
  });

  it('leaves an area that the office chose as it is', async () => {
    await printed('B1:E12');
    await adjust('talent-total');
    expect(await printed(null)).toBe('B1:E12');
  });
});
