/** What a RangeAreas stands for, and how one is made: from rectangles or addresses. */
import type { Rect } from '../engine/engine';
import { parseAddress, placed } from './a1';
import type { LiveRange } from './anchor';
import { describedAs } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeFrom, sheetByName } from './range-target';
import type { ModelState } from './state';

export interface AreasTarget {
  readonly state: ModelState;
  readonly sheet: string;
  readonly areas: readonly LiveRange[];
  referenceId: string | null;
}

export function rangeAreas(state: ModelState, sheet: string, rects: readonly Rect[]): HostObject {
  const areas = rects.map((rect): LiveRange => ({ sheet, rect: placed(rect), referenceId: null }));
  for (const area of areas) state.track(area);
  return describedAs<AreasTarget>('RangeAreas', { state, sheet, areas, referenceId: null });
}

/** `A1:B2,D4`, with or without the sheet's name. */
export function parseAreas(state: ModelState, sheet: string, addresses: WireValue): HostObject {
  const text = String(addresses ?? '');
  if (text.length > 8192) throw failure('InvalidArgument', 'address longer than 8192 characters');
  const parts = text.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/);
  const rects = parts.map((address) => {
    const parsed = parseAddress(address.trim());
    if (parsed && (parsed.sheet === null || sheetByName(state, parsed.sheet) === sheet)) return parsed.rect;
    return rangeFrom(state, sheet, address.trim()).target.rect;
  });
  return rangeAreas(state, sheet, rects);
}
