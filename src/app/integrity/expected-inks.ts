/** Words and entries that could be read where they were made: their colour may be any that stands out from its ground. */
import { contrast } from '../../template/contrast';
import type { SheetSpec } from '../../template/sheet-spec';
import { areaAddress } from './areas-left';
import type { Told } from './difference';
import type { Expectation } from './expectation';
import { areasIn, fillsOf, inksOf, seenRanges, type Extent } from './made-sheet';

/** Below this ratio (WCAG 2; 1 is the same colour) nothing is seen; a light grey (#D9D9D9) on white has 1.4. */
const leastContrast = 1.3;

const isUnseen = (font: string, fill: string) => contrast(font, fill) < leastContrast;

export function inkExpectations(spec: SheetSpec, name: string, extent: Extent): readonly Expectation[] {
  return [...madeInks(spec, extent)].map(([key, ranges]): Expectation => {
    const [font = '', fill = ''] = key.split('|');
    return {
      sheet: { id: spec.id },
      name,
      kind: 'ink',
      aspect: 'ink',
      areas: areasIn(extent, ranges),
      differs: (held) => {
        if (typeof held !== 'object' || !('font' in held) || !isUnseen(held.font, held.fill)) return null;
        return { what: 'ink', font: held.font, fill: held.fill };
      },
      told: { what: 'color', color: font },
      repair: (areas, found) => ({
        what: 'format',
        rule: { ranges: areas.map(areaAddress), font: { color: font }, ...(fill === '' ? {} : { fill }) },
        ...(fill === '' && isUnseenOn(found, font) ? { clearsFill: true } : {}),
      }),
      mayBeMixed: true,
    };
  });
}

/** On a ground of somebody's own the template's colour may be as hard to see. */
function isUnseenOn(found: Told, font: string): boolean {
  return found.what === 'ink' && isUnseen(font, found.fill);
}

/** Ranges by `font|fill`; '' where no fill was made. */
function madeInks(spec: SheetSpec, extent: Extent): ReadonlyMap<string, readonly string[]> {
  const [inks, fills] = [inksOf(spec, extent), fillsOf(spec, extent)];
  return seenRanges(spec, extent, (row, column) => {
    const ink = inks.at(row, column);
    return ink === undefined ? undefined : `${ink}|${fills.at(row, column) ?? ''}`;
  });
}
