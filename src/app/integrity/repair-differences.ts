/**
 * 修复: puts back what the template made. What was listed is compared again first: only a difference that is still the same
 * is repaired; refused half-way, all of it is taken back. Entries are never written.
 */
import { readBeforeRepair } from '../../excel/before-repair';
import { runReading, runWriting } from '../../excel/run';
import { writeRepairs } from '../../excel/write-repairs';
import { done, notice, refused, type Outcome } from '../outcome';
import { enqueue, waitingTold, type Tell } from '../queue';
import { differencesNow } from './find-differences';

export interface RepairedDifferences {
  readonly ids: readonly string[];
}

export function repairDifferences(ids: readonly string[], tell: Tell): Promise<Outcome<RepairedDifferences>> {
  return enqueue(`repair ${ids.join()}`, async (signal) => {
    const read = await differencesNow(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const asked = new Set(ids);
    const present = read.found.differences.filter(({ id }) => asked.has(id));
    if (present.length === 0) return refused(notice('differences-gone', 'warning'));
    const takeBack = await runReading((context) => readBeforeRepair(context, present), waitingTold(tell), signal);
    await runWriting((context) => writeRepairs(context, present), { signal, takeBack, inSeveralSteps: true });
    const [first, ...others] = present;
    const said =
      others.length === 0
        ? notice('template-repaired', 'success', { sheet: first?.sheetName ?? '', where: first?.address ?? '' })
        : notice('template-repaired-several', 'success', { count: present.length });
    const gone = asked.size - present.length;
    return done({ ids: present.map(({ id }) => id) }, [
      said,
      ...(gone > 0 ? [notice('differences-gone-some', 'info', { count: gone })] : []),
    ]);
  });
}
