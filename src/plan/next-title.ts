/** How the next plan is called: what this plan's title counts, and the years of its period, go on by one period. */
import type { Plan } from './plan';

type Named = Pick<Plan, 'id' | 'baseYear' | 'endYear'>;

const chineseDigits = '一二三四五六七八九';

/** “十四五” is followed by “十五五”, the 14th by the 15th, 2021—2025年 by 2026—2030年; a title without any of them stays. */
export function nextTitle({ zh, en }: Plan['title'], plan: Named): Plan['title'] {
  const counted = zh.replace(
    /十([一二三四五六七八])(?=五|个五年)/,
    (_whole, digit: string) => `十${chineseDigits[chineseDigits.indexOf(digit) + 1] ?? digit}`,
  );
  const ordinals = en.replace(/\b(\d+)(?:st|nd|rd|th)\b/, (_whole, count: string) => ordinal(Number(count) + 1));
  return { zh: nextYears(counted, plan), en: nextYears(ordinals, plan) };
}

/** `haining-14fyp` → `haining-15fyp`, `town-2021-2025` → `town-2026-2030`; another id gets the year that the plan begins after. */
export function nextId(plan: Named): string {
  const { id, endYear } = plan;
  const moved = nextYears(id, plan).replace(/(\d+)(?=fyp$)/, (count) => String(Number(count) + 1));
  return moved === id ? `${id.slice(0, 32).replace(/-+$/, '')}-${endYear}` : moved;
}

const year = String.raw`[0-9０-９]{4}`;
const dash = String.raw`\s?(?:[-\u2010-\u2015\u2212\u2500\u30fc－~～〜\/]{1,2}|至|到|to)\s?`;
/** `2021—2025`, `2021年至2025年`, `2021–25`. */
const span = new RegExp(String.raw`(?<![0-9０-９])(${year})(\s?年?${dash})(${year}|[0-9０-９]{2})(?![0-9０-９])`, 'g');
const lone = new RegExp(String.raw`(?<![0-9０-９])${year}(?![0-9０-９])`, 'g');

/** Other years in a title (2035年远景目标, 2023年修订) are no part of the period and stay. */
function nextYears(text: string, { baseYear, endYear }: Named): string {
  const length = endYear - baseYear;
  if (length === 1) return text.replace(lone, (held) => (Number(plain(held)) === endYear ? `${endYear + 1}` : held));
  return text.replace(span, (whole, from: string, between: string, to: string) => {
    const [first, last] = [Number(plain(from)), plain(to)];
    // Some count the base year as the first.
    const isOurs = (first === baseYear || first === baseYear + 1) && `${endYear}`.endsWith(last);
    return isOurs ? `${first + length}${between}${`${endYear + length}`.slice(-last.length)}` : whole;
  });
}

function plain(digits: string): string {
  return digits.normalize('NFKC');
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
