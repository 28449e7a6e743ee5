/** Which period a header names. Only what says nothing else is taken: `2025年目标` heads no actuals. */
import { partPeriod, type Division } from '../periods';

const yearAlone = /^(\d{4}) ?年?度? ?(?:实际|完成|填报|实绩)?(?:数|值|情况)?$/;
const actualInEnglish = /^(?:actual )?(\d{4})(?: actual)?$/;
const chinesePart = /^(\d{4}) ?年 ?第?(?:([一二三四1-4]) ?季度?|([上下]) ?半年)$/;
const asciiPart = /^(\d{4}) ?年? ?-?([qh])([1-4])$/;
const asciiPartFirst = /^([qh])([1-4]) ?[-/]? ?(\d{4})$/;

const numerals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };
const divisionOf: Readonly<Record<string, Division>> = { q: 'quarter', h: 'half-year' };

/** `2021`, `2021Q3`; null for what names no period. */
export function periodInHeader(header: string | number | boolean): string | null {
  const text = String(header).slice(0, 40).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const year = (yearAlone.exec(text) ?? actualInEnglish.exec(text))?.[1];
  if (year) return year;
  const chinese = chinesePart.exec(text);
  if (chinese) {
    const [, of = '', quarter, half] = chinese;
    return keyOf(of, numberOf(quarter ?? half), quarter ? 'quarter' : 'half-year');
  }
  const [, of, letter, part] = asciiPart.exec(text) ?? [];
  if (of && letter) return keyOf(of, Number(part), divisionOf[letter]);
  const [, first, number, last] = asciiPartFirst.exec(text) ?? [];
  return last && first ? keyOf(last, Number(number), divisionOf[first]) : null;
}

function numberOf(numeral: string | undefined): number {
  return numerals[numeral ?? ''] ?? Number(numeral);
}

function keyOf(year: string, part: number, division: Division | undefined): string | null {
  if (!division || (division === 'half-year' && part > 2)) return null;
  return partPeriod(Number(year), part, division).key;
}
