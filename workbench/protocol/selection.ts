/** Load strings as a tree: `format/fill/color` and `format/font/name` share the branch `format`. */
import type { QueryInfo } from './envelope';

export interface Selection {
  /** All scalar properties of this object. */
  all: boolean;
  /** Keyed as typed by the add-in. */
  readonly children: Map<string, Selection>;
}

export function emptySelection(): Selection {
  return { all: false, children: new Map() };
}

/** `load()` without a list means all scalars. */
export function selectionOf(info: QueryInfo | undefined): Selection {
  const root = emptySelection();
  const select = info?.Select ?? [];
  const expand = info?.Expand ?? [];
  if (select.length === 0 && expand.length === 0) root.all = true;
  for (const path of select) addPath(root, path, false);
  for (const path of expand) addPath(root, path, true);
  return root;
}

export function isEmpty(selection: Selection): boolean {
  return !selection.all && selection.children.size === 0;
}

function addPath(root: Selection, path: string, everything: boolean): void {
  let node = root;
  for (const segment of path.trim().split(/[/.]/)) {
    const name = segment.trim();
    if (name === '*' || name === '$all') {
      node.all = true;
      return;
    }
    if (name === '' || name === '$none' || name.toLowerCase() === 'isnullobject') return;
    let child = node.children.get(name);
    if (!child) node.children.set(name, (child = emptySelection()));
    node = child;
  }
  if (everything) node.all = true;
}
