/** What a Worksheet stands for, and how one is made. */
import { describedAs } from './described';
import { failure } from './errors';
import type { HostObject } from './host-object';
import type { ModelState } from './state';

export interface SheetTarget {
  readonly state: ModelState;
  readonly sheet: string;
}

export function worksheetObject(state: ModelState, sheet: string): HostObject {
  if (!state.engine.sheetIds().includes(sheet)) throw failure('ItemNotFound', sheet);
  return describedAs<SheetTarget>('Worksheet', { state, sheet });
}
