/** What the sheets are called where nothing stands in the way. The id, not the name, is a sheet's identity. */
import type { Plan } from '../plan/plan';
import type { Language } from '../words/language';
import { templateWords } from '../words/template-words';
import type { SheetId } from './sheet-spec';

/** Excel's limits: at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not blank. */
export function legalSheetName(name: string): string {
  const cleaned = name.replace(/[\\/?*[\]:]/g, ' ').replace(/\s+/g, ' ');
  return cleaned
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
}

/** Names by sheet in a language; the review's name is the title the plan gives it. A plan without a review has no such sheet. */
export function sheetDefaults(
  plan: Pick<Plan, 'review'>,
  language: Language,
): Readonly<Partial<Record<SheetId, string>>> {
  const { sheets } = templateWords[language];
  if (!plan.review) {
    const { review: _none, ...others } = sheets;
    return others;
  }
  const title = legalSheetName(plan.review.title[language === 'zh-CN' ? 'zh' : 'en']);
  const others = Object.entries(sheets).flatMap(([id, name]) => (id === 'review' ? [] : [name.toLowerCase()]));
  return { ...sheets, review: title === '' || others.includes(title.toLowerCase()) ? sheets.review : title };
}
