import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/app/outcome';
import { prepareWorkingCopy } from '../../src/app/prepare-copy';
import type { Tell } from '../../src/app/queue';
import { repairFormulas } from '../../src/app/repair-formulas';
import { restoreFunctions } from '../../src/app/restore-functions';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { toValues } from '../../src/app/to-values';
import type { Language } from '../../src/words/language';
import { setCutOff } from './both-forms';
import { Desk } from './desk';

const commands: Readonly<Record<string, (tell: Tell) => Promise<Outcome<unknown>>>> = {
  普通公式: toPlainFormulas,
  数值: toValues,
  工作副本: prepareWorkingCopy,
  修复: repairFormulas,
};

const ways: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  'zh-CN': [['数值'], ['普通公式', '修复', '工作副本'], ['工作副本', '普通公式', '数值']],
  'en-US': [['数值'], ['普通公式']],
};

describe.each<Language>(['zh-CN', 'en-US'])(
  'whatever form a workbook in %s was put into, the PLAN functions come back',
  (language) => {
    let desk: Desk;
    let before: unknown;

    beforeAll(async () => {
      desk = await Desk.open();
      await desk.generate({ language });
      await desk.paste('5', '2021', ['60.4', '61.1', '61.7']);
      await desk.paste('15', '2021', ['6.3:31.6:62.1']);
      await desk.type('9', '2022', '31.5万');
      await desk.type('5', 'note', '快报数');
      await desk.type('1', 'criterion', '<2.8');
      await desk.run((workbook) => {
        const sheet = workbook.worksheets.getItem(language === 'zh-CN' ? '指标进度' : 'Progress');
        sheet.getRange('A7:AE25').sort.apply([{ key: 3, ascending: false }]);
        sheet.getRange('N:N').insert('Right');
      });
      await setCutOff(desk, 2022.5);
      await desk.press(restoreFunctions);
      await desk.check();
      before = desk.picture();
    });
    afterAll(() => desk.close());

    it.each(ways[language].map((way) => [way.join(' → '), way] as const))('after %s', async (_name, way) => {
      for (const step of way) expect((await desk.press(commands[step] as (typeof commands)[string])).ok).toBe(true);
      expect(desk.picture()).not.toEqual(before);
      expect((await desk.press(restoreFunctions)).ok).toBe(true);
      expect(desk.picture()).toEqual(before);
    });
  },
);
