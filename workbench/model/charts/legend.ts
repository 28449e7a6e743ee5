/** A chart's legend with an entry for each series. */
import { Described, members } from '../described';
import type { HostObject } from '../host-object';
import { recordedProperties, type Bag, type RecordedTarget } from '../recorded';
import { chartPart, place } from './chart-parts';
import type { ChartState } from './chart-state';

interface Target extends RecordedTarget {
  readonly chart: ChartState;
}

const entryMembers = members<Target>({
  type: 'ChartLegendEntryCollection',
  items: ({ chart, bag }) =>
    chart.series.map((_, index) => {
      const entry = bag.part(`Entry ${index}`);
      entry.values.set('Index', index);
      return chartPart('ChartLegendEntry', entry);
    }),
});

const legendMembers = members<Target>({
  type: 'ChartLegend',
  properties: recordedProperties({ Visible: true, Position: 'Bottom', Overlay: false, ShowShadow: false, ...place }),
  navigations: {
    Format: ({ bag }) => chartPart('ChartLegendFormat', bag.part('Format')),
    LegendEntries: (target) => new Described(entryMembers, target),
  },
});

export function chartLegend(chart: ChartState, bag: Bag): HostObject {
  return new Described(legendMembers, { chart, bag });
}
