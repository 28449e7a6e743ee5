/** Years that an office names beside its entries: which values are provisional (预计), which gaps a reason covers. */
import { isMissingMark } from '../notation/number-text';

const longestRemark = 500;
/** `2021-2023`, `2021至2023`, or a year alone; longer runs of digits are no years. */
const yearOrRange = /(?<!\d)(\d{4})(?!\d)(?: ?年? ?[-~\u2010-\u2015至到] ?(\d{4})(?!\d))?/g;

/** The years of `among` that a text names: `2024`, `2024、2025`, `2022-2023`, in any width. */
export function yearsNamed(text: string, among: readonly number[]): readonly number[] {
  if (text === '') return [];
  const plain = text.slice(0, longestRemark).normalize('NFKC').replace(/\s+/g, ' ');
  const ranges = [...plain.matchAll(yearOrRange)].map(([, from, to]) => [Number(from), Number(to ?? from)] as const);
  return among.filter((year) => ranges.some(([from, to]) => from <= year && year <= to));
}

/** The years of `among` that a 缺报原因 covers: those it names, all of them when it names none, none without words. */
export function yearsExplained(reason: string, among: readonly number[]): readonly number[] {
  if (reason === '') return [];
  const words = reason
    .slice(0, longestRemark)
    .normalize('NFKC')
    .replace(/[\d\s年至到和及]/g, '');
  if (!/[\p{L}]/u.test(words) || isMissingMark(words)) return [];
  const named = yearsNamed(reason, among);
  return named.length > 0 ? named : among;
}
