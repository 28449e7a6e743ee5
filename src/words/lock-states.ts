/** What the sheet of locked periods says of a period. */
import type { InLanguages } from './language';

export const lockStates: InLanguages<Readonly<Record<'locked' | 'unlocked', string>>> = {
  'zh-CN': { locked: '已锁定', unlocked: '已解锁' },
  'en-US': { locked: 'Locked', unlocked: 'Unlocked' },
};

/** In whatever language the sheet was made. */
export function isLockedWord(word: string): boolean {
  return Object.values(lockStates).some(({ locked }) => locked === word.trim());
}
