/** Words that the PLAN functions return: statuses and movements in both languages, and the way back from a word. */
import { isMissingMark } from '../notation/number-text';
import type { Status } from '../progress/status';
import type { Movement } from '../progress/yardstick';
import { languages, type InLanguages, type Language } from './language';

export type { Movement };

export type Tint = 'red' | 'amber' | 'blue' | 'green' | 'grey';

const statusTable: Readonly<Record<Status, readonly [zh: string, en: string, tint: Tint]>> = {
  'achieved-early': ['提前实现', 'Achieved early', 'green'],
  ahead: ['快于时序', 'Ahead', 'green'],
  'on-schedule': ['符合时序', 'On schedule', 'blue'],
  nearly: ['基本符合', 'Nearly on schedule', 'amber'],
  lagging: ['滞后', 'Lagging', 'red'],
  regressing: ['倒退', 'Regressing', 'red'],
  kept: ['达标保持', 'Kept', 'green'],
  weakening: ['达标趋弱', 'Kept, weakening', 'amber'],
  breached: ['未达标', 'Breached', 'red'],
  completed: ['已完成', 'Completed', 'green'],
  'not-completed': ['未完成', 'Not completed', 'red'],
  'not-reported': ['未填报', 'Not reported', 'grey'],
  'not-assessable': ['无法评估', 'Not assessable', 'grey'],
};

/** In the order a leader reads them. */
export const statuses = Object.keys(statusTable) as readonly Status[];

export function statusWord(language: Language, status: Status): string {
  return statusTable[status][language === 'zh-CN' ? 0 : 1];
}

export function statusTint(status: Status): Tint {
  return statusTable[status][2];
}

/** The status that a cell's word means, in whichever language it was written; null for other texts. */
export function statusOfWord(word: string): Status | null {
  return statuses.find((status) => languages.some((language) => statusWord(language, status) === word)) ?? null;
}

const movementTable: InLanguages<Readonly<Record<Movement, string>>> = {
  'zh-CN': { 1: '改善', 0: '持平', [-1]: '恶化' },
  'en-US': { 1: 'Improving', 0: 'Flat', [-1]: 'Worsening' },
};

export function movementWord(language: Language, movement: Movement): string {
  return movementTable[language][movement];
}

const attributes: ReadonlyMap<string, boolean> = new Map([
  ['约束性', true],
  ['binding', true],
  ['预期性', false],
  ['expected', false],
]);

/** Whether an attribute, in either language, binds; a blank one or a missing mark does not. null for another word. */
export function bindingOf(word: string): boolean | null {
  return isMissingMark(word) ? false : (attributes.get(word.trim().toLowerCase()) ?? null);
}

export function isBindingWord(word: string): boolean {
  return bindingOf(word) === true;
}
