/** A period as people call it: `2021Q3` is the third quarter of 2021. Its key stands in sheets and findings. */
import { periodOf } from '../plan/periods';
import type { Language } from './language';

const numerals = ['', '一', '二', '三', '四'];
const halves = ['', '上', '下'];

/** A key that names none stays as it is. */
export function periodName(language: Language, key: string): string {
  const { year, part = null, division = null } = periodOf(key) ?? {};
  if (year === undefined) return key;
  if (language === 'en-US')
    return part === null ? String(year) : `${division === 'quarter' ? 'Q' : 'H'}${part} ${year}`;
  if (part === null) return `${year} 年`;
  return `${year} 年${division === 'quarter' ? `${numerals[part]}季度` : `${halves[part]}半年`}`;
}
