/** Worksheet and the collection of them. */
import { addressOf, parseAddress, sheetColumns, sheetRows } from './a1';
import { autoFilter } from './auto-filter';
import { Described, members } from './described';
import { failure } from './errors';
import { freezePanes } from './freeze-panes';
import type { HostObject, WireValue } from './host-object';
import { sheetNames } from './names';
import { pageLayout } from './page-layout';
import { parseAreas } from './range-areas';
import { rangeAt, rangeFrom } from './range-target';
import { checkedSheetName, freeSheetName } from './sheet-names';
import type { ModelState } from './state';
import { tables } from './tables';
import { worksheetProtection } from './worksheet-protection';

export interface SheetTarget {
  readonly state: ModelState;
  readonly sheet: string;
}

export function worksheetObject(state: ModelState, sheet: string): HostObject {
  if (!state.engine.sheetIds().includes(sheet)) throw failure('ItemNotFound', sheet);
  return new Described(sheetMembers, { state, sheet });
}

const wholeSheet = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

function activate({ state, sheet }: SheetTarget): void {
  const before = state.engine.activeSheet();
  if (before === sheet) return;
  if (state.engine.visibility(sheet) !== 'Visible') throw failure('InvalidOperation', 'hidden sheet');
  state.engine.activate(sheet);
  state.selection.rects = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  state.tell(12, before, { worksheetId: before });
  state.tell(11, sheet, { worksheetId: sheet });
}

function removeSheet({ state, sheet }: SheetTarget): void {
  const { engine } = state;
  const visible = engine.sheetIds().filter((id) => engine.visibility(id) === 'Visible');
  if (engine.visibility(sheet) === 'VeryHidden') throw failure('InvalidOperation', 'very hidden sheet');
  if (visible.length === 1 && visible[0] === sheet) throw failure('InvalidOperation', 'last visible sheet');
  if (engine.activeSheet() === sheet) engine.activate(visible.find((id) => id !== sheet) ?? sheet);
  engine.removeSheet(sheet);
  state.sheetStates.delete(sheet);
  state.tell(15, null, { worksheetId: sheet, source: 'Local' });
}

function position({ state, sheet }: SheetTarget): number {
  return state.engine.sheetIds().indexOf(sheet);
}

const sheetMembers = members<SheetTarget>({
  type: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet }),
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: {
      get: ({ state, sheet }) => state.engine.sheetName(sheet),
      set: ({ state, sheet }, value) => state.engine.renameSheet(sheet, checkedSheetName(state, String(value), sheet)),
    },
    Position: { get: position, set: ({ state, sheet }, value) => state.engine.moveSheet(sheet, Number(value)) },
    Visibility: {
      get: ({ state, sheet }) => state.engine.visibility(sheet),
      set: ({ state, sheet }, value) => {
        const wanted = (['Visible', 'Hidden', 'VeryHidden'] as const).find((each) => each === value);
        if (!wanted) throw failure('InvalidArgument', String(value));
        const others = state.engine
          .sheetIds()
          .filter((id) => id !== sheet && state.engine.visibility(id) === 'Visible');
        const [next] = others;
        if (wanted !== 'Visible' && next === undefined) throw failure('InvalidOperation', 'last visible sheet');
        if (wanted !== 'Visible' && state.engine.activeSheet() === sheet && next !== undefined)
          state.engine.activate(next);
        state.engine.setVisibility(sheet, wanted);
      },
    },
    TabColor: {
      get: ({ state, sheet }) => state.sheetState(sheet).tabColor,
      set: ({ state, sheet }, value) => void (state.sheetState(sheet).tabColor = String(value ?? '')),
    },
    ShowGridlines: { get: ({ state, sheet }) => state.sheetState(sheet).gridlines },
    ShowHeadings: { get: ({ state, sheet }) => state.sheetState(sheet).headings },
    Gridlines: {
      get: ({ state, sheet }) => state.sheetState(sheet).gridlines,
      set: ({ state, sheet }, value) => void (state.sheetState(sheet).gridlines = Boolean(value)),
    },
    Headings: {
      get: ({ state, sheet }) => state.sheetState(sheet).headings,
      set: ({ state, sheet }, value) => void (state.sheetState(sheet).headings = Boolean(value)),
    },
    StandardHeight: { get: () => 15 },
    StandardWidth: { get: () => 8.43 },
  },
  navigations: {
    Protection: ({ state, sheet }) => worksheetProtection(state, sheet),
    FreezePanes: ({ state, sheet }) => freezePanes(state, sheet),
    PageLayout: ({ state, sheet }) => pageLayout(state, sheet),
    AutoFilter: ({ state, sheet }) => autoFilter(state, sheet),
    Tables: ({ state, sheet }) => tables(state, sheet),
    Names: ({ state, sheet }) => sheetNames(state, sheet),
  },
  methods: {
    GetRange: ({ state, sheet }, [address]) =>
      address === null || address === undefined
        ? rangeAt(state, sheet, wholeSheet)
        : onThisSheet(state, sheet, address),
    GetRangeByIndexes: ({ state, sheet }, [row, column, rows, columns]) =>
      rangeAt(state, sheet, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
    GetCell: ({ state, sheet }, [row, column]) =>
      rangeAt(state, sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    GetRanges: ({ state, sheet }, [addresses]) => parseAreas(state, sheet, addresses ?? addressOf(wholeSheet)),
    GetUsedRange: ({ state, sheet }, args) => rangeAt(state, sheet, wholeSheet).call('GetUsedRange', args),
    GetUsedRangeOrNullObject: ({ state, sheet }, args) =>
      rangeAt(state, sheet, wholeSheet).call('GetUsedRangeOrNullObject', args),
    GetNext: (target) => neighbour(target, 1, true),
    GetNextOrNullObject: (target) => neighbour(target, 1, false),
    GetPrevious: (target) => neighbour(target, -1, true),
    GetPreviousOrNullObject: (target) => neighbour(target, -1, false),
    Activate: activate,
    Delete: removeSheet,
    Calculate: () => null,
  },
});

