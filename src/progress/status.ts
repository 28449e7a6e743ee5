/** The status of a row (methods: "Default status"). 0.95 and 0.80 are Destatis' 5 % and 20 %; 1.05 is ours. */
import { paceOf, type Assessment } from './assessment';
import { badInput, ok, tolerance, type Result } from './result';

export type Status =
  | 'achieved-early'
  | 'ahead'
  | 'on-schedule'
  | 'nearly'
  | 'lagging'
  | 'regressing'
  | 'kept'
  | 'weakening'
  | 'breached'
  | 'completed'
  | 'not-completed'
  | 'not-reported'
  | 'not-assessable';

/** Lower bounds of the pace for ahead, on schedule, nearly and lagging; below the last it is regressing. */
export interface Preset {
  readonly ahead: number;
  readonly onSchedule: number;
  readonly nearly: number;
  readonly lagging: number;
}

const presets: Readonly<Record<string, Preset>> = {
  cn: { ahead: 1.05, onSchedule: 0.95, nearly: 0.8, lagging: 0 },
  eurostat: { ahead: Infinity, onSchedule: 0.95, nearly: 0.6, lagging: 0 },
  un2022: { ahead: Infinity, onSchedule: 0.95, nearly: 0.5, lagging: -0.1 },
  sdsn: { ahead: Infinity, onSchedule: 1, nearly: 0.5, lagging: 0 },
};

/** A preset's name, or four falling bounds as text (`1.05;0.95;0.8;0`); omitted is `cn`. */
export function presetOf(held: unknown): Result<Preset> {
  if (held === null || held === undefined || held === '') return presetOf('cn');
  const text = String(held).trim().toLowerCase();
  const named = Object.hasOwn(presets, text) ? presets[text] : undefined;
  if (named) return ok(named);
  const bounds = text.split(/[;；]/).map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [ahead, onSchedule, nearly, lagging] = bounds;
  if (bounds.length !== 4 || bounds.some((bound, i) => Number.isNaN(bound) || (i > 0 && bound > (bounds[i - 1] ?? 0))))
    return badInput({ code: 'bad-preset' });
  return ok({ ahead, onSchedule, nearly, lagging } as Preset);
}

export function statusOf(assessment: Assessment, preset: Preset): Status {
  const { yardstick, base, at, row } = assessment;
  const ended = at >= row.endYear - tolerance;
  if ('changes' in yardstick) return directionStatus(yardstick.changes, ended);
  if (base === 'none')
    return yardstick.met ? (ended ? 'completed' : 'achieved-early') : ended ? 'not-completed' : 'not-assessable';
  if (base === 'first-actual' && yardstick.met) return ended ? 'completed' : 'achieved-early';
  if (yardstick.kind === 'keep') return yardstick.met ? (yardstick.weakening ? 'weakening' : 'kept') : 'breached';
  if (ended) return yardstick.met ? 'completed' : 'not-completed';
  if (yardstick.kind === 'growth') return growthStatus(assessment, preset);
  if (yardstick.met) return 'achieved-early';
  if (yardstick.overshot) return 'breached';
  return yardstick.kind === 'near' ? nearStatus(assessment) : paceStatus(assessment, preset);
}

/** A percentage of so small an increment is noise: only the side of the base counts. */
function nearStatus({ yardstick, row }: Assessment): Status {
  const due = yardstick.gap(0);
  const overBase = due.ok ? due.value : 0;
  if (overBase >= -tolerance) return 'nearly';
  return overBase < -row.target.printedUnit - tolerance ? 'regressing' : 'lagging';
}

function paceStatus(assessment: Assessment, preset: Preset): Status {
  const { progress } = assessment.yardstick;
  if (!progress.ok) return 'not-assessable';
  const pace = paceOf(assessment);
  if (pace.ok) return banded(pace.value, preset);
  const due = assessment.share.ok ? assessment.share.value : 0;
  if (progress.value < -tolerance) return 'regressing';
  if (Math.abs(progress.value - due) <= tolerance) return 'on-schedule';
  return progress.value > due ? 'ahead' : 'lagging';
}

/** Never 提前实现: a mean rate can be undone until the end. */
function growthStatus({ yardstick }: Assessment, preset: Preset): Status {
  if (!yardstick.progress.ok) return yardstick.met ? 'on-schedule' : 'lagging';
  return banded(yardstick.progress.value, preset);
}

function banded(pace: number, preset: Preset): Status {
  if (pace >= preset.ahead - tolerance) return 'ahead';
  if (pace >= preset.onSchedule - tolerance) return 'on-schedule';
  if (pace >= preset.nearly - tolerance) return 'nearly';
  return pace >= preset.lagging - tolerance ? 'lagging' : 'regressing';
}

/** Destatis' four cases; at the end year the mean change decides. */
function directionStatus(
  changes: { readonly meanIsRight: boolean; readonly lastIsRight: boolean } | null,
  ended: boolean,
): Status {
  if (!changes) return 'not-assessable';
  if (ended) return changes.meanIsRight ? 'completed' : 'not-completed';
  if (changes.meanIsRight) return changes.lastIsRight ? 'on-schedule' : 'nearly';
  return changes.lastIsRight ? 'lagging' : 'regressing';
}

const alwaysLagging: ReadonlySet<Status> = new Set(['lagging', 'regressing', 'breached', 'not-completed']);
const laggingWhenBinding: ReadonlySet<Status> = new Set(['nearly', 'weakening']);

/** methods, "Default status", last column: a binding indicator is held to more. */
export function isLagging(status: Status, binding: boolean): boolean {
  return alwaysLagging.has(status) || (binding && laggingWhenBinding.has(status));
}
