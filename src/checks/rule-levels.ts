/**
 * Every rule and its variants with their levels. A variant is a way in which the rule can fail and has a sentence of its own
 * in words/checks; a rule or variant without words does not compile.
 */
import type { Level } from './finding';

export const ruleLevels = {
  V01: { fullWidth: 'soft' },
  V02: { number: 'hard', composition: 'hard' },
  V03: { grouped: 'soft', ambiguous: 'hard' },
  V04: { converted: 'hard', composition: 'hard', otherUnit: 'hard', noUnit: 'hard' },
  V05: { noReason: 'hard' },
  V06: { notation: 'hard' },
  V07: { note: 'soft', provisional: 'soft' },
  V08: { number: 'hard', composition: 'hard' },
  V09: { text: 'hard' },
  V10: { hidden: 'info', nothingElse: 'info' },
  V11: { error: 'hard', link: 'soft' },
  V12: { negative: 'hard' },
  V13: { outside: 'hard' },
  V14: { ratio: 'hard', ratioOfTarget: 'soft', small: 'soft', tooSmall: 'soft' },
  V15: { previous: 'hard', base: 'hard', target: 'hard' },
  V16: { previous: 'soft', base: 'soft', target: 'soft' },
  V17: { whole: 'hard', metOrNot: 'hard', scaled: 'hard' },
  V18: { decimals: 'info' },
  V19: { count: 'hard', negative: 'hard', rounding: 'soft', sum: 'hard' },
  V20: { reversed: 'soft' },
  V21: { gap: 'hard' },
  V22: { notDue: 'hard' },
  V23: { fell: 'hard' },
  V24: { yearToDate: 'hard', sum: 'hard' },
  V25: { runningTotal: 'soft' },
  V26: { increment: 'soft' },
  V27: { percentPrevious: 'soft', percentBase: 'soft', pointsPrevious: 'soft', pointsBase: 'soft' },
  V28: { fell: 'soft' },
  V29: { belowBase: 'soft' },
  V30: { strict: 'soft', inclusive: 'soft' },
  V31: { strict: 'soft', inclusive: 'soft' },
  V32: { level: 'soft', total: 'soft' },
  V33: { same: 'soft' },
  V34: { path: 'soft', target: 'soft' },
  V35: { growth: 'soft', level: 'info' },
  V36: { base: 'hard' },
  V37: { changed: 'hard', target: 'hard', adjusted: 'soft' },
  V38: { belowBase: 'soft', belowPrevious: 'soft' },
  V39: { contradiction: 'soft' },
  V40: { product: 'hard' },
  V41: { short: 'hard', excess: 'info', lastYear: 'hard', bound: 'hard', order: 'hard' },
  V55: { noSource: 'hard', noFiller: 'hard' },
  V56: { missing: 'hard', short: 'soft', copied: 'soft' },
  V57: { changed: 'hard' },
  V58: { overdue: 'soft' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Level>>>>;

export type RuleId = keyof typeof ruleLevels;
export type Variant<Id extends RuleId = RuleId> = Id extends RuleId ? keyof (typeof ruleLevels)[Id] & string : never;
