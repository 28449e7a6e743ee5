import { useEffect, useState } from 'react';
import type { Outcome } from '../../app/outcome';
import type { PlanState } from '../../app/plan-state';
import { useNavigation, useScene } from '../hooks/pane-context';
import { useWorkbook } from '../hooks/use-workbook';

/** null while it is read. Read anew as the workbook changes, as long as the view is looked at. */
export function usePlanState(): Outcome<PlanState> | null {
  const { port } = useScene().model;
  const { view: workbook } = useWorkbook();
  const isShown = useNavigation().view === 'plan';
  const [state, setState] = useState<Outcome<PlanState> | null>(null);
  useEffect(() => {
    if (!isShown || !workbook) return undefined;
    let isCurrent = true;
    void port.planState().then((outcome) => {
      if (isCurrent) setState(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [port, workbook, isShown]);
  return state;
}
