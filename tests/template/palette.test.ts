import { describe, expect, test } from '@jest/globals';
import { contrast, luminance } from '../../src/template/contrast';
import { bandFills, colors, lockedColors, markColors, tintColors, tintOfFill } from '../../src/template/palette';
import { distance, sights, type Sight } from './colour-blind';

const pairs: readonly (readonly [string, string, string])[] = [
  ...Object.entries(tintColors).map(([tint, { fill, font }]) => [`tint ${tint}`, font, fill] as const),
  ...Object.entries(markColors).map(([level, { fill, font }]) => [`mark ${level}`, font, fill] as const),
  ...Object.entries(bandFills).map(([band, fill]) => [`band ${band}`, colors.white, fill] as const),
  ['locked', lockedColors.font, lockedColors.fill],
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
      const near = [
        fills(tintColors),
        [...fills(markColors), ['entry', colors.entry] as const, ['locked', lockedColors.fill] as const],
      ].flatMap((group) =>
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
