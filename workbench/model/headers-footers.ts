/** HeaderFooterGroup: texts at the head and foot of pages, the same for all or differing for first, odd and even ones. */
import type { HeaderFooter, PageSetup } from '../engine/engine';
import { Described, members, type Property } from './described';
import { oneOf } from './enums';
import type { HostObject } from './host-object';
import type { SheetTarget } from './sheet-target';

type Pages = 'all' | 'first' | 'even' | 'odd';

interface Target extends SheetTarget {
  readonly pages: Pages;
}

export function headersFooters(target: SheetTarget): HostObject {
  return new Described(groupMembers, target);
}

function texts({ state, sheet, pages }: Target): HeaderFooter {
  const { header, footer, pageTexts } = state.sheetState(sheet).page;
  // Odd pages are all pages that are not told apart.
  return pages === 'all' || pages === 'odd'
    ? { header: header ?? {}, footer: footer ?? {} }
    : (pageTexts?.[pages] ?? {});
}

function setTexts({ state, sheet, pages }: Target, change: HeaderFooter): void {
  const held = state.sheetState(sheet);
  const page: PageSetup = held.page;
  if (pages === 'all' || pages === 'odd') held.page = { ...page, ...change };
  else held.page = { ...page, pageTexts: { ...page.pageTexts, [pages]: { ...page.pageTexts?.[pages], ...change } } };
}

function text(part: 'header' | 'footer', place: 'left' | 'center' | 'right'): Property<Target> {
  return {
    get: (target) => texts(target)[part]?.[place] ?? '',
    set: (target, value) => setTexts(target, { [part]: { ...texts(target)[part], [place]: String(value ?? '') } }),
  };
}

const textMembers = members<Target>({
  type: 'HeaderFooter',
  properties: {
    LeftHeader: text('header', 'left'),
    CenterHeader: text('header', 'center'),
    RightHeader: text('header', 'right'),
    LeftFooter: text('footer', 'left'),
    CenterFooter: text('footer', 'center'),
    RightFooter: text('footer', 'right'),
  },
});

const of = (pages: Pages) => (target: SheetTarget) => new Described(textMembers, { ...target, pages });

const groupMembers = members<SheetTarget>({
  type: 'HeaderFooterGroup',
  properties: {
    State: {
      get: ({ state, sheet }) => state.sheetState(sheet).page.pagesDiffer ?? 'Default',
      set: ({ state, sheet }, value) => {
        const pagesDiffer = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value);
        const held = state.sheetState(sheet);
        held.page = { ...held.page, pagesDiffer };
      },
    },
    UseSheetMargins: flag('alignWithMargins'),
    UseSheetScale: flag('scaleWithSheet'),
  },
  navigations: {
    DefaultForAllPages: of('all'),
    FirstPage: of('first'),
    EvenPages: of('even'),
    OddPages: of('odd'),
  },
});

function flag(key: 'alignWithMargins' | 'scaleWithSheet'): Property<SheetTarget> {
  return {
    get: ({ state, sheet }) => state.sheetState(sheet).page[key] ?? true,
    set: ({ state, sheet }, value) => {
      const held = state.sheetState(sheet);
      held.page = { ...held.page, [key]: Boolean(value) };
    },
  };
}