function onThisSheet(state: ModelState, sheet: string, address: WireValue): HostObject {
  const parsed = parseAddress(String(address));
  return parsed ? rangeAt(state, sheet, parsed.rect) : rangeFrom(state, sheet, address);
}

function neighbour(target: SheetTarget, step: number, mustExist: boolean): HostObject | null {
  const { state } = target;
  const found = state.engine.sheetIds()[position(target) + step];
  if (found !== undefined) return worksheetObject(state, found);
  if (mustExist) throw failure('ItemNotFound');
  return null;
}

interface BookTarget {
  readonly state: ModelState;
}

function findSheet(state: ModelState, key: WireValue): string | null {
  const text = String(key);
  const folded = text.toLowerCase();
  const { engine } = state;
  return engine.sheetIds().find((id) => id === text || engine.sheetName(id).toLowerCase() === folded) ?? null;
}

function atEnd(state: ModelState, end: 'first' | 'last', visibleOnly: WireValue): HostObject {
  const { engine } = state;
  const ids = engine.sheetIds().filter((id) => visibleOnly !== true || engine.visibility(id) === 'Visible');
  const found = end === 'first' ? ids[0] : ids.at(-1);
  if (found === undefined) throw failure('ItemNotFound');
  return worksheetObject(state, found);
}

export const worksheetsMembers = members<BookTarget>({
  type: 'WorksheetCollection',
  item: ({ state }, key) => {
    const found = findSheet(state, key);
    if (found === null) throw failure('ItemNotFound', String(key));
    return worksheetObject(state, found);
  },
  items: ({ state }) => state.engine.sheetIds().map((id) => worksheetObject(state, id)),
  methods: {
    Add: ({ state }, [name]) => {
      const wanted =
        name === null || name === undefined ? freeSheetName(state) : checkedSheetName(state, String(name), null);
      const sheet = state.engine.addSheet(wanted);
      state.tell(13, null, { worksheetId: sheet, source: 'Local' });
      return worksheetObject(state, sheet);
    },
    GetItemOrNullObject: ({ state }, [key]) => {
      const found = findSheet(state, key);
      return found === null ? null : worksheetObject(state, found);
    },
    _GetAnotherWorksheetById: ({ state }, [id]) => worksheetObject(state, String(id)),
    GetActiveWorksheet: ({ state }) => worksheetObject(state, state.engine.activeSheet()),
    GetFirst: ({ state }, [visibleOnly]) => atEnd(state, 'first', visibleOnly),
    GetLast: ({ state }, [visibleOnly]) => atEnd(state, 'last', visibleOnly),
    GetCount: ({ state }, [visibleOnly]) =>
      state.engine.sheetIds().filter((id) => visibleOnly !== true || state.engine.visibility(id) === 'Visible').length,
  },
});
