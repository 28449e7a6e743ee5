/** The commands as the ribbon starts them: the default plan, the workbook's language, notices to whoever shows them. */
import { defaultPlan } from '../plan/offered-plans';
import type { Language } from '../words/language';
import { loaded } from './loaded';
import type { Notice, Outcome } from './outcome';
import type { Tell } from './queue';

/** Where one run of a command is told of: while it lasts, and what came of it. */
export interface Report {
  readonly tell: Tell;
  end(notices: readonly Notice[]): void;
}

export interface Commands {
  generateTemplate(): Promise<Outcome<unknown>>;
  checkEntries(): Promise<Outcome<unknown>>;
  markLagging(): Promise<Outcome<unknown>>;
}

/** `report` begins the report of a run; a button without a pane leaves a trace that way. */
export function commandsFor(language: () => Language, report: () => Report): Commands {
  const reported = async (start: (tell: Tell) => Promise<Outcome<unknown>>) => {
    const { tell, end } = report();
    const outcome = await start(tell);
    end(outcome.notices);
    return outcome;
  };
  return {
    generateTemplate: () =>
      reported(async (tell) => {
        const request = { planId: defaultPlan.id, language: language() };
        return loaded(import('./generate-built-in'), (code) => code.generateBuiltIn(request, tell));
      }),
    checkEntries: () => reported((tell) => loaded(import('./check-entries'), (code) => code.checkEntries(tell))),
    markLagging: () => reported((tell) => loaded(import('./mark-lagging'), (code) => code.markLagging(tell))),
  };
}
