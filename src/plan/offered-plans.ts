/** The built-in plans in brief: what is said of them before one is made. The plans themselves are loaded for that (built-in.ts). */
import type { Plan } from './plan';

export interface PlanInBrief extends Pick<Plan, 'id' | 'title' | 'shortTitle' | 'baseYear' | 'endYear'> {
  /** How many there are, and how many of them are binding. */
  readonly indicators: number;
  readonly binding: number;
}

export function inBrief({ id, title, shortTitle, baseYear, endYear, indicators }: Plan): PlanInBrief {
  const binding = indicators.filter(({ attribute }) => attribute === 'binding').length;
  return { id, title, shortTitle, baseYear, endYear, indicators: indicators.length, binding };
}

/** The plan that is made unless another one is chosen. */
export const defaultPlan: PlanInBrief = {
  id: 'haining-14fyp',
  title: {
    zh: '海宁市人力资源和社会保障事业发展“十四五”规划',
    en: 'Haining 14th Five-Year Plan for Human Resources and Social Security',
  },
  shortTitle: { zh: '海宁人社“十四五”规划', en: 'Haining 14th FYP (HRSS)' },
  baseYear: 2020,
  endYear: 2025,
  indicators: 19,
  binding: 2,
};

/** In the order in which they are offered. */
export const offeredPlans: readonly PlanInBrief[] = [
  defaultPlan,
  {
    id: 'national-14fyp',
    title: {
      zh: '中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
      en: 'Outline of the 14th Five-Year Plan of the People’s Republic of China',
    },
    shortTitle: { zh: '国家“十四五”规划纲要', en: 'National 14th FYP' },
    baseYear: 2020,
    endYear: 2025,
    indicators: 20,
    binding: 8,
  },
];
