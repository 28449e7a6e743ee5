/** Range: its members, each kept in the file of its subject. */
import { cellCount, sheetColumns, sheetRows, addressOf, intersection } from './a1';
import { boundedRect } from './bounded';
import { conditionalFormats } from './conditional/conditional-formats';
import { dataValidation } from './data-validation';
import { describedAs, members, reads, type Property } from './described';
import { oneOf } from './enums';
import { failure } from './errors';
import type { WireValue } from './host-object';
import { hyperlink } from './hyperlinks';
import { mergeCells, mergedAreas } from './merges';
import { placeProperties } from './places';
import { clearCells, clearTypes } from './range-clear';
import { changed, formulas, formulasR1C1, grid, numberFormat, values } from './range-contents';
import { copyFrom } from './range-copy';
import { removeDuplicates } from './range-duplicates';
import { autoFill } from './range-fill';
import { find, findOrNull, replaceAll } from './range-find';
import { rangeFormat } from './range-format';
import { moveTo } from './range-move';
import { navigation } from './range-navigation';
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './range-properties';
import { extendedRange, rangeEdge, surroundingRegion } from './range-region';
import { sortRange } from './range-sort';
import { specialCells, specialCellsOrNull } from './range-special-cells';
import { spillMethods, spillProperties } from './range-spill';
import { deleteCells, insertCells } from './range-structure';
import { fullAddress, type RangeTarget } from './range-target';
import { visibleView } from './range-view';
import { selectRange } from './selection';
import { rangeStyle } from './styles/range-style';
import { scopedTables } from './tables/table';
import { tablesOn } from './tables/find-table';
import { worksheetObject } from './sheet-target';

function hidden(axis: 'row' | 'column'): Property<RangeTarget> {
  return {
    get: ({ state, sheet, rect }) => {
      const bounded = boundedRect(state, sheet, rect);
      const [first, count] = axis === 'row' ? [bounded.row, bounded.rows] : [bounded.column, bounded.columns];
      const found = new Set<boolean>();
      for (let at = first; at < first + count && found.size < 2; at += 1)
        found.add(axis === 'row' ? state.engine.rowHidden(sheet, at) : state.engine.columnHidden(sheet, at));
      return found.size === 1 ? [...found][0] : null;
    },
    set: ({ state, sheet, rect }, value) => {
      state.checkAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
      const isHidden = Boolean(value);
      const bounded = boundedRect(state, sheet, rect);
      if (axis === 'row') {
        state.engine.setRowsHidden(sheet, bounded.row, bounded.row + bounded.rows - 1, isHidden);
        state.tell(22, sheet, {
          worksheetId: sheet,
          address: addressOf(rect),
          changeType: isHidden ? 'Hidden' : 'Unhidden',
          source: 'Local',
        });
      } else state.engine.setColumnsHidden(sheet, bounded.column, bounded.column + bounded.columns - 1, isHidden);
    },
  };
}

