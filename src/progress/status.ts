/** The status of a row (methods: "Default status"). 0.95 and 0.80 are Destatis' 5 % and 20 %; 1.05 is ours. */
import { paceOf, type Assessment } from './assessment';
import type { Changes } from './changes';
import { isDirection } from './direction-yardstick';
import { isOmitted, printedOf, type Held } from './held';
import { noiseOf, tolerance } from './noise';
import { badInput, failed, valueOf, type Result } from './result';
import { levelIn } from './row';
import type { Yardstick } from './yardstick';

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

export const presets: Readonly<Record<string, Preset>> = {
  cn: { ahead: 1.05, onSchedule: 0.95, nearly: 0.8, lagging: 0 },
  eurostat: { ahead: Infinity, onSchedule: 0.95, nearly: 0.6, lagging: 0 },
  un2022: { ahead: Infinity, onSchedule: 0.95, nearly: 0.5, lagging: -0.1 },
  sdsn: { ahead: Infinity, onSchedule: 1, nearly: 0.5, lagging: 0 },
};

/** A preset's name, or four falling bounds as text (`1.05;0.95;0.8;0`); omitted is `cn`. */
export function presetOf(held: Held): Result<Preset> {
  const text = isOmitted(held) ? 'cn' : String(printedOf(held)).normalize('NFKC').trim().toLowerCase();
  const named = Object.hasOwn(presets, text) ? presets[text] : undefined;
  if (named) return named;
  const bounds = text.split(';').map((part) => (/^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(part) ? Number(part) : NaN));
  const [ahead = NaN, onSchedule = NaN, nearly = NaN, lagging = NaN] = bounds;
  const fall = bounds.every((bound, i) => !Number.isNaN(bound) && bound <= (bounds[i - 1] ?? Infinity));
  return bounds.length === 4 && fall ? { ahead, onSchedule, nearly, lagging } : badInput({ code: 'bad-preset' });
}

export function statusOf(assessment: Assessment, preset: Preset): Status {
  const { yardstick, base, row } = assessment;
  const ended = row.at >= row.endYear - tolerance;
  if (isDirection(yardstick)) return directionStatus(yardstick.changes, ended);
  const { kind, met } = yardstick;
  if (base === 'first-actual' || base === 'none') {
    if (ended) return met ? 'completed' : 'not-completed';
    if (met) return 'achieved-early';
    if (base === 'none') return 'not-assessable';
  }
  if (kind === 'keep') return met ? (yardstick.breaksAt === null ? 'kept' : 'weakening') : 'breached';
  if (ended) return met ? 'completed' : 'not-completed';
  if (kind === 'growth') return growthStatus(yardstick, preset);
  if (met) return 'achieved-early';
  if (yardstick.overshot) return 'breached';
  return kind === 'near' ? nearStatus(assessment) : paceStatus(assessment, preset);
}

/** A percentage of so small an increment is noise: only the side of the base counts. */
function nearStatus({ yardstick, row }: Assessment): Status {
  const fromBase = valueOf(yardstick.gap(0)) ?? 0;
  const noise = noiseOf(row.target.value ?? 0, levelIn(row.base) ?? 0);
  if (fromBase >= -noise) return 'nearly';
  return fromBase < -row.target.printedUnit - noise ? 'regressing' : 'lagging';
}

/** Where no share is due yet, progress is compared with the share directly: the plan itself may dip below the base. */
function paceStatus(assessment: Assessment, preset: Preset): Status {
  const { progress } = assessment.yardstick;
  const { share } = assessment;
  if (failed(progress) || failed(share)) return 'not-assessable';
  const pace = paceOf(assessment);
  if (!failed(pace)) return banded(pace, preset);
  if (share > tolerance) return 'not-assessable';
  if (progress > share + tolerance) return 'ahead';
  if (progress >= share - tolerance) return 'on-schedule';
  return progress < -tolerance ? 'regressing' : 'lagging';
}

/** Never 提前实现: a mean rate can be undone until the end. */
function growthStatus({ progress, met }: Yardstick, preset: Preset): Status {
  if (failed(progress)) return met ? 'on-schedule' : 'lagging';
  return banded(progress, preset);
}

function banded(pace: number, preset: Preset): Status {
  if (pace >= preset.ahead - tolerance) return 'ahead';
  if (pace >= preset.onSchedule - tolerance) return 'on-schedule';
  if (pace >= preset.nearly - tolerance) return 'nearly';
  return pace >= preset.lagging - tolerance ? 'lagging' : 'regressing';
}

/** Destatis' four cases; at the end year the mean change decides. */
function directionStatus(changes: Changes | null, ended: boolean): Status {
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
