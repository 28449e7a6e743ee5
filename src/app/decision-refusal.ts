/** Why a decision cannot be taken: its words are no figure of that kind, or the plan has no such indicator. */
import { decisionProblem } from '../plan/decision-rules';
import type { Decision, Plan } from '../plan/plan';
import { adjustedIn } from '../plan/self-audit';
import type { Language } from '../words/language';
import { localized } from '../words/localized';
import { notice, type Notice } from './outcome';

/** null for a decision that can be taken. */
export function refusalOf(decision: Decision, { indicators }: Plan, language: Language): Notice | null {
  const problem = decisionProblem(decision, new Map(indicators.map((indicator) => [indicator.id, indicator])));
  if (problem === null) return null;
  const { field, indicatorId } = adjustedIn(decision.about) ?? {};
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (!indicator || !field) return notice('decision-unknown', 'error');
  const details = { value: decision.value, subject: localized(indicator.name, language), example: indicator[field] };
  return notice('decision-unreadable', 'error', details);
}
