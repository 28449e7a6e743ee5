/** Sample entries: invented, marked wherever they stand, only in blank rows, and taken back to the last trace. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareCopy } from '../../src/app/prepare-copy';
import { readWorkbook } from '../../src/app/read-workbook';
import { fillSamples, removeSamples } from '../../src/app/sample-commands';
import { countSamples, markedFormat, sampleRows, unmarkedFormat } from '../../src/app/samples';
import { planYears } from '../../src/plan/plan';
import { builtInPlan, builtInPlanIds } from '../../src/plan/built-in';
import { codes, Desk } from './desk';
import { haining } from '../haining';

describe('sample entries of a plan', () => {
  it.each(builtInPlanIds)('%s: three rows, two years each, the same whenever they are asked for', (id) => {
    const plan = builtInPlan(id) ?? haining;
    const rows = sampleRows(plan);
    expect(rows).toHaveLength(3);
    for (const { values } of rows) expect([...values.keys()]).toEqual(planYears(plan).slice(0, 2));
    expect(sampleRows(plan)).toEqual(rows);
  });

  it('are known by their rows’ marks, not by their numbers: an actual that happens to be the same is none', () => {
    const [{ indicatorId, values }] = sampleRows(haining) as [ReturnType<typeof sampleRows>[number]];
    const places = {
      rows: new Map([[indicatorId, 0]]),
      columns: new Map([...['2021', '2022', 'source'].entries()].map(([at, key]) => [key, at])),
    };
    expect(countSamples(haining, places, [[...values.values(), '统计年报']])).toBe(0);
    expect(countSamples(haining, places, [[...values.values(), '示例（虚构，不是实际数）']])).toBe(2);
    expect(countSamples(haining, places, [[...values.values(), 'Sample (invented, no actual)']])).toBe(2);
  });

  it.each(['General', '0.00', '@', '#,##0.00;-0.00'])('mark the format %s and give it back', (format) => {
    expect(markedFormat(format, 'zh-CN')).toBe(`${format}"例"`);
    expect(unmarkedFormat(markedFormat(format, 'zh-CN'))).toBe(format);
    expect(unmarkedFormat(markedFormat(format, 'en-US'))).toBe(format);
    expect(unmarkedFormat(format)).toBe(format);
  });
});

describe('in a workbook', () => {
  let desk: Desk;
  const nos = sampleRows(haining).map(
    ({ indicatorId }) => haining.indicators.find(({ id }) => id === indicatorId)?.no ?? '',
  );
  const samplesNow = async () => {
    const read = await readWorkbook();
    return read.ok ? read.value?.samples : null;
  };
  beforeAll(async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
  });
  afterAll(() => desk.close());

  it('go into blank rows only, say what they are in cell, source and note, and go again without a trace', async () => {
    const before = desk.picture();
    expect(codes(await desk.press(fillSamples))).toEqual(['samples-filled']);
    expect(await samplesNow()).toBe(6);
    const { rows } = await desk.progress();
    for (const no of nos) {
      const row = rows.find(({ texts }) => texts.get('no') === no);
      expect(['2021', '2022'].map((year) => row?.texts.get(year)?.endsWith('例'))).toEqual([true, true]);
      expect(['source', 'note'].map((key) => row?.texts.get(key))).toEqual(Array(2).fill('示例（虚构，不是实际数）'));
    }
    expect(codes(await desk.press(prepareCopy))).toEqual(['samples-present']);
    expect(codes(await desk.press(fillSamples))).toEqual(['samples-no-room']);
    expect(codes(await desk.press(removeSamples))).toEqual(['samples-removed']);
    expect(desk.picture()).toEqual(before);
    expect(codes(await desk.press(removeSamples))).toEqual(['samples-gone']);
  });

  it('leave what people typed: before in a row of its own, afterwards over a sample', async () => {
    const [own = '', typedOver = ''] = nos;
    await desk.type(own, 'note', '口径待定');
    await desk.press(fillSamples);
    await desk.type(typedOver, '2021', '1.5');
    await desk.type(typedOver, '2023', '2.5');
    await desk.type(typedOver, 'source', '年报');
    await desk.press(removeSamples);
    const held = async (no: string) =>
      Promise.all(['2021', '2022', '2023', 'source', 'note'].map((key) => desk.holds(no, key)));
    expect(await held(own)).toEqual(['', '', '', '', '口径待定']);
    expect(await held(typedOver)).toEqual([1.5, '', 2.5, '年报', '']);
    expect((await desk.progress()).rows.find(({ texts }) => texts.get('no') === typedOver)?.texts.get('2021')).toBe(
      '1.5',
    );
    expect(await samplesNow()).toBe(0);
  });

  it('are as they were when Excel refuses in the middle of the writing', async () => {
    await desk.press(fillSamples);
    const before = desk.picture();
    desk.workbench.faults.failAtRequest = 3;
    desk.workbench.faults.failAtAction = 8;
    expect(codes(await desk.press(removeSamples))).toEqual(['failed-refused', 'cleaned-up']);
    expect(desk.picture()).toEqual(before);
  });
});
