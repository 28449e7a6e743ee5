import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { previewTemplate, type TemplatePreview } from '../../src/app/preview-template';
import type { GenerateRequest } from '../../src/app/generate-request';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
});
afterAll(() => desk.close());

async function preview(request: Partial<GenerateRequest> = {}): Promise<TemplatePreview> {
  const outcome = await previewTemplate({ plan: haining, language: 'zh-CN', ...request });
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value;
}

const fates = ({ sheets }: TemplatePreview) => sheets.map(({ name, fate }) => `${name} ${fate}`);

describe('what making the template would do', () => {
  it('in a new workbook: make all its sheets', async () => {
    const made = await preview();
    expect(made).toMatchObject({ refusal: null, entriesKept: 0, setAside: [] });
    expect([...fates(made)].sort()).toEqual(
      [
        ...['说明', '指标进度', '一页概览', '重大任务', '专项目标', '“十三五”完成情况', '规划疑点', '审核记录'].map(
          (name) => `${name} new`,
        ),
      ].sort(),
    );
  });

  it('in a filled one: keep the sheets and the entries, and it writes nothing to find out', async () => {
    await desk.generate();
    await desk.paste('5', '2021', ['60.4', '60.9']);
    const before = desk.picture();
    const after = await preview();
    expect(after.entriesKept).toBe(2);
    expect(fates(after).every((fate) => fate.endsWith('kept'))).toBe(true);
    expect(desk.picture()).toEqual(before);
  });

  it('in another language: under other names', async () => {
    expect(fates(await preview({ language: 'en-US' }))).toContain('Progress kept');
  });

  it('after a sheet was deleted: make it again', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').delete());
    expect(fates(await preview())).toContain('审核记录 new');
  });

  it('after a column was deleted: set the sheet aside and carry its entries', async () => {
    const { column } = await desk.place('5', 'note');
    await desk.run((workbook) =>
      workbook.worksheets.getItem('指标进度').getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete('Left'),
    );
    const after = await preview();
    expect(after.setAside).toEqual([{ name: '指标进度', newName: '指标进度（旧）' }]);
    expect(after.entriesKept).toBe(2);
    expect(fates(after)).toContain('指标进度 new');
  });

  it('for another plan: be refused', async () => {
    const { refusal } = await preview({ plan: { ...haining, id: 'another-plan' } });
    expect(refusal?.code).toBe('other-plan');
  });

  it('cannot be said when Excel refuses to answer', async () => {
    desk.workbench.faults.failAtRequest = 1;
    expect(codes(await previewTemplate({ plan: haining, language: 'zh-CN' }))).toEqual(['failed-refused']);
  });
});
