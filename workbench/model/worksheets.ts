/** WorksheetCollection. */
import { members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { checkedSheetName, freeSheetName } from './sheet-names';
import type { ModelState } from './state';
import { worksheetObject } from './sheet-target';

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
  const ids = shown(state, visibleOnly);
  const found = end === 'first' ? ids[0] : ids.at(-1);
  if (found === undefined) throw failure('ItemNotFound');
  return worksheetObject(state, found);
}

function shown({ engine }: ModelState, visibleOnly: WireValue): readonly string[] {
  return engine.sheetIds().filter((id) => visibleOnly !== true || engine.visibility(id) === 'Visible');
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
      state.checkStructure();
      const wanted =
        name === null || name === undefined ? freeSheetName(state) : checkedSheetName(state, String(name), null);
      const sheet = state.engine.addSheet(wanted);
      state.tell(13, null, { worksheetId: sheet, source: 'Local' });
      return worksheetObject(state, sheet);
    },
    GetActiveWorksheet: ({ state }) => worksheetObject(state, state.engine.activeSheet()),
    GetFirst: ({ state }, [visibleOnly]) => atEnd(state, 'first', visibleOnly),
    GetLast: ({ state }, [visibleOnly]) => atEnd(state, 'last', visibleOnly),
    GetCount: ({ state }, [visibleOnly]) => shown(state, visibleOnly).length,
  },
});
