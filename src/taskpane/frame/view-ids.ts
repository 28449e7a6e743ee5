/** Ids that tie a tab to its panel. */
import type { ViewId } from '../../words/pane-words';

export const viewIds: readonly ViewId[] = ['template', 'check', 'progress', 'plan', 'tools'];

export function tabId(view: ViewId): string {
  return `tab-${view}`;
}

export function panelId(view: ViewId): string {
  return `panel-${view}`;
}
