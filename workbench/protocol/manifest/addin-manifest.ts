/** What Excel takes from an add-in's XML manifest, in one display language. */

export interface AddinManifest {
  readonly displayName: string;
  /** Where the pane is served; null when the add-in has none. */
  readonly paneUrl: string | null;
  readonly functions: FunctionsPart | null;
  /** In the order of the ribbon. */
  readonly controls: readonly RibbonControl[];
}

export interface FunctionsPart {
  /** `PLAN` in `PLAN.STATUS`. */
  readonly namespace: string;
  readonly scriptUrl: string | null;
  readonly metadataUrl: string;
}

export interface RibbonControl {
  readonly id: string;
  readonly kind: 'button' | 'menu' | 'menuItem';
  readonly label: string;
  readonly tooltipTitle: string;
  readonly tooltip: string;
  /** Edge in pixels to address. */
  readonly icons: Readonly<Record<number, string>>;
  readonly tab: { readonly id: string; readonly label: string };
  readonly group: { readonly id: string; readonly label: string };
  /** The menu an item belongs to. */
  readonly menu: string | null;
  readonly action: RibbonAction | null;
}

export type RibbonAction =
  | { readonly type: 'function'; readonly name: string }
  | { readonly type: 'pane'; readonly url: string; readonly taskpaneId: string | null };
