/** What is said of a period: how much of it is filled in, whether it is complete (完成). For the register and the pane. */
import { blankIn, type Completeness, type Count } from '../checks/completeness';
import type { OpenCounts } from '../checks/completion';
import type { InLanguages } from './language';

export interface PeriodWords {
  readonly complete: (year: number, completeness: Completeness) => string;
  readonly heldUp: (year: number, open: OpenCounts) => string;
  /** `17/19`, with what is explained of the rest. */
  readonly count: (count: Count) => string;
  readonly year: (year: number) => string;
  /** Where nobody is responsible yet. */
  readonly noDepartment: string;
}

const zh: PeriodWords = {
  complete: (year, { all, byYear, byDepartment }) =>
    `${year} 年填报已完成：应填 ${all.due} 格，${stateZh(all)}。` +
    `按年份：${byYear.map(([each, count]) => `${each} 年 ${zh.count(count)}`).join('、')}。` +
    `按责任科室：${byDepartment.map(([name, count]) => `${name || zh.noDepartment} ${zh.count(count)}`).join('、')}。`,
  heldUp: (year, { hard, unexplained }) =>
    `${year} 年填报还不能完成：强制性问题 ${hard} 条，未说明的核实性问题 ${unexplained} 条。`,
  count: ({ due, filled, explained }) => `${filled}/${due}${explained > 0 ? `（缺报已说明 ${explained}）` : ''}`,
  year: (year) => `${year} 年`,
  noDepartment: '未定科室',
};

function stateZh(count: Count): string {
  const blank = blankIn(count);
  return `已填 ${count.filled} 格，缺报已说明 ${count.explained} 格${blank > 0 ? `，未填且未说明 ${blank} 格` : ''}`;
}

const en: PeriodWords = {
  complete: (year, { all, byYear, byDepartment }) =>
    `${year} is complete: ${all.due} cells due, ${stateEn(all)}. ` +
    `By year: ${byYear.map(([each, count]) => `${each} ${en.count(count)}`).join(', ')}. ` +
    `By department: ${byDepartment.map(([name, count]) => `${name || en.noDepartment} ${en.count(count)}`).join(', ')}.`,
  heldUp: (year, { hard, unexplained }) =>
    `${year} cannot be completed yet: ${hard} hard findings, ${unexplained} soft ones without an explanation.`,
  count: ({ due, filled, explained }) =>
    `${filled}/${due}${explained > 0 ? ` (${explained} missing with a reason)` : ''}`,
  year: String,
  noDepartment: 'no department',
};

function stateEn(count: Count): string {
  const blank = blankIn(count);
  return `${count.filled} filled, ${count.explained} missing with a reason${blank > 0 ? `, ${blank} blank without one` : ''}`;
}

export const periodWords: InLanguages<PeriodWords> = { 'zh-CN': zh, 'en-US': en };
