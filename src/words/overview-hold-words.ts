/** What the sheet 一页概览 says while hard findings stand: their number goes between the two parts. */
import type { InLanguages } from './language';

export interface OverviewHoldWords {
  readonly before: string;
  readonly after: (register: string) => string;
}

export const overviewHoldWords: InLanguages<OverviewHoldWords> = {
  'zh-CN': { before: '有 ', after: (register) => ` 个强制性问题未处理，数据未完成。详见“${register}”。` },
  'en-US': {
    before: 'Hard findings still to be corrected: ',
    after: (register) => `. The figures are not finished; see “${register}”.`,
  },
};
