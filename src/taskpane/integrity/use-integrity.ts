import { useState } from 'react';
import { mayBeDecision, type Difference } from '../../app/integrity/difference';
import type { Found } from '../../app/integrity/find-differences';
import { useScene } from '../hooks/pane-context';

export interface Integrity {
  /** null before it was asked for. */
  readonly found: Found | null;
  /** What 全部修复 repairs. */
  readonly repairable: readonly Difference[];
  find(): Promise<void>;
  repair(differences: readonly Difference[]): Promise<void>;
}

/** What was found when somebody last asked; looked at again after each repair. */
export function useIntegrity(): Integrity {
  const { model } = useScene();
  const { port } = model;
  const [found, setFound] = useState<Found | null>(null);
  const quietly = () => undefined;
  return {
    found,
    repairable: (found?.differences ?? []).filter((difference) => !mayBeDecision(difference)),
    find: async () => {
      const outcome = await model.run('find-differences', (tell) => port.findDifferences(tell));
      setFound(outcome.ok ? outcome.value : null);
    },
    repair: async (differences) => {
      const ids = differences.map(({ id }) => id);
      await model.run('repair-differences', async (tell) => {
        const outcome = await port.repairDifferences(ids, tell);
        const now = await port.findDifferences(quietly);
        if (now.ok) setFound(now.value);
        return outcome;
      });
    },
  };
}
