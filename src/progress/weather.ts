/**
 * Destatis' weather symbols ("Status of indicators – Methodology", German Sustainable Development Strategy): where the mean
 * of the last five yearly changes leads, by the formulation of the target. Four or five points are allowed, fewer are not.
 */
import { isMet, type Bound } from './bound';
import { changesOf, type YearValue } from './changes';
import { failed, notComputable, type Result } from './result';

export type Weather = 'sun' | 'sun-cloud' | 'cloud' | 'thunderstorm';

const leastPoints = 4;
/** Shares of the distance to the target by which it may be missed in the target year. */
const [sunny, partly] = [0.05, 0.2];
const noise = 1e-12;

/**
 * A target for a year: sun when it is missed by less than 5 % of what is still missing today, sun with cloud up to 20 %, cloud
 * above, thunderstorm when the change is not in the right direction. Met already or due now: as a target of every year. Of an
 * interval only the end to be reached is demanded, so that leading beyond it misses nothing.
 */
export function datedWeather(points: readonly YearValue[], bound: Bound, endYear: number): Result<Weather> {
  const read = readSeries(points, bound.sign);
  if (failed(read)) return read;
  const { latest, changes } = read;
  if (isMet(bound, latest.value) || endYear <= latest.year) return constantWeather(points, bound);
  if (!changes.meanIsRight) return 'thunderstorm';
  const expected = latest.value + changes.mean * (endYear - latest.year);
  const missed = (bound.sign * (bound.edge - expected)) / bound.short(latest.value);
  if (missed < sunny - noise) return 'sun';
  return missed <= partly + noise ? 'sun-cloud' : 'cloud';
}

/** A target of every year: sun when met and not worsening, with cloud when worsening; missed, cloud when improving. */
export function constantWeather(points: readonly YearValue[], bound: Bound): Result<Weather> {
  const read = readSeries(points, bound.sign);
  if (failed(read)) return read;
  const { latest, changes, worsening } = read;
  if (isMet(bound, latest.value)) return worsening ? 'sun-cloud' : 'sun';
  return changes.meanIsRight ? 'cloud' : 'thunderstorm';
}

/** A direction only: the mean change first, the last change second. */
export function directionWeather(points: readonly YearValue[], sign: 1 | -1): Result<Weather> {
  const read = readSeries(points, sign);
  if (failed(read)) return read;
  const { meanIsRight, lastIsRight } = read.changes;
  if (meanIsRight) return lastIsRight ? 'sun' : 'sun-cloud';
  return lastIsRight ? 'cloud' : 'thunderstorm';
}

function readSeries(points: readonly YearValue[], sign: 1 | -1) {
  const [latest, changes, against] = [points.at(-1), changesOf(points, sign), changesOf(points, sign === 1 ? -1 : 1)];
  if (!latest || !changes || !against || points.length < leastPoints) return notComputable('too-few-points');
  return { latest, changes, worsening: against.meanIsRight };
}
