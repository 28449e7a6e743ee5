/** Worksheet: its members, each kept in the file of its subject. */
import { addressOf, parseAddress, sheetColumns, sheetRows } from './a1';
import { autoFilter } from './auto-filter';
import { charts } from './charts/chart-collection';
import { hexColorOrNone } from './colors';
import { comments } from './comments/comment';
import { sheetCustomProperties } from './custom-properties';
import { members, type Property } from './described';
import { numberWithin, oneOf } from './enums';
import { failure } from './errors';
import { freezePanes } from './freeze-panes';
import type { HostObject, WireValue } from './host-object';
import { names } from './names';
import { pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { findAll, replaceAll } from './range-find';
import { parseAreas } from './areas-target';
import { standard } from './range-sizes';
import { rangeAt, rangeFrom } from './range-target';
import { activateSheet } from './selection';
import { shapes } from './shapes/shape-collection';
import { removeSheet, setVisibility } from './sheet-life';
import { checkedSheetName } from './sheet-names';
import { worksheetObject, type SheetTarget } from './sheet-target';
import type { ModelState } from './state';
import { tables } from './tables/table';
import { copySheet } from './worksheet-copy';
import { worksheetProtection } from './worksheet-protection';

const wholeSheet = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

function whole({ state, sheet }: SheetTarget) {
  return rangeAt(state, sheet, wholeSheet);
}

function shown(key: 'gridlines' | 'headings'): Property<SheetTarget> {
  return {
    get: ({ state, sheet }) => state.sheetState(sheet)[key],
    set: ({ state, sheet }, value) => void (state.sheetState(sheet)[key] = Boolean(value)),
  };
}

/** Excel counts the width in characters of the default font, of 7 pixels each and 5 more for the column. */
const standardCharacters = 8.43;

members<SheetTarget>({
  type: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet }),
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: {
      get: ({ state, sheet }) => state.engine.sheetName(sheet),
      set: ({ state, sheet }, value) => {
        state.checkStructure();
        state.engine.renameSheet(sheet, checkedSheetName(state, String(value), sheet));
      },
    },
    Position: {
      get: position,
      set: ({ state, sheet }, value) => {
        state.checkStructure();
        state.engine.moveSheet(sheet, numberWithin(value, 0, state.engine.sheetIds().length - 1));
      },
    },
    Visibility: {
      get: ({ state, sheet }) => state.engine.visibility(sheet),
      set: ({ state, sheet }, value) => setVisibility(state, sheet, oneOf(['Visible', 'Hidden', 'VeryHidden'], value)),
    },
    TabColor: {
      get: ({ state, sheet }) => state.sheetState(sheet).tabColor,
      set: ({ state, sheet }, value) => void (state.sheetState(sheet).tabColor = hexColorOrNone(value) ?? ''),
    },
    ShowGridlines: shown('gridlines'),
    ShowHeadings: shown('headings'),
    Gridlines: shown('gridlines'),
    Headings: shown('headings'),
    StandardHeight: { get: () => standard.row },
    StandardWidth: { get: () => standardCharacters },
    EnableCalculation: { get: () => true },
  },
  navigations: {
    Protection: ({ state, sheet }) => worksheetProtection(state, sheet),
    FreezePanes: ({ state, sheet }) => freezePanes(state, sheet),
    PageLayout: ({ state, sheet }) => pageLayout(state, sheet),
    AutoFilter: ({ state, sheet }) => autoFilter(state, sheet),
    Tables: ({ state, sheet }) => tables(state, sheet),
    Names: ({ state, sheet }) => names(state, sheet),
    Charts: ({ state, sheet }) => charts(state, sheet),
    Shapes: ({ state, sheet }) => shapes(state, sheet),
    Comments: ({ state, sheet }) => comments(state, sheet),
    CustomProperties: ({ state, sheet }) => sheetCustomProperties(state, sheet),
    HorizontalPageBreaks: ({ state, sheet }) => pageBreaks(state, sheet, 'row'),
    VerticalPageBreaks: ({ state, sheet }) => pageBreaks(state, sheet, 'column'),
  },
  methods: {
    GetRange: ({ state, sheet }, [address]) =>
      address === null || address === undefined ? whole({ state, sheet }) : onThisSheet(state, sheet, address),
    GetRangeByIndexes: ({ state, sheet }, [row, column, rows, columns]) =>
      rangeAt(state, sheet, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
    GetCell: ({ state, sheet }, [row, column]) =>
      rangeAt(state, sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    GetRanges: ({ state, sheet }, [addresses]) => parseAreas(state, sheet, addresses ?? addressOf(wholeSheet)),
    GetUsedRange: (target, args) => whole(target).call('GetUsedRange', args),
    GetUsedRangeOrNullObject: (target, args) => whole(target).call('GetUsedRangeOrNullObject', args),
    FindAll: (target, args) => {
      const found = findAll(whole(target).target, args);
      if (!found) throw failure('ItemNotFound', String(args[0]));
      return found;
    },
    FindAllOrNullObject: (target, args) => findAll(whole(target).target, args),
    ReplaceAll: (target, args) => replaceAll(whole(target).target, args),
    GetNext: (target, [visibleOnly]) => neighbourOrFail(target, 1, visibleOnly),
    GetNextOrNullObject: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly),
    GetPrevious: (target, [visibleOnly]) => neighbourOrFail(target, -1, visibleOnly),
    GetPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly),
    _GetSheetById: ({ state }, [id]) => worksheetObject(state, String(id)),
    _GetAnotherWorksheetById: ({ state }, [id]) => worksheetObject(state, String(id)),
    Activate: ({ state, sheet }) => activateSheet(state, sheet),
    Copy: ({ state, sheet }, args) => worksheetObject(state, copySheet(state, sheet, args)),
    Delete: ({ state, sheet }) => removeSheet(state, sheet),
    Calculate: ({ state }, [markAllDirty]) => {
      if (markAllDirty === true) state.recalculate = true;
    },
  },
});

/** An address that names another sheet is refused; a name leads where it leads. */
function onThisSheet(state: ModelState, sheet: string, address: WireValue): HostObject {
  const parsed = parseAddress(String(address));
  if (!parsed) return rangeFrom(state, sheet, address);
  const own = state.engine.sheetName(sheet).toLowerCase();
  if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== own)
    throw failure('InvalidArgument', `${String(address)} is on another sheet`);
  return rangeAt(state, sheet, parsed.rect);
}

function position({ state, sheet }: SheetTarget): number {
  return state.engine.sheetIds().indexOf(sheet);
}

function neighbour(target: SheetTarget, step: number, visibleOnly: WireValue): HostObject | null {
  const { state } = target;
  const ids = state.engine.sheetIds();
  for (let at = position(target) + step; at >= 0 && at < ids.length; at += step) {
    const found = ids[at];
    if (found !== undefined && (visibleOnly !== true || state.engine.visibility(found) === 'Visible'))
      return worksheetObject(state, found);
  }
  return null;
}

function neighbourOrFail(target: SheetTarget, step: number, visibleOnly: WireValue): HostObject {
  const found = neighbour(target, step, visibleOnly);
  if (!found) throw failure('ItemNotFound', 'no further sheet');
  return found;
}
