/** Workbook, the root, with Application and Runtime. */
import { customXmlParts, settings } from './custom-xml';
import { Described, members, type Property } from './described';
import { failure } from './errors';
import type { HostObject } from './host-object';
import { workbookNames } from './names';
import { rangeAreas } from './range-areas';
import { rangeAt } from './range-target';
import type { ModelState } from './state';
import { tables } from './tables';
import { worksheetsMembers } from './worksheet';

interface Target {
  readonly state: ModelState;
}

export function workbookObject(state: ModelState): HostObject {
  return new Described(workbookMembers, { state });
}

function eventRange(state: ModelState, id: unknown): HostObject | null {
  const held = state.eventRanges.get(String(id));
  return held ? rangeAt(state, held.sheet, held.rect) : null;
}

function property(name: string): Property<Target> {
  return {
    get: ({ state }) => state.properties[name] ?? '',
    set: ({ state }, value) => void (state.properties[name] = String(value ?? '')),
  };
}

const propertiesMembers = members<Target>({
  type: 'DocumentProperties',
  properties: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Company: property('company'),
    Category: property('category'),
    Manager: property('manager'),
  },
});

const cultureMembers = members<Target>({
  type: 'CultureInfo',
  properties: { Name: { get: () => 'zh-CN' } },
});

const applicationMembers = members<Target>({
  type: 'Application',
  properties: {
    CalculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) => void (state.calculationMode = String(value)),
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: (target) => new Described(cultureMembers, target) },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const runtimeMembers = members<Target>({
  type: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ state }) => state.enableEvents,
      set: ({ state }, value) => void (state.enableEvents = Boolean(value)),
    },
  },
});

const workbookMembers = members<Target>({
  type: 'Workbook',
  properties: {
    Name: { get: () => 'Book1.xlsx' },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
  },
  navigations: {
    Worksheets: (target) => new Described(worksheetsMembers, target),
    Names: ({ state }) => workbookNames(state),
    Application: (target) => new Described(applicationMembers, target),
    CustomXmlParts: ({ state }) => customXmlParts(state),
    Settings: ({ state }) => settings(state),
    Tables: ({ state }) => tables(state, null),
    Properties: (target) => new Described(propertiesMembers, target),
    _Runtime: (target) => new Described(runtimeMembers, target),
  },
  methods: {
    GetSelectedRange: ({ state }) => {
      const [rect, more] = state.selection.rects;
      if (!rect || more) throw failure('InvalidSelection');
      return rangeAt(state, state.engine.activeSheet(), rect);
    },
    GetSelectedRanges: ({ state }) => rangeAreas(state, state.engine.activeSheet(), state.selection.rects),
    GetActiveCell: ({ state }) => {
      const [rect] = state.selection.rects;
      if (!rect) throw failure('InvalidSelection');
      return rangeAt(state, state.engine.activeSheet(), { ...rect, rows: 1, columns: 1 });
    },
    _GetRangeForEventByReferenceId: ({ state }, [id]) => {
      const range = eventRange(state, id);
      if (!range) throw failure('InvalidReference');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ state }, [id]) => eventRange(state, id),
    _RemoveReference: ({ state }, [id]) => {
      const object = state.references.get(String(id));
      if (object instanceof Described) (object.target as { referenceId: string | null }).referenceId = null;
      state.references.delete(String(id));
    },
    _RemoveAllReferences: ({ state }) => state.references.clear(),
  },
});
