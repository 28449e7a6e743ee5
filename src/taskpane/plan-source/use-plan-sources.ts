import { loaded } from '../../app/loaded';
import type { Outcome } from '../../app/outcome';
import type { PlanSourcePort } from '../../app/plan-sources/plan-source-port';
import type { Tell } from '../../app/queue';
import { useCommands } from '../hooks/use-commands';
import { useScene } from '../hooks/pane-context';

export interface PlanSources {
  readonly isBusy: boolean;
  /** Runs one of the port's commands; null where it was refused, which then stands on the board. */
  run<Value>(
    work: (port: PlanSourcePort, tell: Tell) => Outcome<Value> | Promise<Outcome<Value>>,
  ): Promise<Value | null>;
}

export function usePlanSources(): PlanSources {
  const { model } = useScene();
  const { isBusy } = useCommands();
  return {
    isBusy,
    run: async (work) => {
      const outcome = await model.run('plan-source', (tell) =>
        loaded(model.port.planSources(), async (port) => work(port, tell)),
      );
      return outcome.ok ? outcome.value : null;
    },
  };
}