/** Whether the whole range lies under hidden rows or columns; null where only a part does. */
const isHidden: Property<RangeTarget> = {
  get: (target) => {
    const [rows, columns] = [hidden('row').get(target), hidden('column').get(target)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  },
};

function clear({ state, sheet, rect }: RangeTarget, [applyTo]: readonly WireValue[]): void {
  const what = oneOf(clearTypes, applyTo ?? 'All');
  if (what === 'Formats') state.checkAllowed(sheet, 'allowFormatCells');
  else state.checkUnlocked(sheet, rect);
  const bounded = boundedRect(state, sheet, rect);
  clearCells(state, sheet, bounded, what);
  if (what === 'All' || what === 'Contents') changed({ state, sheet, rect: bounded, referenceId: null }, 'RangeEdited');
  if (what === 'All' || what === 'Formats') state.tellFormat(sheet, [rect]);
}

function merge({ state, sheet, rect }: RangeTarget, [across]: readonly WireValue[]): void {
  state.checkUnprotected(sheet);
  if (tablesOn(state, sheet).some(({ anchor }) => intersection(anchor.rect, rect)))
    throw failure('InvalidOperation', 'cells of a table do not merge');
  const rows = Array.from({ length: across === true ? rect.rows : 0 }, (_, i) => ({
    ...rect,
    row: rect.row + i,
    rows: 1,
  }));
  for (const part of across === true ? rows : [rect]) mergeCells(state, sheet, part);
}

const rects = (target: RangeTarget) => ({ ...target, rects: () => [target.rect] });

members<RangeTarget>({
  type: 'Range',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: reads(fullAddress),
    AddressLocal: reads(fullAddress),
    CellCount: reads(({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect))),
    RowIndex: reads(({ rect }) => rect.row),
    ColumnIndex: reads(({ rect }) => rect.column),
    RowCount: reads(({ rect }) => rect.rows),
    ColumnCount: reads(({ rect }) => rect.columns),
    Values: values,
    Formulas: formulas,
    FormulasLocal: formulas,
    FormulasR1C1: formulasR1C1,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: reads(grid(({ text }) => text)),
    ValueTypes: reads(grid(({ type }) => type)),
    RowHidden: hidden('row'),
    ColumnHidden: hidden('column'),
    Hidden: isHidden,
    Hyperlink: hyperlink,
    Style: {
      get: (target) => rangeStyle.get(rects(target)),
      set: (target, value) => rangeStyle.set?.(rects(target), value),
    },
    IsEntireColumn: reads(({ rect }) => rect.rows === sheetRows),
    IsEntireRow: reads(({ rect }) => rect.columns === sheetColumns),
    LinkedDataTypeState: reads(grid(() => 'None')),
    ...placeProperties,
    ...spillProperties,
  },
  navigations: {
    Worksheet: ({ state, sheet }) => worksheetObject(state, sheet),
    Format: (target) => rangeFormat(target.state, target.sheet, () => [target.rect]),
    DataValidation: (target) => dataValidation(target.state, target.sheet, () => [target.rect]),
    ConditionalFormats: (target) => conditionalFormats(target.state, target.sheet, () => [target.rect]),
    Sort: (target) => sortRange(target),
  },
  methods: {
    ...navigation,
    ...spillMethods,
    _KeepReference: (target) => {
      const { state } = target;
      target.referenceId ??= state.newId('range');
      state.references.set(target.referenceId, describedAs('Range', target));
    },
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (Number(rows) !== rect.rows || Number(columns) !== rect.columns)
        throw failure('InvalidArgument', 'array shape');
    },
    GetSurroundingRegion: (target) => surroundingRegion(target),
    GetRangeEdge: (target, args) => rangeEdge(target, args),
    GetExtendedRange: (target, args) => extendedRange(target, args),
    GetSpecialCells: (target, args) => specialCells(rects(target), args),
    GetSpecialCellsOrNullObject: (target, args) => specialCellsOrNull(rects(target), args),
    GetTables: ({ state, sheet, rect }, [fullyContained]) =>
      scopedTables(
        state,
        tablesOn(state, sheet).filter(({ anchor }) => {
          const part = intersection(anchor.rect, rect);
          return part !== null && (fullyContained !== true || cellCount(part) === cellCount(anchor.rect));
        }),
      ),
    GetVisibleView: (target) => visibleView(target),
    Find: (target, args) => find(target, args),
    FindOrNullObject: (target, args) => findOrNull(target, args),
    ReplaceAll: (target, args) => replaceAll(target, args),
    RemoveDuplicates: (target, args) => removeDuplicates(target, args),
    AutoFill: (target, args) => autoFill(target, args),
    GetCellProperties: (target, args) => getCellProperties(target, args),
    GetRowProperties: (target, args) => getRowProperties(target, args),
    GetColumnProperties: (target, args) => getColumnProperties(target, args),
    SetCellProperties: (target, args) => setCellProperties(target, args),
    SetRowProperties: (target, args) => setRowProperties(target, args),
    SetColumnProperties: (target, args) => setColumnProperties(target, args),
    Clear: clear,
    Merge: merge,
    Unmerge: ({ state, sheet, rect }) => {
      state.checkUnprotected(sheet);
      state.engine.unmerge(sheet, rect);
    },
    GetMergedAreasOrNullObject: ({ state, sheet, rect }) => mergedAreas(state, sheet, rect),
    Insert: (target, args) => insertCells(target, args),
    Delete: (target, args) => deleteCells(target, args),
    CopyFrom: (target, args) => copyFrom(target, args),
    MoveTo: (target, args) => moveTo(target, args),
    Select: ({ state, sheet, rect }) => selectRange(state, sheet, [rect]),
    /** Formulas are calculated whenever something is read; nothing is left to do. */
    Calculate: () => null,
    SetDirty: () => null,
  },
});
