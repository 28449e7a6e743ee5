/** RangeAreas: several rectangles of one sheet with one format, validation and set of rules. */
import type { Rect } from '../engine/engine';
import { addressOf, cellCount, parseAddress, quotedSheet } from './a1';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { boundedForStyle } from './range';
import { rangeFormat } from './range-format';
import { rangeAt } from './range-target';
import type { LiveRange, ModelState } from './state';
import { worksheetObject } from './worksheet';

interface AreasTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly areas: readonly LiveRange[];
  referenceId: string | null;
}

export function rangeAreas(state: ModelState, sheet: string, rects: readonly Rect[]): HostObject {
  const areas = rects.map((rect): LiveRange => ({ sheet, rect, referenceId: null }));
  for (const area of areas) state.track(area);
  return new Described(areasMembers, { state, sheet, areas, referenceId: null });
}

export function parseAreas(state: ModelState, sheet: string, addresses: WireValue): HostObject {
  const text = String(addresses ?? '');
  if (text.length > 8192) throw failure('InvalidArgument', 'address longer than 8192 characters');
  const rects = text.split(/[,;]/).map((address) => {
    const parsed = parseAddress(address.trim());
    if (!parsed) throw failure('InvalidArgument', address);
    return parsed.rect;
  });
  return rangeAreas(state, sheet, rects);
}

const rectsOf = ({ areas }: AreasTarget) => areas.map(({ rect }) => rect);

const collectionMembers = members<AreasTarget>({
  type: 'RangeCollection',
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ state, sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw failure('InvalidArgument', String(index));
      return rangeAt(state, sheet, area.rect);
    },
  },
  items: ({ state, sheet, areas }) => areas.map(({ rect }) => rangeAt(state, sheet, rect)),
});

const areasMembers = members<AreasTarget>({
  type: 'RangeAreas',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: {
      get: (target) =>
        rectsOf(target)
          .map((rect) => `${quotedSheet(target.state.engine.sheetName(target.sheet))}!${addressOf(rect)}`)
          .join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: (target) => rectsOf(target).reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: () => false },
    IsEntireRow: { get: () => false },
  },
  navigations: {
    Areas: (target) => new Described(collectionMembers, target),
    Worksheet: ({ state, sheet }) => worksheetObject(state, sheet),
    Format: (target) => rangeFormat(target.state, target.sheet, () => rectsOf(target)),
    DataValidation: (target) => dataValidation(target.state, target.sheet, () => rectsOf(target)),
    ConditionalFormats: (target) => conditionalFormats(target.state, target.sheet, () => rectsOf(target)),
  },
  methods: {
    _KeepReference: (target) => {
      const { state, areas } = target;
      target.referenceId ??= state.newId('areas');
      for (const area of areas) area.referenceId = target.referenceId;
      state.references.set(target.referenceId, new Described(areasMembers, target));
    },
    Clear: ({ state, sheet, areas }, args) => {
      for (const { rect } of areas) rangeAt(state, sheet, boundedForStyle({ state, sheet, rect })).call('Clear', args);
    },
    Calculate: () => null,
  },
});
