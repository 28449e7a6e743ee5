/** Filter: the criteria of one column of a table, in Excel's many spellings. */
import { hexColor } from '../colors';
import { Described, members } from '../described';
import { numberWithin, oneOf } from '../enums';
import type { HostObject, WireValue } from '../host-object';
import { datePeriods } from './dates';
import { clearColumn, setCriteria, type FilteredRange } from './filtered-range';

interface Target {
  readonly range: () => FilteredRange;
  readonly column: () => number;
}

export function filterObject(range: () => FilteredRange, column: () => number): HostObject {
  return new Described(filterMembers, { range, column });
}

function apply(make: (args: readonly WireValue[]) => Readonly<Record<string, WireValue>>) {
  return ({ range, column }: Target, args: readonly WireValue[]) => setCriteria(range(), column(), make(args));
}

const filterMembers = members<Target>({
  type: 'Filter',
  properties: { Criteria: { get: ({ range, column }) => range().criteria.get(column()) ?? null } },
  methods: {
    Apply: ({ range, column }, [criteria]) => setCriteria(range(), column(), criteria),
    ApplyValuesFilter: apply(([values]) => ({ filterOn: 'Values', values })),
    ApplyCustomFilter: apply(([criterion1, criterion2, operator]) => ({
      filterOn: 'Custom',
      criterion1,
      criterion2,
      operator: operator ?? 'And',
    })),
    ApplyDynamicFilter: apply(([criteria]) => ({
      filterOn: 'Dynamic',
      dynamicCriteria: oneOf(['AboveAverage', 'BelowAverage', ...datePeriods], criteria),
    })),
    ApplyCellColorFilter: apply(([color]) => ({ filterOn: 'CellColor', color: hexColor(color) })),
    ApplyFontColorFilter: apply(([color]) => ({ filterOn: 'FontColor', color: hexColor(color) })),
    ApplyTopItemsFilter: apply(([count]) => ({ filterOn: 'TopItems', criterion1: numberWithin(count, 1, 500) })),
    ApplyBottomItemsFilter: apply(([count]) => ({ filterOn: 'BottomItems', criterion1: numberWithin(count, 1, 500) })),
    ApplyTopPercentFilter: apply(([share]) => ({ filterOn: 'TopPercent', criterion1: numberWithin(share, 1, 100) })),
    ApplyBottomPercentFilter: apply(([share]) => ({
      filterOn: 'BottomPercent',
      criterion1: numberWithin(share, 1, 100),
    })),
    Clear: ({ range, column }) => clearColumn(range(), column()),
  },
});
