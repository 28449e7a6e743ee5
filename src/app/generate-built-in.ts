/** 生成模板 of a plan that comes with Tidemark, by its id: the plan is loaded with this, when it is to be made. */
import { builtInPlan } from '../plan/built-in';
import { generateTemplate, type Generated } from './generate-template';
import type { GenerateRequest } from './generate-request';
import { notice, refused, type Outcome } from './outcome';
import type { Tell } from './queue';

export interface BuiltInRequest extends Omit<GenerateRequest, 'plan'> {
  readonly planId: string;
}

export async function generateBuiltIn({ planId, ...options }: BuiltInRequest, tell: Tell): Promise<Outcome<Generated>> {
  const plan = builtInPlan(planId);
  if (!plan) return refused(notice('not-loaded', 'error'));
  return generateTemplate({ ...options, plan }, tell);
}
