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

/** Sheets that a workbook has only when the office wants them. */
export const optionalSheets = ['withinYear', 'ledger', 'locks'] as const satisfies readonly SheetId[];
export type OptionalSheet = (typeof optionalSheets)[number];

/**
 * Names by sheet in a language; the review's name is the title the plan gives it. A plan without a review has no such sheet;
 * of the optional sheets those that are wanted.
 */
export function sheetNamesOf(
  plan: Pick<Plan, 'review' | 'tasks' | 'specialTargets' | 'decomposition'>,
  language: Language,
  wanted: readonly OptionalSheet[] = [],
): ReadonlyMap<SheetId, string> {
  const { sheets } = templateWords[language];
  const names = new Map(Object.entries(sheets) as [SheetId, string][]);
  names.delete('review');
  for (const id of optionalSheets) if (!wanted.includes(id)) names.delete(id);
  // Made only when an office asks for it.
  names.delete('ownRules');
  if ((plan.tasks ?? []).length === 0) names.delete('tasks');
  if ((plan.specialTargets ?? []).length === 0) names.delete('specialTargets');
  if (!plan.decomposition) names.delete('decomposition');
  if (!plan.review) return names;
  const title = legalSheetName(plan.review.title[language === 'zh-CN' ? 'zh' : 'en']);
  const taken = [...names.values()].some((name) => name.toLowerCase() === title.toLowerCase());
  return names.set('review', title === '' || taken ? sheets.review : title);
}
