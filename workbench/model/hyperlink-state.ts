/** A link and the cells that it stands on. */
import type { Anchor } from './anchor';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface HyperlinkState {
  readonly anchor: Anchor;
  readonly link: Hyperlink;
}
