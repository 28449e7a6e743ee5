/** The sheets of the workbook: order, names, visibility, the active one. */
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { emptySheet, sheetIdOf } from './empty-workbook';
import type { Grid } from './grid';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheets {
  private added = 0;
  /** Univer knows only hidden; which of the hidden ones no menu offers to show is kept here. */
  private readonly veryHidden = new Set<string>();

  constructor(private readonly grid: Grid) {}

  ids(): string[] {
    return [...this.grid.workbook.getConfig().sheetOrder];
  }

  add(name: string, position?: number): string {
    const taken = this.ids();
    let id = sheetIdOf(++this.added);
    while (taken.includes(id)) id = sheetIdOf(++this.added);
    const active = this.active();
    this.grid.execute(InsertSheetCommand.id, { index: position ?? taken.length, sheet: emptySheet(id, name) });
    // Univer goes to the new sheet; Excel stays where it was.
    this.activate(active);
    return id;
  }

  remove(sheet: string): void {
    const order = this.ids();
    if (this.active() === sheet) {
      const place = order.indexOf(sheet);
      const next = [...order.slice(place + 1), ...order.slice(0, place).reverse()].find(
        (id) => this.visibility(id) === 'Visible',
      );
      if (next !== undefined) this.activate(next);
    }
    this.grid.execute(RemoveSheetCommand.id, { subUnitId: sheet });
    this.veryHidden.delete(sheet);
  }

  rename(sheet: string, name: string): void {
    if (this.grid.sheet(sheet).getName() !== name)
      this.grid.execute(SetWorksheetNameCommand.id, { subUnitId: sheet, name });
  }

  move(sheet: string, position: number): void {
    const fromOrder = this.ids().indexOf(sheet);
    this.grid.execute(SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder, toOrder: position });
  }

  visibility(sheet: string): Visibility {
    if (this.grid.sheet(sheet).isSheetHidden() !== 1) return 'Visible';
    return this.veryHidden.has(sheet) ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(sheet: string, visibility: Visibility): void {
    this.grid.execute(SetWorksheetHideMutation.id, { subUnitId: sheet, hidden: visibility === 'Visible' ? 0 : 1 });
    if (visibility === 'VeryHidden') this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
  }

  active(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.grid.execute(SetWorksheetActiveOperation.id, { subUnitId: sheet });
  }
}
