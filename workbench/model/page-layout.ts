/** PageLayout: kept here, shown by the saved file. Sizes are in points. */
import type { PageSetup } from '../engine/engine';
import { addressOf } from './a1';
import { Described, members, type Property } from './described';
import type { HostObject, WireValue } from './host-object';
import { rangeFrom } from './range-target';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
}

export function pageLayout(state: ModelState, sheet: string): HostObject {
  return new Described(layoutMembers, { state, sheet });
}

function page({ state, sheet }: Target): PageSetup {
  return state.sheetState(sheet).page;
}

function change({ state, sheet }: Target, setup: PageSetup): void {
  const sheetState = state.sheetState(sheet);
  sheetState.page = { ...sheetState.page, ...setup };
}

type Side = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';
const defaultMargins: Readonly<Record<Side, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

function margin(side: Side): Property<Target> {
  return {
    get: (target) => page(target).margins?.[side] ?? defaultMargins[side],
    set: (target, value) => change(target, { margins: { ...page(target).margins, [side]: Number(value) } }),
  };
}

function flag(key: 'centerHorizontally' | 'centerVertically' | 'printGridlines'): Property<Target> {
  return {
    get: (target) => page(target)[key] ?? false,
    set: (target, value) => change(target, { [key]: Boolean(value) }),
  };
}

const layoutMembers = members<Target>({
  type: 'PageLayout',
  properties: {
    Orientation: {
      get: (target) => (page(target).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (target, value) => change(target, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' }),
    },
    PaperSize: {
      get: (target) => page(target).paperSize ?? 'Letter',
      set: (target, value) => change(target, { paperSize: String(value) }),
    },
    Zoom: {
      get: (target) => {
        const { fitWide, fitTall, scale } = page(target);
        if (fitWide === undefined && fitTall === undefined) return { scale: scale ?? 100 };
        return { horizontalFitToPages: fitWide, verticalFitToPages: fitTall };
      },
      set: (target, value) => {
        const {
          horizontalFitToPages: wide,
          verticalFitToPages: tall,
          scale,
        } = (value ?? {}) as Record<string, WireValue>;
        const { fitWide: _wide, fitTall: _tall, scale: _scale, ...others } = page(target);
        target.state.sheetState(target.sheet).page = {
          ...others,
          ...(typeof wide === 'number' ? { fitWide: wide } : {}),
          ...(typeof tall === 'number' ? { fitTall: tall } : {}),
          ...(typeof scale === 'number' ? { scale } : {}),
        };
      },
    },
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    BlackAndWhite: { get: () => false, set: () => undefined },
  },
  navigations: { HeadersFooters: (target) => new Described(headersFootersMembers, target) },
  methods: {
    SetPrintArea: (target, [area]) => change(target, { printArea: addressList(target, area) }),
    SetPrintTitleRows: (target, [rows]) => change(target, { titleRows: addressList(target, rows) }),
    SetPrintTitleColumns: (target, [columns]) => change(target, { titleColumns: addressList(target, columns) }),
    SetPrintMargins: (target, [unit, options]) => {
      const factors: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const factor = factors[String(unit)] ?? 1;
      const scaled = Object.entries((options ?? {}) as Record<string, number>).map(([side, size]) => [
        side,
        size * factor,
      ]);
      change(target, { margins: { ...page(target).margins, ...Object.fromEntries(scaled) } });
    },
    GetPrintArea: (target) => area(target, 'printArea'),
    GetPrintAreaOrNullObject: (target) => area(target, 'printArea'),
    GetPrintTitleRowsOrNullObject: (target) => area(target, 'titleRows'),
    GetPrintTitleColumnsOrNullObject: (target) => area(target, 'titleColumns'),
  },
});

function addressList({ state, sheet }: Target, value: WireValue): string {
  if (typeof value === 'string') {
    for (const part of value.split(',')) rangeFrom(state, sheet, part.trim());
    return value.replaceAll('$', '');
  }
  return addressOf(rangeFrom(state, sheet, value).target.rect);
}

function area({ state, sheet }: Target, key: 'printArea' | 'titleRows' | 'titleColumns'): HostObject | null {
  const held = state.sheetState(sheet).page[key];
  return held === undefined ? null : rangeFrom(state, sheet, held.split(',')[0]);
}

function headFoot(part: 'header' | 'footer', place: 'left' | 'center' | 'right'): Property<Target> {
  return {
    get: (target) => page(target)[part]?.[place] ?? '',
    set: (target, value) => change(target, { [part]: { ...page(target)[part], [place]: String(value ?? '') } }),
  };
}

const textMembers = members<Target>({
  type: 'HeaderFooter',
  properties: {
    LeftHeader: headFoot('header', 'left'),
    CenterHeader: headFoot('header', 'center'),
    RightHeader: headFoot('header', 'right'),
    LeftFooter: headFoot('footer', 'left'),
    CenterFooter: headFoot('footer', 'center'),
    RightFooter: headFoot('footer', 'right'),
  },
});

const headersFootersMembers = members<Target>({
  type: 'HeaderFooterGroup',
  properties: {
    State: { get: () => 'Default', set: () => undefined },
    UseSheetMargins: { get: () => true, set: () => undefined },
    UseSheetScale: { get: () => true, set: () => undefined },
  },
  navigations: { DefaultForAllPages: (target) => new Described(textMembers, target) },
});
