/** Words and entries in letters so small that nobody reads them; any other size is taste. */
import type { SheetSpec } from '../../template/sheet-spec';
import { areaAddress } from './areas-left';
import type { Expectation } from './expectation';
import { areasIn, letterSizesOf, seenRanges, type Extent } from './made-sheet';

/** Points. Compositions are made in 8, and some offices make everything smaller to print it on one page. */
const leastSize = 5;

export function letterExpectations(spec: SheetSpec, name: string, extent: Extent): readonly Expectation[] {
  const sizes = letterSizesOf(spec, extent);
  return [...seenRanges(spec, extent, (row, column) => sizes.at(row, column))].map(([size, ranges]): Expectation => ({
    sheet: { id: spec.id },
    name,
    kind: 'letters',
    aspect: 'letterSize',
    areas: areasIn(extent, ranges),
    differs: (held) => (typeof held === 'number' && held < leastSize ? { what: 'size', points: held } : null),
    told: { what: 'size', points: size },
    repair: (areas) => ({ what: 'format', rule: { ranges: areas.map(areaAddress), font: { size } } }),
    mayBeMixed: true,
  }));
}
