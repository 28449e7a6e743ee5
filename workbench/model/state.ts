/** What the model's objects share: the engine, and all of the workbook that a grid does not hold. */
import type { Engine, PageSetup, Rect } from '../engine/engine';
import { addressOf, cellCount, isUnbounded } from './a1';
import { failure } from './errors';
import type { HostEvent, HostObject, WireValue } from './host-object';

/** A range that an add-in may hold on to: rows inserted above move it. */
export interface LiveRange {
  readonly sheet: string;
  rect: Rect;
  referenceId: string | null;
}

export interface SheetState {
  gridlines: boolean;
  headings: boolean;
  tabColor: string;
  filter: Rect | null;
  page: PageSetup;
  protection: { readonly options: WireValue; readonly password: string | null } | null;
}

/** Events whose ranges can still be asked for (getRange of the event's arguments). */
const rememberedEvents = 500;
/** Excel reads at most this many cells at once, on every platform. */
const mostCells = 5_000_000;

export class ModelState {
  readonly sheetStates = new Map<string, SheetState>();
  readonly customXml = new Map<string, string>();
  readonly settings = new Map<string, WireValue>();
  readonly references = new Map<string, HostObject>();
  readonly eventRanges = new Map<string, { readonly sheet: string; readonly rect: Rect }>();
  readonly properties: Record<string, string> = {};
  readonly selection: { rects: Rect[] } = { rects: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  calculationMode = 'Automatic';
  enableEvents = true;
  /** Parts that arrive as single properties and reach the engine together. */
  readonly unflushed = new Set<() => void>();
  private readonly ranges = new Set<LiveRange>();
  private events: HostEvent[] = [];
  private lastId = 0;

  constructor(readonly engine: Engine) {}

  newId(prefix = ''): string {
    this.lastId += 1;
    return `${prefix}${this.lastId}`;
  }

  /** Real ids look like GUIDs. */
  newGuid(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
  }

  sheetState(sheet: string): SheetState {
    let state = this.sheetStates.get(sheet);
    if (!state) {
      state = { gridlines: true, headings: true, tabColor: '', filter: null, page: {}, protection: null };
      this.sheetStates.set(sheet, state);
    }
    return state;
  }

  track(range: LiveRange): void {
    this.ranges.add(range);
  }

  /** Ranges without a reference live for one batch only. */
  dropUnkept(): void {
    for (const range of this.ranges) if (range.referenceId === null) this.ranges.delete(range);
  }

  rangesOn(sheet: string): readonly LiveRange[] {
    return [...this.ranges].filter((range) => range.sheet === sheet);
  }

  flush(): void {
    const parts = [...this.unflushed];
    this.unflushed.clear();
    for (const part of parts) part();
  }

  tell(type: number, sheet: string | null, message: Readonly<Record<string, WireValue>>): void {
    if (!this.enableEvents) return;
    if (sheet !== null) this.events.push({ type, targetId: sheet, message });
    this.events.push({ type, targetId: 'Workbook', message });
  }

  takeEvents(): readonly HostEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }

  /** The id by which an event's range can be asked for later. */
  rememberRange(sheet: string, rect: Rect): string {
    const id = this.newId('event');
    this.eventRanges.set(id, { sheet, rect });
    const [oldest] = this.eventRanges.keys();
    if (this.eventRanges.size > rememberedEvents && oldest !== undefined) this.eventRanges.delete(oldest);
    return id;
  }

  /** A rectangle that is read cell by cell: unbounded ones answer null, too large ones fail. */
  readable(rect: Rect): boolean {
    if (isUnbounded(rect)) return false;
    if (cellCount(rect) > mostCells) throw failure('OperationCellsExceedLimit');
    return true;
  }

  /** Refuses when the sheet is protected and a cell of the range is locked. */
  checkUnlocked(sheet: string, rect: Rect): void {
    if (!this.sheetState(sheet).protection) return;
    if (isUnbounded(rect)) throw failure('AccessDenied', addressOf(rect));
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      for (let column = rect.column; column < rect.column + rect.columns; column += 1)
        if (this.engine.style(sheet, row, column).locked !== false) throw failure('AccessDenied', addressOf(rect));
  }

  /** Formats, sizes and structure of a protected sheet are shut, whatever is unlocked. */
  checkUnprotected(sheet: string): void {
    if (this.sheetState(sheet).protection) throw failure('AccessDenied', this.engine.sheetName(sheet));
  }
}
