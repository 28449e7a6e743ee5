/**
 * The sheets' colours. Every word stands at 4.5:1 or better on its ground; the status tints differ in lightness too, and stay
 * apart for colour-blind readers.
 */
import type { Band } from '../words/sheet-parts';
import type { Tint } from '../words/status-words';

export type { Tint };

export const colors = {
  text: '#1F2D33',
  /** Repeated group names, hints: quieter, still readable. */
  dim: '#62717A',
  accent: '#0B3B47',
  hairline: '#C9D3D6',
  header: '#E8F0F2',
  /** The warm ground: entry cells have it, nothing else has. */
  entry: '#FFF8E9',
  /** Behind the share of the change achieved. */
  bar: '#9CCAD3',
  stripe: '#F5F8F9',
  white: '#FFFFFF',
} as const;

export const bandFills: Readonly<Record<Band, string>> = {
  plan: '#0B3B47',
  target: '#12606E',
  entry: '#8A5A0B',
  auto: '#46545C',
};

export interface TintColors {
  readonly fill: string;
  readonly font: string;
}

export const tintColors: Readonly<Record<Tint, TintColors>> = {
  red: { fill: '#F4B8B8', font: '#7A0F1C' },
  amber: { fill: '#FFDD94', font: '#644200' },
  blue: { fill: '#DDECFB', font: '#0B4A86' },
  green: { fill: '#B4E1D2', font: '#0C5230' },
  grey: { fill: '#EFF2F3', font: '#4D5A60' },
};

/** Marks of findings on entry cells; stronger than the warm ground they stand on. */
export const markColors = {
  hard: { fill: '#F2A9A9', font: '#6B0A17' },
  soft: { fill: '#FFD36B', font: '#553700' },
} as const;

/** Entry cells of a locked period: the warm ground is gone, nobody is to type there. */
export const lockedColors: TintColors = { fill: '#D5DEE2', font: '#2F3B41' };

/** The tint that a fill colour belongs to, in whatever case it is written; null for any other colour. */
export function tintOfFill(fill: string): Tint | null {
  const wanted = fill.toUpperCase();
  const found = Object.entries(tintColors).find(([, colors]) => colors.fill === wanted);
  return found ? (found[0] as Tint) : null;
}
