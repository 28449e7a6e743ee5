/** What a decision came to, in the sentence that says it. */
import { inForce } from '../plan/in-force';
import type { Decision, Plan } from '../plan/plan';
import { adjustedIn, type OpenQuestion } from '../plan/self-audit';
import type { Language } from '../words/language';
import { localized } from '../words/localized';
import { notice, type Notice } from './outcome';

/** `plan`: with the decision. */
export function decisionNotice(
  { subject, details }: OpenQuestion,
  { about, value }: Decision,
  plan: Plan,
  language: Language,
): Notice {
  const { field, indicatorId } = adjustedIn(about) ?? {};
  const name = localized(subject, language);
  if (value === '') return notice('decision-taken-back', 'success', { subject: name });
  const now = inForce(plan).indicators.find(({ id }) => id === indicatorId);
  if (!field || !now) return notice('decided', 'success', { subject: name });
  const { printed } = details;
  const wasIncrease = plan.indicators.find(({ id }) => id === indicatorId)?.kind === 'increment';
  const target = !wasIncrease ? 'target' : now.kind === 'increment' ? 'increase' : 'level';
  return notice(`decided-${field === 'target' ? target : field}`, 'success', {
    subject: name,
    now: now[field],
    printed: typeof printed === 'string' ? printed : '',
  });
}
