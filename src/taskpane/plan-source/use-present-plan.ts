import { notice, refused } from '../../app/outcome';
import type { Plan } from '../../plan/plan';
import { useLanguage } from '../hooks/pane-context';
import { useChosenPlan } from '../hooks/use-chosen-plan';
import { useWorkbook } from '../hooks/use-workbook';
import { localized } from '../../words/localized';
import { usePlanSources } from './use-plan-sources';

export interface PresentPlan {
  readonly title: string;
  /** null when its code could not be loaded; the board says so. */
  load(): Promise<Plan | null>;
}

/** The plan of the workbook, else the one that is chosen for it. */
export function usePresentPlan(): PresentPlan {
  const { view } = useWorkbook();
  const { plan: chosen, made } = useChosenPlan();
  const { language } = useLanguage();
  const { run } = usePlanSources();
  const present = made ?? view?.plan ?? null;
  return {
    title: localized((present ?? chosen).shortTitle, language),
    load: async () =>
      present ??
      run<Plan>((port) => {
        const plan = port.builtIn(chosen.id);
        return plan ? { ok: true, value: plan, notices: [] } : refused(notice('not-loaded', 'error'));
      }),
  };
}
