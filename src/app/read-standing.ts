/** The sheets as they stand, with their PLAN formulas made ahead in slices: every command that asks needs them. */
import { inSlices } from '../excel/in-slices';
import { runReading } from '../excel/run';
import { planCellSteps } from './computed-contents';
import { waitingTold, type Tell } from './queue';
import { standing, type StandingRead } from './standing-sheets';

/** The notice says why these columns cannot be written. */
export async function readStanding(tell: Tell, signal?: AbortSignal): Promise<StandingRead> {
  const read = await runReading(standing, waitingTold(tell), signal);
  if ('sheets' in read) await inSlices(planCellSteps(read.sheets), signal);
  return read;
}
