/** Words that say that a figure is to be reached, as documents and offices write them: 达到65, 提高到65%, 控制在3以内. */
import { normalizeNotation } from '../notation/number-text';

const up = '提高|提升|上升|增加|增长|扩大|增|升';
const down = '下降|降低|减少|压减|降|减';

/** Groups `up` and `down` where the words say which way. */
export const levelWords = new RegExp(
  `^(?:(?<up>${up})|(?<down>${down})|控制|调整|调|目标)?(?:达到|达|到|至|在|reach|to)(?![少多])`,
  'iu',
);
/** Before a figure alone, as a table prints them. */
export const arriving = new RegExp(`^(?:达到?|(?:${up}|${down})[到至])(?=\\d)`);
export const rising = new RegExp(`^(?:${up})[到至]`);
export const sinking = new RegExp(`^(?:${down})[到至]`);

/** The new figure, of whatever it is. */
export const changedTo = /^(?:目标)?(?:调整|修改|改|调|定)为/u;

/** `value` without those words, where it has such. */
export function withoutLevelWords(value: string): string {
  return normalizeNotation(value).replace(levelWords, '').replace(changedTo, '');
}
