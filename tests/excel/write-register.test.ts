import { describe, expect, it } from '@jest/globals';
import type { OwnSheet } from '../../src/excel/facts';
import { registerWriting } from '../../src/excel/write-register';
import { registerColumns, type RegisterRow } from '../../src/template/register-layout';
import { stubHost } from '../../tools/bench/stub-host';

const register: OwnSheet = {
  name: '审核记录',
  isProtected: false,
  block: {
    row: 2,
    column: 0,
    values: [[...registerColumns], ...Array.from({ length: 301 }, () => registerColumns.map(() => ''))],
  },
};

/** About as long as findings are: 270 bytes. */
const finding = (i: number): RegisterRow => ({
  ...{ id: `V27|employment-${i}|2021`, rule: 'V27', level: '核实性', indicator: `${i} 城镇新增就业人数` },
  ...{ year: 2021, cell: `'指标进度'!L${i}`, value: 615000, understood: '', fix: '' },
  ...{ message: '较上期变动 42.5%，超过 30%，请核对，无误请说明原因', explanation: '', filler: '', date: '' },
  ...{ state: '待处理', cellKey: `employment-${i}|2021` },
});

describe('the register goes out in', () => {
  it.each([
    ['one request', 10_000, 1],
    ['two requests, both below 5 MB,', 25_000, 2],
  ] as const)('%s with %d findings', async (_requests, count, most) => {
    const { context, requests } = stubHost();
    await registerWriting(
      register,
      Array.from({ length: count }, (_, i) => finding(i)),
    ).write(context);
    await context.sync();
    expect(requests).toHaveLength(most);
    expect(Math.max(...requests)).toBeLessThan(5e6);
  });
});
