/** A shape as it is kept: its kind, its place and the properties that were set. */
import type { Bag } from '../recorded';

export interface ShapeState {
  readonly id: string;
  readonly sheet: string;
  name: string;
  readonly type: 'GeometricShape' | 'Image' | 'Line' | 'Group';
  /** `Rectangle`, `Diamond` … for geometric shapes. */
  geometry: string | null;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly bag: Bag;
  readonly isTextBox: boolean;
  /** A picture's bytes in Base64. */
  readonly image: string | null;
  readonly children: ShapeState[];
  parent: ShapeState | null;
}
