/** The workbook as protocol and host see it: the root object, kept references, events, and what people do in the grid. */
import type { Engine, SaveExtras } from '../engine/engine';
import { failure } from './errors';
import type { HostEvent, HostModel, HostObject } from './host-object';
import { pastedByPerson, selectedByPerson, typedByPerson, type Paste } from './person';
import { ModelState } from './state';
import { workbookObject } from './workbook';

export class WorkbookModel implements HostModel {
  readonly root: HostObject;
  readonly state: ModelState;

  constructor(readonly engine: Engine) {
    this.state = new ModelState(engine);
    this.root = workbookObject(this.state);
  }

  byReference(referenceId: string): HostObject {
    const held = this.state.references.get(referenceId);
    if (!held) throw failure('ItemNotFound', referenceId);
    return held;
  }

  async settle(): Promise<void> {
    this.state.flush();
    await this.engine.settle();
  }

  flush(): Promise<void> {
    this.state.flush();
    this.state.dropUnkept();
    return Promise.resolve();
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
    const { engine, state } = this;
    const sheets = Object.fromEntries(
      engine.sheetIds().map((id) => {
        const { gridlines, headings, tabColor, filter, protection, page } = state.sheetState(id);
        return [
          id,
          {
            gridlines,
            headings,
            tabColor: tabColor === '' ? null : tabColor,
            filter,
            protected: protection !== null,
            page,
          },
        ];
      }),
    );
    return {
      sheets,
      activeSheet: engine.activeSheet(),
      customXml: [...state.customXml.values()],
      properties: { ...state.properties },
    };
  }
}
