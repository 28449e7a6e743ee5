/** What a Shape stands for, and how one is made. */
import { describedAs } from '../described';
import type { HostObject } from '../host-object';
import type { RecordedTarget } from '../recorded';
import type { ModelState } from '../state';
import type { ShapeState } from './shape-state';

export interface ShapeTarget extends RecordedTarget {
  readonly state: ModelState;
  readonly shape: ShapeState;
}

export function shapeObject(state: ModelState, shape: ShapeState): HostObject {
  return describedAs<ShapeTarget>('Shape', { state, shape, bag: shape.bag });
}
