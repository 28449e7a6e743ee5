/** Style and StyleCollection: named looks, applied by Range.style. */
import type { CellStyle } from '../../engine/engine';
import { bordersObject, noLine, type Edge, type Lines } from '../borders';
import { Described, members, type Property } from '../described';
import { failure } from '../errors';
import type { HostObject } from '../host-object';
import { alignment, fillMembers, fontMembers, styled, type Look } from '../look';
import { numberWithin } from '../enums';
import type { ModelState } from '../state';
import type { Included, NamedStyle } from './style-book';

interface Target extends Look {
  readonly state: ModelState;
  readonly style: NamedStyle;
}

function styleObject(state: ModelState, style: NamedStyle): HostObject {
  const look: Look = {
    get: (read) => read(style.look),
    set: (change) => state.styles.change(style, change),
  };
  return new Described(styleMembers, { state, style, ...look });
}

function includes(part: Included): Property<Target> {
  return {
    get: ({ style }) => style.included.has(part),
    set: ({ style }, value) => void (value === true ? style.included.add(part) : style.included.delete(part)),
  };
}

const sides: Readonly<Partial<Record<Edge, keyof CellStyle>>> = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

function linesOf(target: Target): Lines {
  const line = (edge: Edge) => {
    const side = sides[edge] as 'borderTop' | undefined;
    return (side && target.style.look[side]) ?? noLine;
  };
  return {
    line,
    sample: line,
    setLine: (edge, value) => {
      const side = sides[edge];
      if (side) target.set({ [side]: value });
    },
  };
}

const numberFormat = styled('numberFormat', 'General', String);

const styleMembers = members<Target>({
  type: 'Style',
  properties: {
    ...alignment,
    Name: { get: ({ style }) => style.name },
    BuiltIn: { get: ({ style }) => style.builtIn },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    IndentLevel: styled('indent', 0, (value) => numberWithin(value, 0, 250)),
    Locked: styled('locked', true, Boolean),
    FormulaHidden: styled('formulaHidden', false, Boolean),
    IncludeAlignment: includes('alignment'),
    IncludeBorder: includes('border'),
    IncludeFont: includes('font'),
    IncludeNumber: includes('number'),
    IncludePatterns: includes('patterns'),
    IncludeProtection: includes('protection'),
  },
  navigations: {
    Borders: (target) => bordersObject(linesOf(target)),
    Fill: (target) => new Described(fillMembers, target),
    Font: (target) => new Described(fontMembers, target),
  },
  methods: { Delete: ({ state, style }) => state.styles.remove(style) },
});

interface CollectionTarget {
  readonly state: ModelState;
}

export function styles(state: ModelState): HostObject {
  return new Described(stylesMembers, { state });
}

const stylesMembers = members<CollectionTarget>({
  type: 'StyleCollection',
  item: ({ state }, key) => {
    const found = state.styles.find(String(key));
    if (!found) throw failure('ItemNotFound', String(key));
    return styleObject(state, found);
  },
  items: ({ state }) => state.styles.all().map((style) => styleObject(state, style)),
  methods: { Add: ({ state }, [name]) => state.styles.add(String(name ?? '')) },
});
