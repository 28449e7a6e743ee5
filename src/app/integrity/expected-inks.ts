/** Words and entries that could be read where they were made: their colour may be any that stands out from its ground. */
import { contrast } from '../../template/contrast';
import type { SheetSpec } from '../../template/sheet-spec';
import { areaAddress } from './areas-left';
import type { Told } from './difference';
import type { Expectation } from './expectation';
import { areasIn, fillsOf, freeOf, gathered, inksOf, madeAt, type Extent } from './made-sheet';

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

/** Ranges by `font|fill` of the cells with something of ours or of an entry in them; '' where no fill was made. */
function madeInks(spec: SheetSpec, extent: Extent): ReadonlyMap<string, readonly string[]> {
  const [inks, fills, free] = [inksOf(spec, extent), fillsOf(spec, extent), freeOf(spec, extent)];
  const rows = Array.from({ length: extent.rows }, (_row, row) => {
    const cells = new Map<number, string>();
    for (let column = 0; column < extent.columns; column += 1) {
      const ink = inks.at(row, column);
      if (ink !== undefined && (free.at(row, column) || madeAt(spec, row, column) !== null))
        cells.set(column, `${ink}|${fills.at(row, column) ?? ''}`);
    }
    return [row, cells] as const;
  });
  return gathered(rows);
}
