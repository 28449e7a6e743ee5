/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { notice } from '../../src/app/outcome';
import { FakeWorkbook } from './fake-workbook';
import { openPane } from './open-pane';
import { finding, haining, laggingRow, sampleView } from './sample-view';

/** Colours and sizes need a browser: tests/browser looks at them. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const filled = () =>
  new FakeWorkbook(
    sampleView(
      { '12': laggingRow, '5': { unfilled: [2022] } },
      {
        findings: [
          finding('4', 'V13', { level: 'hard' }),
          finding('16', 'V29'),
          finding('17', 'V31', { state: 'explained', explanation: '季节性回落' }),
        ],
        damage: [notice('rows-missing', 'warning', { sheet: '指标进度', rows: '3' })],
      },
    ),
  );

describe('nothing stands in the way of those who listen or type', () => {
  it.each(['模板', '校验', '进度', '规划', '工具'])('in the view %s of a new workbook', async (name) => {
    const { tab } = await openPane(new FakeWorkbook());
    await tab(name);
    expect(await violations()).toEqual([]);
  });

  it('in the view 模板 of a filled workbook', async () => {
    const { tab } = await openPane(filled());
    await tab('模板');
    await screen.findByText('标题、公式、格式和校验规则按规划恢复');
    expect(await violations()).toEqual([]);
  });

  it('among findings, with an explanation being written', async () => {
    const { user, tab } = await openPane(filled());
    await tab('校验');
    await user.click(await screen.findByRole('button', { name: '写说明' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await violations()).toEqual([]);
  });

  it('in the progress with all filters and an opened indicator', async () => {
    const workbook = filled();
    const { user, outside } = await openPane(workbook);
    await user.click(await screen.findByRole('button', { name: '更多筛选' }));
    const indicatorId = haining.indicators.find(({ no }) => no === '12')?.id ?? '';
    await outside(() => workbook.select({ place: { indicatorId, year: null } }));
    expect(await violations()).toEqual([]);
  });

  it('among the tools, with a function that is being filled in', async () => {
    const { user, tab } = await openPane(filled());
    await tab('工具');
    await user.click(await screen.findByRole('button', { name: /^STATUS/ }));
    await user.click(screen.getByText(/^可省略的参数/));
    await screen.findByText(/^还要填/);
    expect(await violations()).toEqual([]);
  });

  it('where the workbook cannot be read', async () => {
    const workbook = filled();
    workbook.refuse('failed-busy');
    await openPane(workbook);
    await screen.findByText('没能读取工作簿');
    expect(await violations()).toEqual([]);
  });
});
