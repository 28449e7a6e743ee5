/** From years and values to places in the chart's drawing, and the few values that are written beside it. */
import type { Course, CoursePoint } from './course';

export const chart = { width: 288, height: 140, left: 38, right: 16, top: 10, bottom: 26 } as const;

export interface Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** Low to high. */
  readonly ticks: readonly number[];
  readonly tickDecimals: number;
}

export function scaleOf(course: Course, first: number, last: number): Scale {
  const values = pointsOf(course).map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(1, Math.abs(high), Math.abs(low));
  // What differs by less than this is the same in a drawing; it gets a scale of its own size.
  const range = high - low > size * 1e-9 ? high - low : size;
  const step = roundStep(range / 3);
  const [bottom, top] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  const span = top - bottom || step;
  const count = Math.round(span / step);
  return {
    x: (year) => chart.left + ((year - first) / (last - first || 1)) * (chart.width - chart.left - chart.right),
    y: (value) => chart.height - chart.bottom - ((value - bottom) / span) * (chart.height - chart.top - chart.bottom),
    ticks: Array.from({ length: count + 1 }, (_, i) => bottom + i * step),
    tickDecimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}

export function pointsOf({ base, actuals, path, forecast }: Course): readonly CoursePoint[] {
  return [...(base ? [base] : []), ...actuals, ...path, ...(forecast ? [forecast] : [])];
}

/** 1, 2 or 5 times a power of ten, not below what is asked for. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((each) => each * power >= least - power * 1e-9) ?? 10;
  return factor * power;
}
