/** The commands as ribbon and pane start them: the built-in plan, the workbook's language, notices to whoever shows them. */
import { builtInPlan, builtInPlanIds } from '../plan/built-in';
import type { Language } from '../words/language';
import { checkEntries } from './check-entries';
import { generateTemplate } from './generate-template';
import { markLagging } from './mark-lagging';
import { notice, refused, type Outcome } from './outcome';
import type { Tell } from './queue';

export interface Commands {
  generateTemplate(): Promise<Outcome<unknown>>;
  checkEntries(): Promise<Outcome<unknown>>;
  markLagging(): Promise<Outcome<unknown>>;
}

const defaultPlanId = 'haining-14fyp';

/** Notices of a command's outcome are told as well, so that a button without a pane leaves a trace. */
export function commandsFor(language: () => Language, tell: Tell): Commands {
  const told = async (run: Promise<Outcome<unknown>>) => {
    const outcome = await run;
    outcome.notices.forEach(tell);
    return outcome;
  };
  return {
    generateTemplate: () => {
      const plan = builtInPlan(defaultPlanId);
      if (!plan)
        return told(
          Promise.resolve(
            refused(notice('plan-unknown', 'error', { id: defaultPlanId, known: builtInPlanIds.join('、') })),
          ),
        );
      return told(generateTemplate({ plan, language: language() }, tell));
    },
    checkEntries: () => told(checkEntries(tell)),
    markLagging: () => told(markLagging(tell)),
  };
}
