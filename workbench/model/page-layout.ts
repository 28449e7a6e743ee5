/** PageLayout: kept here, shown by the saved file. Sizes are in points. */
import type { PageSetup } from '../engine/engine';
import { addressOf } from './a1';
import { Described, members, type Property } from './described';
import { numberWithin, oneOf, record } from './enums';
import { failure } from './errors';
import { headersFooters } from './headers-footers';
import type { HostObject, WireValue } from './host-object';
import { parseAreas } from './areas-target';
import { rangeFrom } from './range-target';
import type { SheetTarget } from './sheet-target';
import type { ModelState } from './state';

export function pageLayout(state: ModelState, sheet: string): HostObject {
  return new Described(layoutMembers, { state, sheet });
}

function page({ state, sheet }: SheetTarget): PageSetup {
  return state.sheetState(sheet).page;
}

function change({ state, sheet }: SheetTarget, setup: PageSetup): void {
  const sheetState = state.sheetState(sheet);
  sheetState.page = { ...sheetState.page, ...setup };
}

const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
type Side = (typeof sides)[number];
const defaultMargins: Readonly<Record<Side, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};
const largestMargin = 3528;

function margin(side: Side): Property<SheetTarget> {
  return {
    get: (target) => page(target).margins?.[side] ?? defaultMargins[side],
    set: (target, value) =>
      change(target, { margins: { ...page(target).margins, [side]: numberWithin(value, 0, largestMargin) } }),
  };
}

type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite' | 'draft';

function flag(key: Flag): Property<SheetTarget> {
  return {
    get: (target) => page(target)[key] ?? false,
    set: (target, value) => change(target, { [key]: Boolean(value) }),
  };
}

type Word = 'orientation' | 'paperSize' | 'printComments' | 'printErrors' | 'printOrder';

function word(key: Word, fallback: string, words: readonly string[]): Property<SheetTarget> {
  return {
    get: (target) => {
      const held = page(target)[key] ?? fallback;
      return words.find((each) => each.toLowerCase() === held.toLowerCase()) ?? held;
    },
    set: (target, value) => {
      const wanted = oneOf(words, value);
      change(target, { [key]: key === 'orientation' ? wanted.toLowerCase() : wanted });
    },
  };
}

const papers =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17
  Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3
  EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal
  FanfoldUS FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/);

const zoom: Property<SheetTarget> = {
  get: (target) => {
    const { fitWide, fitTall, scale } = page(target);
    if (fitWide === undefined && fitTall === undefined) return { scale: scale ?? 100 };
    return {
      ...(fitWide === undefined ? {} : { horizontalFitToPages: fitWide }),
      ...(fitTall === undefined ? {} : { verticalFitToPages: fitTall }),
    };
  },
  set: (target, value) => {
    const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = record(value);
    const { fitWide: _wide, fitTall: _tall, scale: _scale, ...others } = page(target);
    target.state.sheetState(target.sheet).page = {
      ...others,
      ...(typeof wide === 'number' ? { fitWide: numberWithin(wide, 0, 32_767) } : {}),
      ...(typeof tall === 'number' ? { fitTall: numberWithin(tall, 0, 32_767) } : {}),
      ...(typeof scale === 'number' ? { scale: numberWithin(scale, 10, 400) } : {}),
    };
  },
};

const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Place = 'printArea' | 'titleRows' | 'titleColumns';

const layoutMembers = members<SheetTarget>({
  type: 'PageLayout',
  properties: {
    Orientation: word('orientation', 'Portrait', ['Portrait', 'Landscape']),
    PaperSize: word('paperSize', 'Letter', papers),
    Zoom: zoom,
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draft'),
    PrintComments: word('printComments', 'NoComments', ['NoComments', 'EndSheet', 'InPlace']),
    PrintErrors: word('printErrors', 'AsDisplayed', ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
    PrintOrder: word('printOrder', 'DownThenOver', ['DownThenOver', 'OverThenDown']),
    FirstPageNumber: {
      get: (target) => page(target).firstPageNumber ?? '',
      set: (target, value) => {
        const { firstPageNumber: _first, ...others } = page(target);
        const number = value === '' || value === null ? {} : { firstPageNumber: numberWithin(value, 1, 32_767) };
        target.state.sheetState(target.sheet).page = { ...others, ...number };
      },
    },
  },
  navigations: { HeadersFooters: headersFooters },
  methods: {
    SetPrintArea: (target, [area]) => change(target, { printArea: addressList(target, area) }),
    SetPrintTitleRows: (target, [rows]) => change(target, { titleRows: addressList(target, rows) }),
    SetPrintTitleColumns: (target, [columns]) => change(target, { titleColumns: addressList(target, columns) }),
    SetPrintMargins: (target, [unit, options]) => {
      const factor = unitPoints[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
      const given = record(options);
      const scaled = sides
        .filter((side) => typeof given[side] === 'number')
        .map((side) => [side, numberWithin(Number(given[side]) * factor, 0, largestMargin)] as const);
      change(target, { margins: { ...page(target).margins, ...Object.fromEntries(scaled) } });
    },
    ...getters('PrintArea', 'printArea', (target, held) => parseAreas(target.state, target.sheet, held)),
    ...getters('PrintTitleRows', 'titleRows', (target, held) => rangeFrom(target.state, target.sheet, held)),
    ...getters('PrintTitleColumns', 'titleColumns', (target, held) => rangeFrom(target.state, target.sheet, held)),
  },
});

function getters(name: string, key: Place, make: (target: SheetTarget, held: string) => HostObject) {
  const found = (target: SheetTarget): HostObject | null => {
    const held = page(target)[key];
    return held === undefined ? null : make(target, held);
  };
  return {
    [`Get${name}`]: (target: SheetTarget): HostObject => {
      const range = found(target);
      if (!range) throw failure('ItemNotFound', `no ${name}`);
      return range;
    },
    [`Get${name}OrNullObject`]: found,
  };
}

function addressList({ state, sheet }: SheetTarget, value: WireValue): string {
  if (typeof value === 'string') {
    const parts = value.split(',').map((part) => addressOf(rangeFrom(state, sheet, part.trim()).target.rect));
    return parts.join(',');
  }
  if (value instanceof Described && value.type === 'RangeAreas')
    return (value.target as { readonly areas: readonly { readonly rect: Parameters<typeof addressOf>[0] }[] }).areas
      .map(({ rect }) => addressOf(rect))
      .join(',');
  return addressOf(rangeFrom(state, sheet, value).target.rect);
}
