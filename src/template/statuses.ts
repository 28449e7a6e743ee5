/** The words that STATUS returns, with the tint each stands on; in the order a leader reads them. */
import type { Language } from '../words/language';
import type { Tint } from './palette';

const table = {
  achievedEarly: ['提前实现', 'Achieved early', 'green'],
  ahead: ['快于时序', 'Ahead', 'green'],
  kept: ['达标保持', 'Kept', 'green'],
  completed: ['已完成', 'Completed', 'green'],
  onSchedule: ['符合时序', 'On schedule', 'blue'],
  nearly: ['基本符合', 'Nearly on schedule', 'amber'],
  weakening: ['达标趋弱', 'Kept, weakening', 'amber'],
  lagging: ['滞后', 'Lagging', 'red'],
  regressing: ['倒退', 'Regressing', 'red'],
  breached: ['未达标', 'Breached', 'red'],
  notCompleted: ['未完成', 'Not completed', 'red'],
  notReported: ['未填报', 'Not reported', 'grey'],
  notAssessable: ['无法评估', 'Not assessable', 'grey'],
} as const satisfies Readonly<Record<string, readonly [string, string, Tint]>>;

export type StatusId = keyof typeof table;

export const statusIds = Object.keys(table) as readonly StatusId[];

export function statusWord(language: Language, status: StatusId): string {
  return table[status][language === 'zh-CN' ? 0 : 1];
}

export function statusTint(status: StatusId): Tint {
  return table[status][2];
}
