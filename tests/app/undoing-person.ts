/** A person's edits that can be undone: the grid's own commands and stack, told to the add-in as on the workbench's page. */
import { ICommandService, IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Grid } from '../../workbench/engine/grid';
// A range is made by the name of its class.
import '../../workbench/model/declared-classes';
import { changed } from '../../workbench/model/range-contents';
import { rangeAt } from '../../workbench/model/range-target';
import type { Desk, Place } from './desk';

export class UndoingPerson {
  private readonly grid: Grid;

  constructor(private readonly desk: Desk) {
    // Pages are given the grid; a workbench without one keeps it to itself.
    this.grid = (desk.workbench.engine as unknown as { readonly grid: Grid }).grid;
    this.grid.injector.get(IUniverInstanceService).focusUnit(this.grid.unitId);
  }

  async type(place: Place, text: string): Promise<void> {
    const { row, column } = place;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    await this.run(SetRangeValuesCommand.id, place, { subUnitId: this.sheetId(place), range, value: { v: text } });
  }

  /** Takes the last edit back, which was made at this place. */
  undo(place: Place): Promise<void> {
    return this.run(UndoCommand.id, place, {});
  }

  private async run(id: string, place: Place, params: object): Promise<void> {
    const isDone = this.grid.injector
      .get(ICommandService)
      .syncExecuteCommand(id, { unitId: this.grid.unitId, ...params });
    if (!isDone) throw new Error(`The grid refused ${id}.`);
    const { row, column } = place;
    const rect = { row, column, rows: 1, columns: 1 };
    const { state } = this.desk.workbench.model;
    changed(rangeAt(state, this.sheetId(place), rect).target, 'RangeEdited', 'Unknown');
    await this.desk.workbench.settled();
  }

  private sheetId({ sheet }: Place): string {
    const { engine } = this.desk.workbench;
    return engine.sheetIds().find((id) => engine.sheetName(id) === sheet) ?? '';
  }
}
