/** Workbook, the root, with Runtime and the document's properties. */
import { application, calculationEngineVersion } from './application';
import { bindings } from './bindings';
import { chartObject } from './charts/chart';
import { comments } from './comments/comment';
import { documentCustomProperties } from './custom-properties';
import { customXmlParts, settings } from './custom-xml';
import { Described, members, type Property } from './described';
import { failure } from './errors';
import { WorksheetFunctions } from './functions';
import type { HostObject } from './host-object';
import { names } from './names';
import { rangeAreas } from './areas-target';
import { rangeAt } from './range-target';
import type { ModelState } from './state';
import { styles } from './styles/style';
import { tables } from './tables/table';
import { workbookProtection } from './workbook-protection';
import { worksheetsMembers } from './worksheets';

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
    LastAuthor: { get: ({ state }) => state.properties['author'] ?? '' },
    RevisionNumber: {
      get: ({ state }) => Number(state.properties['revision'] ?? 0),
      set: ({ state }, value) => void (state.properties['revision'] = String(Number(value))),
    },
    // Runs must be comparable: every workbook is of the same moment.
    CreationDate: { get: () => new Date(Date.UTC(2020, 0, 1)).toISOString() },
  },
  navigations: { Custom: ({ state }) => documentCustomProperties(state) },
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

function selected(state: ModelState) {
  const { rects } = state.selection;
  if (rects.length === 0) throw failure('InvalidSelection');
  return rects;
}

interface Held {
  referenceId: string | null;
  readonly areas?: readonly Held[];
}

function release(held: Held): void {
  held.referenceId = null;
  held.areas?.forEach(release);
}

const workbookMembers = members<Target>({
  type: 'Workbook',
  properties: {
    Name: { get: () => 'Book1.xlsx' },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => false },
    CalculationEngineVersion: { get: () => calculationEngineVersion },
    UsePrecisionAsDisplayed: { get: () => false },
    ChartDataPointTrack: {
      get: ({ state }) => state.chartDataPointTrack,
      set: ({ state }, value) => void (state.chartDataPointTrack = Boolean(value)),
    },
  },
  navigations: {
    Worksheets: (target) => new Described(worksheetsMembers, target),
    Names: ({ state }) => names(state, null),
    Application: ({ state }) => application(state),
    CustomXmlParts: ({ state }) => customXmlParts(state),
    Settings: ({ state }) => settings(state),
    Tables: ({ state }) => tables(state, null),
    Styles: ({ state }) => styles(state),
    Comments: ({ state }) => comments(state, null),
    Functions: ({ state }) => new WorksheetFunctions(state),
    Bindings: ({ state }) => bindings(state),
    Protection: ({ state }) => workbookProtection(state),
    Properties: (target) => new Described(propertiesMembers, target),
    _Runtime: (target) => new Described(runtimeMembers, target),
  },
  methods: {
    GetSelectedRange: ({ state }) => {
      const [rect, more] = selected(state);
      if (!rect || more) throw failure('InvalidSelection');
      return rangeAt(state, state.engine.activeSheet(), rect);
    },
    GetSelectedRanges: ({ state }) => rangeAreas(state, state.engine.activeSheet(), selected(state)),
    GetActiveCell: ({ state }) => {
      const [rect = { row: 0, column: 0 }] = selected(state);
      return rangeAt(state, state.engine.activeSheet(), { row: rect.row, column: rect.column, rows: 1, columns: 1 });
    },
    GetActiveChart: ({ state }) => {
      if (!state.activeChart) throw failure('ItemNotFound', 'no active chart');
      return chartObject(state, state.activeChart);
    },
    GetActiveChartOrNullObject: ({ state }) => state.activeChart && chartObject(state, state.activeChart),
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: ({ state }, [id]) => {
      const range = eventRange(state, id);
      if (!range) throw failure('InvalidReference');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ state }, [id]) => eventRange(state, id),
    _RemoveReference: ({ state }, [id]) => {
      const object = state.references.get(String(id));
      if (object instanceof Described) release(object.target as Held);
      state.references.delete(String(id));
    },
    _RemoveAllReferences: ({ state }) => state.references.clear(),
  },
});
