/** The Haining plan, and the same without tasks and special targets, whose sheets are two thirds of the formulas. */
import { builtInPlan } from '../src/plan/built-in';
import type { Plan } from '../src/plan/plan';

export const haining = builtInPlan('haining-14fyp') as Plan;

const { tasks: _tasks, specialTargets: _targets, ...indicators } = haining;
export const indicatorsOnly: Plan = indicators;
