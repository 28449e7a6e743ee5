/** What an add-in has bound to an id of its own. */
import type { Anchor } from './anchor';

export interface BindingState {
  readonly id: string;
  readonly type: 'Range' | 'Table' | 'Text';
  readonly anchor: Anchor;
}
