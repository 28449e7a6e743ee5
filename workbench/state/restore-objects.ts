/** Puts back what stands on cells: tables, links, comments. Through Excel's own members, which know the rules of each. */
import type { SheetTable } from '../engine/engine';
import type { HostObject } from '../model/host-object';
import { rangeAt } from '../model/range-target';
import type { WorkbookModel } from '../model/workbook-model';
import type { SheetState } from './workbook-state';

export function restoreObjects(model: WorkbookModel, id: string, { tables, links, comments }: SheetState): void {
  if (tables.length + links.length + comments.length === 0) return;
  const { state, root } = model;
  const sheet = childOf(root, 'Worksheets').item(id);
  for (const table of tables) restoreTable(model, sheet, id, table);
  for (const { rect, ...link } of links) rangeAt(state, id, rect).write('Hyperlink', link);
  for (const { row, column, text, resolved, replies } of comments) {
    const cell = rangeAt(state, id, { row, column, rows: 1, columns: 1 });
    const comment = childOf(sheet, 'Comments').call('Add', [cell, text, 'Plain']) as HostObject;
    for (const reply of replies) childOf(comment, 'Replies').call('Add', [reply.text, 'Plain']);
    if (resolved) comment.write('Resolved', true);
  }
}

/** The total row is part of the rectangle and already there: the table is made without it, then shown with it. */
function restoreTable({ state }: WorkbookModel, sheet: HostObject, id: string, table: SheetTable): void {
  const { rect, headers, totals } = table;
  const body = totals ? { ...rect, rows: rect.rows - 1 } : rect;
  const made = childOf(sheet, 'Tables').call('Add', [rangeAt(state, id, body), headers]) as HostObject;
  const looks: Readonly<Record<string, unknown>> = {
    Name: table.name,
    Style: table.style,
    ShowBandedRows: table.bandedRows,
    ShowBandedColumns: table.bandedColumns,
    HighlightFirstColumn: table.firstColumn,
    HighlightLastColumn: table.lastColumn,
    ShowFilterButton: table.filterButton,
  };
  for (const [member, value] of Object.entries(looks)) made.write(member, value);
  const held = state.tables.get(String(made.identity()['Id']));
  if (totals && held) Object.assign(held, { totals, anchor: Object.assign(held.anchor, { rect }) });
}

function childOf(object: HostObject, member: string): HostObject {
  const child = object.navigate(member);
  if (!child) throw new Error(`${object.type} has no ${member}.`);
  return child;
}
