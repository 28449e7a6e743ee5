/** Findings as rows of the register. An explanation stays while its finding stands and the value is the one explained. */
import type { Finding } from '../checks/finding';
import type { Indicator, Plan } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import { cellKey, type RegisterRow } from '../template/register-layout';
import { findingMessage } from '../words/check-words';
import type { Language } from '../words/language';
import { levelWord } from '../words/level-words';
import { templateWords } from '../words/template-words';
import { findingId } from './finding-id';

export function registerRowsOf(
  findings: readonly Finding[],
  standing: readonly RegisterRow[],
  plan: Plan,
  language: Language,
): readonly RegisterRow[] {
  const indicators = new Map(
    [...plan.indicators, ...specialPlan(plan).indicators.map(unnumbered)].map((indicator) => [indicator.id, indicator]),
  );
  const written = new Map(standing.map((row) => [row.id, row]));
  return findings.map((finding) => {
    const id = findingId(finding);
    const before = written.get(id);
    const kept = before && String(before.value) === String(finding.value ?? '') ? before : null;
    const explanation = kept?.explanation ?? '';
    return {
      id,
      rule: finding.rule,
      level: levelWord(language, finding.level),
      indicator: indicatorLabel(indicators.get(finding.indicatorId), language),
      year: finding.year ?? '',
      cell: finding.address ?? '',
      value: finding.value ?? '',
      understood: finding.understood ?? '',
      fix: finding.fix ? finding.fix.after : '',
      message: findingMessage(language, finding),
      explanation,
      filler: kept?.filler ?? '',
      date: kept?.date ?? '',
      state: templateWords[language].register.states[explanation === '' ? 'open' : 'explained'],
      cellKey: cellKey(finding.indicatorId, finding.year),
    };
  });
}

function indicatorLabel(indicator: Indicator | undefined, language: Language): string {
  if (!indicator) return '';
  return `${indicator.no} ${language === 'zh-CN' ? indicator.name.zh : indicator.name.en}`.trim();
}

/** The number of a special target is none of the plan's, and could be taken for an indicator's. */
function unnumbered(target: Indicator): Indicator {
  return { ...target, no: '' };
}
