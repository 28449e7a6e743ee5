/** Why a decision cannot be taken: its words are no figure of that kind, or may be two, or the plan has no such indicator. */
import { decisionProblem } from '../plan/decision-rules';
import { figureOf } from '../plan/figures';
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
  const { value } = decision;
  const said = { value, subject: localized(indicator.name, language) };
  if (problem !== 'unclear-target')
    return notice('decision-unreadable', 'error', { ...said, example: indicator[field] });
  const figure = figureOf(value, indicator.unit).replace('+', '');
  const sign = indicator.direction === 'down' && !figure.startsWith('-') ? '-' : figure.startsWith('-') ? '' : '+';
  return notice('decision-unclear', 'error', { ...said, figure, increase: `[${sign}${figure}]` });
}
