/** The workbook as protocol and host see it: the root object, kept references, events, and what people do in the grid. */
import type { Engine, SaveExtras } from '../engine/engine';
import './declared-classes';
import { failure } from './errors';
import type { HostEvent, HostModel, HostObject } from './host-object';
import { pastedByPerson, selectedByPerson, typedByPerson, type Paste } from './person';
import { saveExtras } from './save-extras';
import { ModelState } from './state';
import { fileReferences, plainFormula } from './tables/structured';
import { workbookObject } from './workbook';

export class WorkbookModel implements HostModel {
  readonly root: HostObject;
  readonly state: ModelState;

  constructor(readonly engine: Engine) {
    this.state = new ModelState(engine);
    this.root = workbookObject(this.state);
    engine.onCalculated((sheets) => {
      for (const sheet of sheets) this.state.tell(16, sheet, { worksheetId: sheet, address: '' });
    });
    engine.setFiltered((sheet) => this.state.isFiltered(sheet));
    engine.setReferences({
      plain: (formula, sheet, row, column) => plainFormula(this.state, formula, { sheet, row, column }),
      inFile: (formula, sheet, row, column) => fileReferences(this.state, formula, { sheet, row, column }),
    });
  }

  byReference(referenceId: string): HostObject {
    const held = this.state.references.get(referenceId);
    if (!held) throw failure('ItemNotFound', referenceId);
    return held;
  }

  async settle(): Promise<void> {
    this.state.flush();
    if (this.state.recalculate) await this.engine.recalculate();
    else await this.engine.settle();
    this.state.recalculate = false;
  }

  /** Whoever looks at the grid after a batch sees its results. */
  async flush(): Promise<void> {
    await this.settle();
    this.state.dropUnkept();
  }

  takeEvents(): readonly HostEvent[] {
    return this.state.takeEvents();
  }

  typed(sheetName: string, address: string, text: string): Promise<void> {
    return typedByPerson(this.state, sheetName, address, text);
  }

  pasted(sheetName: string, pastes: readonly Paste[]): Promise<void> {
    return pastedByPerson(this.state, sheetName, pastes);
  }

  select(sheetName: string, address: string): void {
    selectedByPerson(this.state, sheetName, address);
  }

  saveExtras(): SaveExtras {
    return saveExtras(this.state);
  }
}
