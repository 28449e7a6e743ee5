/** A workbook is worked out in steps, so that whoever waits for a large one may give it up. */
import { describe, expect, it } from '@jest/globals';
import { inSlices } from '../../src/excel/in-slices';
import { buildWorkbook, workbookSteps } from '../../src/template/build-workbook';
import { planOf } from '../../tools/bench/many-indicators';

const decomposition = { departments: [], towns: ['硖石街道', '长安镇', '许村镇'] };
const plan = { ...planOf(300), decomposition };

describe('a large workbook', () => {
  it('is the same whether it is worked out at once or in steps', async () => {
    const steps = workbookSteps(plan, { language: 'zh-CN' });
    expect(await inSlices(steps)).toEqual(buildWorkbook(plan, { language: 'zh-CN' }));
  });

  it('has more steps the more rows it has, so that none of them grows', () => {
    const stepsOf = (indicators: number) => {
      const steps = workbookSteps({ ...planOf(indicators), decomposition }, { language: 'zh-CN' });
      let count = 0;
      while (!steps.next().done) count += 1;
      return count;
    };
    const [few, many] = [stepsOf(100), stepsOf(1000)];
    expect(many).toBeGreaterThan(5 * few);
  });

  it('is given up between two steps', async () => {
    const giving = new AbortController();
    const making = inSlices(workbookSteps(planOf(2000), { language: 'zh-CN' }), giving.signal);
    giving.abort(new Error('given up'));
    await expect(making).rejects.toThrow('given up');
  });
});
