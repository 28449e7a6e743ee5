/** PageBreakCollection and PageBreak: a break stands before a row or a column and moves with it. */
import type { Rect } from '../engine/engine';
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import type { PageBreakState } from './page-break-state';
import { rangeAt, rangeFrom } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly axis: 'row' | 'column';
}

interface BreakTarget extends Target {
  readonly held: PageBreakState;
}

export function pageBreaks(state: ModelState, sheet: string, axis: 'row' | 'column'): HostObject {
  return new Described(breaksMembers, { state, sheet, axis });
}

export function breaksOn(state: ModelState, sheet: string, axis: 'row' | 'column'): readonly PageBreakState[] {
  return [...state.pageBreaks]
    .filter((held) => held.axis === axis && held.anchor.sheet === sheet)
    .sort((a, b) => a.anchor.rect[axis] - b.anchor.rect[axis]);
}

function remove({ state }: Target, held: PageBreakState): void {
  state.pageBreaks.delete(held);
  state.anchors.delete(held.anchor);
}

const breakMembers = members<BreakTarget>({
  type: 'PageBreak',
  identity: ({ held }) => ({ _Id: held.id }),
  properties: {
    RowIndex: { get: ({ held }) => held.anchor.rect.row },
    ColumnIndex: { get: ({ held }) => held.anchor.rect.column },
  },
  methods: {
    Delete: (target) => remove(target, target.held),
    GetCellAfterBreak: ({ state, sheet, held }) => rangeAt(state, sheet, { ...held.anchor.rect, rows: 1, columns: 1 }),
  },
});

const breaksMembers = members<Target>({
  type: 'PageBreakCollection',
  item: (target, key) => {
    const held = breaksOn(target.state, target.sheet, target.axis).find(({ id }, index) => id === key || index === key);
    if (!held) throw failure('ItemNotFound', String(key));
    return new Described(breakMembers, { ...target, held });
  },
  items: (target) =>
    breaksOn(target.state, target.sheet, target.axis).map((held) => new Described(breakMembers, { ...target, held })),
  methods: {
    Add: add,
    RemovePageBreaks: (target) => {
      for (const held of breaksOn(target.state, target.sheet, target.axis)) remove(target, held);
    },
  },
});

function add(target: Target, [range]: readonly WireValue[]): HostObject {
  const { state, sheet, axis } = target;
  const { rect } = rangeFrom(state, sheet, range).target;
  if (rect[axis] === 0) throw failure('InvalidArgument', 'a break before the first row or column');
  const place: Rect = { ...rect, rows: 1, columns: 1 };
  const present = breaksOn(state, sheet, axis).find(({ anchor }) => anchor.rect[axis] === place[axis]);
  if (present) return new Described(breakMembers, { ...target, held: present });
  const held: PageBreakState = {
    id: state.newId('break'),
    axis,
    anchor: { sheet, rect: place, gone: () => state.pageBreaks.delete(held) },
  };
  state.pageBreaks.add(held);
  state.anchors.add(held.anchor);
  return new Described(breakMembers, { ...target, held });
}
