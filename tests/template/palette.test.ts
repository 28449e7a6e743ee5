import { describe, expect, test } from '@jest/globals';
import { bandFills, colors, markColors, tintColors, tintOfFill } from '../../src/template/palette';
import { distance, sights, type Sight } from './colour-blind';

/** Relative luminance and contrast as W3C defines them in WCAG 2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pairs: readonly (readonly [string, string, string])[] = [
  ...Object.entries(tintColors).map(([tint, { fill, font }]) => [`tint ${tint}`, font, fill] as const),
  ...Object.entries(markColors).map(([level, { fill, font }]) => [`mark ${level}`, font, fill] as const),
  ...Object.entries(bandFills).map(([band, fill]) => [`band ${band}`, colors.white, fill] as const),
  ['text', colors.text, colors.white],
  ['entry', colors.text, colors.entry],
  ['header', colors.accent, colors.header],
  ['dimmed group', colors.dim, colors.white],
  ['dimmed group on a stripe', colors.dim, colors.stripe],
  ['progress on its bar', colors.text, colors.bar],
];

describe('colours', () => {
  test.each(pairs)('%s can be read: 4.5:1 or better', (_what, font, fill) => {
    expect(contrast(font, fill)).toBeGreaterThanOrEqual(4.5);
  });

  test('the tints differ in lightness, not only in hue', () => {
    const steps = Object.values(tintColors)
      .map(({ fill }) => luminance(fill))
      .sort((a, b) => a - b);
    steps.forEach((step, i) => expect(i === 0 || step - (steps[i - 1] ?? 0) >= 0.03).toBe(true));
  });

  const fills = (named: Readonly<Record<string, { readonly fill: string }>>) =>
    Object.entries(named).map(([name, { fill }]) => [name, fill] as const);

  test.each(Object.keys(sights) as Sight[])(
    'the tints, and the marks on entry cells, are three times as far apart as can be told: %s',
    (sight) => {
      const near = [fills(tintColors), [...fills(markColors), ['entry', colors.entry] as const]].flatMap((group) =>
        group.flatMap(([name, fill], i) =>
          group.slice(i + 1).flatMap(([other, otherFill]) => {
            const apart = distance(sight, fill, otherFill);
            return apart < 7 ? [`${name} ${other} ${apart.toFixed(1)}`] : [];
          }),
        ),
      );
      expect(near).toEqual([]);
    },
  );

  test('red and the green of before are one colour without the red-green sense', () => {
    expect(distance('deuteranopia', '#F4B8B8', '#B5DFC4')).toBeLessThan(5);
    expect(distance('deuteranopia', tintColors.red.fill, tintColors.green.fill)).toBeGreaterThan(9);
  });

  test('a tint is known again by its fill, in whatever case it is written', () => {
    for (const [tint, { fill }] of Object.entries(tintColors)) expect(tintOfFill(fill.toLowerCase())).toBe(tint);
    expect(tintOfFill(colors.entry)).toBeNull();
  });
});
