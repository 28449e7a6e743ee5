/** The findings that hold something up, as a notice names them: the first few, since the register has them all. */
import type { RegisterRow } from '../template/register-layout';
import { ruleTitle } from '../words/check-words';
import type { Language } from '../words/language';

const mostListed = 5;

export function findingPlaces(rows: readonly RegisterRow[], language: Language): string {
  const texts = rows
    .slice(0, mostListed)
    .map(({ indicator, year, rule }) =>
      [indicator, year, ruleTitle(language, String(rule))].filter(isFilled).join(' '),
    );
  return texts.join(language === 'zh-CN' ? '；' : '; ') + (rows.length > mostListed ? ' …' : '');
}

function isFilled(part: unknown): boolean {
  return part !== null && part !== undefined && part !== '';
}
