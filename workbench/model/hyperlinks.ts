/** Links on cells: they stand on an anchor each, so that they move with their cells. */
import type { Rect } from '../engine/engine';
import { intersection, without } from './a1';
import type { Property } from './described';
import { record } from './enums';
import type { WireValue } from './host-object';
import type { Hyperlink, HyperlinkState } from './hyperlink-state';
import type { RangeTarget } from './range-target';
import type { ModelState } from './state';

/** The look that Excel gives a cell when it becomes a link. */
const linkLook = { fontColor: '#0563C1', underline: 'Single' } as const;

export function linksOn(state: ModelState, sheet: string): readonly HyperlinkState[] {
  return [...state.links].filter(({ anchor }) => anchor.sheet === sheet);
}

function putLink(state: ModelState, sheet: string, rect: Rect, link: Hyperlink): void {
  const held: HyperlinkState = { anchor: { sheet, rect, gone: () => state.links.delete(held) }, link };
  state.anchors.add(held.anchor);
  state.links.add(held);
}

/** What a link covers beyond the cells stays a link. */
export function clearLinks(state: ModelState, sheet: string, rect: Rect): void {
  for (const held of linksOn(state, sheet)) {
    if (!intersection(held.anchor.rect, rect)) continue;
    state.anchors.delete(held.anchor);
    state.links.delete(held);
    for (const left of without(held.anchor.rect, rect)) putLink(state, sheet, left, held.link);
  }
}

function setLink({ state, sheet, rect }: RangeTarget, value: WireValue): void {
  state.checkUnlocked(sheet, rect);
  clearLinks(state, sheet, rect);
  const given = record(value);
  const text = (key: string) => {
    const held = given[key];
    return typeof held === 'string' && held !== '' ? held : undefined;
  };
  const [address, documentReference, screenTip] = [text('address'), text('documentReference'), text('screenTip')];
  if (address === undefined && documentReference === undefined) return;
  putLink(state, sheet, rect, {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  });
  const shown = text('textToDisplay');
  const { engine } = state;
  const isEmpty = engine.read(sheet, rect).every((row) => row.every(({ type }) => type === 'Empty'));
  if (shown !== undefined || isEmpty) {
    const content = shown ?? address ?? documentReference ?? '';
    const rows = Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => content));
    engine.write(sheet, rect.row, rect.column, rows, 'exact');
  }
  engine.setStyle(sheet, rect, linkLook);
}

export const hyperlink: Property<RangeTarget> = {
  get: ({ state, sheet, rect }) => {
    const first = { ...rect, rows: 1, columns: 1 };
    const held = linksOn(state, sheet).find(({ anchor }) => intersection(anchor.rect, first));
    if (!held) return null;
    const textToDisplay = state.engine.read(sheet, first)[0]?.[0]?.text ?? '';
    return { ...held.link, textToDisplay };
  },
  set: setLink,
};
