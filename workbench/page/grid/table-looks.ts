/** Draws tables as Excel's table styles do, in the main: header, bands, total row, in the style's accent colour. */
import { BorderStyleTypes, InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { contains } from '../../engine/conditional-look';
import type { TableState } from '../../model/tables/table-state';
import type { PageGrid } from './page-grid';

/** Excel's accents of the Office theme in the order of the styles' numbers: none, then one to six. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const tints = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** Below the cell's own look, which Excel lets win. */
const BEFORE_OWN_STYLE = 1_000;

export function installTableLooks({ injector, model }: PageGrid): void {
  const { tables } = model.state;
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_OWN_STYLE,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const table =
        tables.size === 0 ? undefined : [...tables.values()].find((each) => covers(each, subUnitId, row, col));
      const look = table && lookOf(table, row, col);
      if (!look) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell) ?? {};
      return next({ ...cell, s: { ...look, ...own } });
    },
  });
}

function covers({ anchor }: TableState, sheet: string, row: number, column: number): boolean {
  return anchor.sheet === sheet && contains(anchor.rect, row, column);
}

function lookOf(table: TableState, row: number, column: number): IStyleData | null {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (kind === undefined) return null;
  const { rect } = table.anchor;
  const accent = accents[(Number(number) - 1) % accents.length] ?? '#000000';
  const tint = tints[(Number(number) - 1) % tints.length] ?? '#D9D9D9';
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: accent } };
  const [down, across] = [row - rect.row, column - rect.column];
  if (table.headers && down === 0)
    return kind === 'Light'
      ? { bl: 1, bd: { t: line, b: line } }
      : { bl: 1, bg: { rgb: accent }, cl: { rgb: '#FFFFFF' } };
  if (table.totals && down === rect.rows - 1) return { bl: 1, bd: { t: line } };
  const bold = (table.firstColumn && across === 0) || (table.lastColumn && across === rect.columns - 1);
  const banded =
    (table.bandedRows && (down - (table.headers ? 1 : 0)) % 2 === 0) || (table.bandedColumns && across % 2 === 0);
  return { ...(bold ? { bl: 1 } : {}), ...(banded ? { bg: { rgb: tint } } : {}) };
}
