/** The plan that is made unless another one is chosen, and the names of the others, which are loaded when they are chosen. */
import haining from './built-in/haining-14fyp.json';
import type { Localized, Plan } from './plan';

export const defaultPlan = haining as Plan;

export interface OfferedPlan {
  readonly id: string;
  readonly title: Localized;
}

/** The built-in plans in the order in which they are offered. */
export const offeredPlans: readonly OfferedPlan[] = [
  { id: defaultPlan.id, title: defaultPlan.title },
  {
    id: 'national-14fyp',
    title: {
      zh: '中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要',
      en: 'Outline of the 14th Five-Year Plan of the People’s Republic of China',
    },
  },
];
