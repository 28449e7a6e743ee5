/** All points of some commands, one after the other. */
import type { WorkbookState } from '../../workbench/state/workbook-state';
import type { TriedCommand } from './tried-command';
import { faultKinds, type FaultKind } from './kinds';
import { referenceOf } from './reference';
import { startState, type StartId } from './starts';
import type { Verdict } from './judge';
import { tryPoint, type Point } from './try-point';

export interface TriedPoint {
  readonly point: Point;
  readonly verdict: Verdict;
}

interface TryOptions {
  readonly kinds?: readonly FaultKind[];
  /** Hears of each command's points when they are all tried. */
  readonly onCommand?: (points: readonly TriedPoint[]) => void;
}

/** A command that does not do its work in an undisturbed workbook is tried nowhere, which is a defect like any other. */
const undisturbed: FaultKind = { name: 'undisturbed', plans: () => [] };

export async function tryCommands(
  commands: readonly TriedCommand[],
  code: string,
  { kinds = faultKinds, onCommand = () => undefined }: TryOptions = {},
): Promise<readonly TriedPoint[]> {
  const starts = new Map<StartId, WorkbookState>();
  const all: TriedPoint[] = [];
  for (const command of commands) {
    const tried = await tryCommand(command, kinds, starts, code);
    onCommand(tried);
    all.push(...tried);
  }
  return all;
}

async function tryCommand(
  command: TriedCommand,
  kinds: readonly FaultKind[],
  starts: Map<StartId, WorkbookState>,
  code: string,
): Promise<readonly TriedPoint[]> {
  const tried: TriedPoint[] = [];
  const start = starts.get(command.start) ?? (await startState(command.start, code));
  starts.set(command.start, start);
  const reference = await referenceOf(command, start, code);
  if ('idle' in reference) {
    const point = { command, kind: undisturbed, request: 0, plan: 0 };
    return [{ point, verdict: [{ complaint: 'idle', detail: reference.idle }] }];
  }
  for (const kind of kinds)
    for (let request = 1; request <= reference.requests.length; request += 1)
      for (let plan = 0; ; plan += 1) {
        const point = { command, kind, request, plan };
        const verdict = await tryPoint(point, reference, code);
        if (!verdict) break;
        tried.push({ point, verdict });
      }
  return tried;
}
