/** The words of a status in plain formulas, by pace and by whether the row's end has come (progress/status.ts). */
import { failed } from '../../progress/result';
import { presetOf, type Status } from '../../progress/status';
import { statusWord } from '../../words/status-words';
import { quoted } from '../a1';
import { literal } from './expressions';
import { dueThroughout } from './course';
import type { PlainCells } from './plain-cells';

type Worded = Pick<PlainCells, 'language'>;

export function word({ language }: Worded, status: Status): string {
  return quoted(statusWord(language, status));
}

export function either(cells: Worded, condition: string, yes: Status, no: Status): string {
  return `IF(${condition},${word(cells, yes)},${word(cells, no)})`;
}

/** At the end year met or not met; before it whatever `running` says. */
export function atTheEnd(cells: PlainCells, ended: string, met: string, running: string): string {
  return `IF(${ended},${either(cells, met, 'completed', 'not-completed')},${running})`;
}

const tolerance = 1e-9;

/** By the pace that stands in the row; where nothing is due yet, by progress against the share itself. */
export function byPace(cells: PlainCells, share?: string): string {
  const { course, pace } = cells;
  if (!course || share === undefined || dueThroughout(course)) return byBands(cells, pace);
  return byPaceOrShare(cells, share);
}

/** The same where the share may be nothing or less. */
export function byPaceOrShare(cells: PlainCells, share: string): string {
  const { progress, pace } = cells;
  // The share stands in it once: it may be long.
  const side = `SIGN(TRUNC((${progress}-(${share}))/${literal(tolerance)}))`;
  const behind = either(cells, `${progress}<${literal(-tolerance)}`, 'regressing', 'lagging');
  const early = `CHOOSE(2+${side},${behind},${word(cells, 'on-schedule')},${word(cells, 'ahead')})`;
  return `IF(${pace}="",${early},${byBands(cells, pace)})`;
}

/** Nothing where nothing is due yet. */
export function paceOf({ course }: PlainCells, progress: string, share: string): string {
  return course && !dueThroughout(course) ? paceWhereDue(progress, share) : `${progress}/(${share})`;
}

export function paceWhereDue(progress: string, share: string): string {
  return `IF(${share}<=${literal(tolerance)},"",${progress}/(${share}))`;
}

function byBands(cells: PlainCells, pace: string): string {
  const preset = presetOf(null);
  if (failed(preset)) return word(cells, 'not-assessable');
  const { ahead, onSchedule, nearly, lagging } = preset;
  const bands: readonly (readonly [number, Status])[] = [
    [ahead, 'ahead'],
    [onSchedule, 'on-schedule'],
    [nearly, 'nearly'],
    [lagging, 'lagging'],
  ];
  return bands.reduceRight(
    (below, [bound, status]) => `IF(${pace}>=${literal(bound - tolerance)},${word(cells, status)},${below})`,
    word(cells, 'regressing'),
  );
}
