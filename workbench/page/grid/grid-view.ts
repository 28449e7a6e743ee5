/** What the shell shows of the grid: sheets, what is selected and how it looks, sums, whether a cell is being edited. */
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { CellState, CellStyle, Rect, ValidationRule } from '../../engine/engine';
import { contains } from '../../engine/conditional-look';
import { intersection } from '../../model/a1';
import { activeStyle } from './actions';
import type { PageGrid } from './page-grid';
import { selectedRect, selectedRects } from './selected';
import { sheetTabs, type SheetTab } from './sheet-actions';

export interface GridView {
  readonly sheets: readonly SheetTab[];
  readonly active: string;
  readonly editing: boolean;
  readonly style: CellStyle;
  readonly frozen: boolean;
  readonly gridlines: boolean;
  readonly protected: boolean;
  /** Percent. */
  readonly zoom: number;
  readonly sums: Sums | null;
  readonly cell: Rect;
  /** The validation's hint for the active cell. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Whether the active cell offers a list. */
  readonly list: boolean;
}

export interface Sums {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** More cells are not added up: it happens at every move of the selection. */
const MOST_SUMMED = 100_000;

export function gridView(grid: PageGrid): GridView {
  const { engine, model, workbook, injector } = grid;
  const active = engine.activeSheet();
  const { gridlines, protection } = model.state.sheetState(active);
  const { visible } = injector.get(IEditorBridgeService).isVisible();
  const { row, column } = selectedRect(grid);
  const rule = visible
    ? undefined
    : engine.validations(active).find(({ ranges }) => ranges.some((range) => contains(range, row, column)));
  return {
    sheets: sheetTabs(grid),
    active,
    editing: visible,
    style: activeStyle(grid),
    frozen: engine.freeze(active) !== null,
    gridlines,
    protected: protection !== null,
    zoom: Math.round((workbook.getSheetBySheetId(active)?.getZoomRatio() ?? 1) * 100),
    sums: sums(grid, active),
    cell: { row, column, rows: 1, columns: 1 },
    prompt: promptOf(rule),
    list: rule?.type === 'list' && rule.inCellDropDown !== false,
  };
}

function sums({ engine, injector }: PageGrid, sheet: string): Sums | null {
  const rects = selectedRects({ injector });
  const used = engine.usedRect(sheet, true);
  const parts = used ? rects.flatMap((rect) => intersection(rect, used) ?? []) : [];
  const cells = parts.reduce((total, { rows, columns }) => total + rows * columns, 0);
  if (cells < 2 || cells > MOST_SUMMED) return null;
  const states = parts.flatMap((part) => engine.read(sheet, part).flat());
  const numbers = states.flatMap((state: CellState) => (typeof state.value === 'number' ? [state.value] : []));
  const count = states.filter(({ type }) => type !== 'Empty').length;
  return count < 2 ? null : { count, numbers: numbers.length, sum: numbers.reduce((total, value) => total + value, 0) };
}

function promptOf(rule: ValidationRule | undefined): GridView['prompt'] {
  const { prompt } = rule ?? {};
  if (!prompt?.show || (prompt.title === '' && prompt.message === '')) return null;
  return { title: prompt.title, message: prompt.message };
}
