/** RangeAreas: several rectangles of one sheet with one format, validation and set of rules. */
import type { Rect } from '../engine/engine';
import { addressOf, cellCount, intersection, placed, quotedSheet, sheetColumns, sheetRows } from './a1';
import { conditionalFormats } from './conditional/conditional-formats';
import { dataValidation } from './data-validation';
import type { LiveRange } from './anchor';
import { parseAreas, rangeAreas, type AreasTarget } from './areas-target';
import { Described, describedAs, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeFormat } from './range-format';
import { specialCells, specialCellsOrNull } from './range-special-cells';
import { rangeAt, rangeFrom } from './range-target';
import { cutOut } from './rule-ranges';
import { rangeStyle } from './styles/range-style';
import { scopedTables } from './tables/table';
import { tablesOn } from './tables/find-table';
import { worksheetObject } from './sheet-target';

/** Areas, a range or an address as rectangles of a sheet. */
function rectsFrom({ state, sheet }: AreasTarget, argument: WireValue): readonly Rect[] {
  if (argument instanceof Described && argument.type === 'RangeAreas')
    return (argument.target as AreasTarget).areas.map(({ rect }) => rect);
  if (typeof argument === 'string' && argument.includes(','))
    return (parseAreas(state, sheet, argument) as Described<AreasTarget>).target.areas.map(({ rect }) => rect);
  return [rangeFrom(state, sheet, argument).target.rect];
}

const rectsOf = ({ areas }: AreasTarget) => areas.map(({ rect }) => rect);
const withRects = (target: AreasTarget) => ({ ...target, rects: () => rectsOf(target) });

const collectionMembers = members<AreasTarget>({
  type: 'RangeCollection',
  items: ({ state, sheet, areas }) => areas.map(({ rect }) => rangeAt(state, sheet, rect)),
});

function addressList(target: AreasTarget): string {
  const sheet = quotedSheet(target.state.engine.sheetName(target.sheet));
  return rectsOf(target)
    .map((rect) => `${sheet}!${addressOf(rect)}`)
    .join(',');
}

function derived(target: AreasTarget, rects: readonly Rect[]): HostObject | null {
  return rects.length === 0 ? null : rangeAreas(target.state, target.sheet, rects);
}

function orFail(target: AreasTarget, rects: readonly Rect[]): HostObject {
  const found = derived(target, rects);
  if (!found) throw failure('ItemNotFound', 'no such areas');
  return found;
}

/** Each area moved or widened; those that fall together stand once. */
function each(target: AreasTarget, change: (rect: Rect) => Rect): readonly Rect[] {
  return rectsOf(target)
    .map((rect) => placed(change(rect)))
    .reduce<readonly Rect[]>((all, rect) => (cutOut([rect], all).length === 0 ? all : [...all, rect]), []);
}

function common(target: AreasTarget, other: WireValue): readonly Rect[] {
  const others = rectsFrom(target, other);
  return rectsOf(target).flatMap((rect) => others.flatMap((second) => intersection(rect, second) ?? []));
}

function used(target: AreasTarget, valuesOnly: WireValue): readonly Rect[] {
  const { state, sheet } = target;
  return rectsOf(target).flatMap((rect) => {
    const found = rangeAt(state, sheet, rect).call('GetUsedRangeOrNullObject', [valuesOnly]);
    return found instanceof Described ? [(found.target as LiveRange).rect] : [];
  });
}

/** The same for each area, as ranges do it. */
function forEach(method: string) {
  return (target: AreasTarget, args: readonly WireValue[]): void => {
    for (const rect of rectsOf(target)) rangeAt(target.state, target.sheet, rect).call(method, args);
  };
}

const isEntire = (axis: 'rows' | 'columns') => (target: AreasTarget) =>
  rectsOf(target).every((rect) => rect[axis] === (axis === 'rows' ? sheetRows : sheetColumns));

members<AreasTarget>({
  type: 'RangeAreas',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: { get: addressList },
    AddressLocal: { get: addressList },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: (target) => rectsOf(target).reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: isEntire('rows') },
    IsEntireRow: { get: isEntire('columns') },
    Style: {
      get: (target) => rangeStyle.get(withRects(target)),
      set: (target, value) => rangeStyle.set?.(withRects(target), value),
    },
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
      state.references.set(target.referenceId, describedAs('RangeAreas', target));
    },
    Clear: forEach('Clear'),
    Calculate: () => null,
    SetDirty: () => null,
    CopyFrom: (target, [source, ...options]) => {
      const { state, sheet } = target;
      const [from] = source instanceof Described && source.type === 'RangeAreas' ? rectsFrom(target, source) : [];
      const range = from ? rangeAt(state, (source as Described<AreasTarget>).target.sheet, from) : source;
      for (const rect of rectsOf(target)) rangeAt(state, sheet, rect).call('CopyFrom', [range, ...options]);
    },
    GetEntireColumn: (target) =>
      derived(
        target,
        each(target, (rect) => ({ ...rect, row: 0, rows: sheetRows })),
      ),
    GetEntireRow: (target) =>
      derived(
        target,
        each(target, (rect) => ({ ...rect, column: 0, columns: sheetColumns })),
      ),
    GetOffsetRangeAreas: (target, [rows, columns]) =>
      derived(
        target,
        each(target, (rect) => ({
          ...rect,
          row: rect.row + Number(rows ?? 0),
          column: rect.column + Number(columns ?? 0),
        })),
      ),
    GetIntersection: (target, [other]) => orFail(target, common(target, other)),
    GetIntersectionOrNullObject: (target, [other]) => derived(target, common(target, other)),
    GetUsedRangeAreas: (target, [valuesOnly]) => orFail(target, used(target, valuesOnly)),
    GetUsedRangeAreasOrNullObject: (target, [valuesOnly]) => derived(target, used(target, valuesOnly)),
    GetSpecialCells: (target, args) => specialCells(withRects(target), args),
    GetSpecialCellsOrNullObject: (target, args) => specialCellsOrNull(withRects(target), args),
    GetTables: (target, [fullyContained]) =>
      scopedTables(
        target.state,
        tablesOn(target.state, target.sheet).filter(({ anchor }) =>
          rectsOf(target).some((rect) => {
            const part = intersection(anchor.rect, rect);
            return part !== null && (fullyContained !== true || cellCount(part) === cellCount(anchor.rect));
          }),
        ),
      ),
  },
});
