/**
 * Colours as colour-blind readers see them: dichromats by the matrices of Machado, Oliveira and Fernandes (2009, severity 1.0,
 * on linear RGB), and how far two colours are apart in CIE L*a*b* (1976; about 2.3 is the least that can be told apart).
 */

export const sights = {
  'full colours': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Sight = keyof typeof sights;

const toXyz = [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041];
const white = [0.95047, 1, 1.08883];

export function distance(sight: Sight, one: string, other: string): number {
  const [a, b] = [labOf(sight, one), labOf(sight, other)];
  return Math.hypot(...a.map((part, i) => part - (b[i] ?? 0)));
}

function labOf(sight: Sight, color: string): readonly number[] {
  const seen = times(sights[sight], linear(color)).map((part) => Math.min(1, Math.max(0, part)));
  const [x = 0, y = 0, z = 0] = times(toXyz, seen).map((part, i) => root(part / (white[i] ?? 1)));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linear(color: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function times(matrix: readonly number[], vector: readonly number[]): readonly number[] {
  return [0, 3, 6].map((row) => vector.reduce((sum, part, i) => sum + part * (matrix[row + i] ?? 0), 0));
}

function root(part: number): number {
  return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116;
}
