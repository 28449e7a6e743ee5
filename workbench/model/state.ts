/** What the model's objects share: the engine, and all of the workbook that a grid does not hold. */
import type { Engine, PageSetup, Rect } from '../engine/engine';
import type { BindingState } from './binding-state';
import type { ChartState } from './charts/chart-state';
import type { CommentState } from './comments/comment-state';
import type { PageBreakState } from './page-break-state';
import type { ShapeState } from './shapes/shape-state';
import type { Anchor, LiveRange } from './anchor';
import { addressOf, cellCount, isUnbounded } from './a1';
import { failure } from './errors';
import type { FilterCriteria } from './filters/criteria';
import type { HyperlinkState } from './hyperlink-state';
import type { HostEvent, HostObject, WireValue } from './host-object';
import { StyleBook } from './styles/style-book';
import type { TableState } from './tables/table-state';

export interface SheetState {
  gridlines: boolean;
  headings: boolean;
  tabColor: string;
  filter: Rect | null;
  readonly filterCriteria: Map<number, FilterCriteria>;
  page: PageSetup;
  /** Custom properties of the sheet. */
  readonly properties: Map<string, WireValue>;
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
  /** What was selected on sheets that are not in front. */
  readonly selections = new Map<string, Rect[]>();
  readonly selection: { rects: Rect[] } = { rects: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  calculationMode = 'Automatic';
  enableEvents = true;
  /** Parts that arrive as single properties and reach the engine together. */
  readonly unflushed = new Set<() => void>();
  readonly anchors = new Set<Anchor>();
  readonly links = new Set<HyperlinkState>();
  readonly comments = new Set<CommentState>();
  readonly pageBreaks = new Set<PageBreakState>();
  readonly bindings = new Map<string, BindingState>();
  readonly charts = new Map<string, ChartState[]>();
  activeChart: ChartState | null = null;
  chartDataPointTrack = true;
  readonly shapes = new Map<string, ShapeState[]>();
  readonly customProperties = new Map<string, WireValue>();
  readonly iteration = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  /** Set while the workbook's structure is protected. */
  structure: { readonly password: string | null } | null = null;
  /** Everything is to be calculated anew, not only what depends on changes. */
  recalculate = false;
  readonly tables = new Map<string, TableState>();
  readonly styles: StyleBook;
  private readonly ranges = new Set<LiveRange>();
  private events: HostEvent[] = [];
  private lastId = 0;

  constructor(readonly engine: Engine) {
    this.styles = new StyleBook(engine);
  }

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
      state = {
        gridlines: true,
        headings: true,
        tabColor: '',
        filter: null,
        filterCriteria: new Map(),
        page: {},
        properties: new Map(),
        protection: null,
      };
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

  /** An event for several listeners: a table, its sheet, the workbook. */
  tellTo(targets: readonly string[], type: number, message: Readonly<Record<string, WireValue>>): void {
    if (!this.enableEvents) return;
    for (const targetId of targets) this.events.push({ type, targetId, message });
  }

  tell(type: number, sheet: string | null, message: Readonly<Record<string, WireValue>>): void {
    if (!this.enableEvents) return;
    if (sheet !== null) this.events.push({ type, targetId: sheet, message });
    this.events.push({ type, targetId: 'Workbook', message });
  }

  /** Lets a sheet's filter move with its cells. */
  anchorFilter(sheet: string): void {
    for (const anchor of this.anchors)
      if (anchor instanceof FilterAnchor && anchor.sheet === sheet) this.anchors.delete(anchor);
    if (this.sheetState(sheet).filter) this.anchors.add(new FilterAnchor(this, sheet));
  }

  /** Whether a filter, the sheet's or a table's, hides rows. */
  isFiltered(sheet: string): boolean {
    if (this.sheetState(sheet).filterCriteria.size > 0) return true;
    return [...this.tables.values()].some(({ anchor, criteria }) => anchor.sheet === sheet && criteria.size > 0);
  }

  tellFormat(sheet: string, rects: readonly Rect[]): void {
    for (const rect of rects)
      this.tell(18, sheet, {
        worksheetId: sheet,
        address: addressOf(rect),
        source: 'Local',
        referenceId: this.rememberRange(sheet, rect),
        triggerSource: 'ThisLocalAddin',
      });
  }

  /** 19 rows, 20 columns. */
  tellSorted(sheet: string, rect: Rect, type: 19 | 20): void {
    this.tell(type, sheet, { worksheetId: sheet, address: addressOf(rect), source: 'Local' });
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

  /** Sheets of a protected workbook are not added, removed, renamed, moved or hidden. */
  checkStructure(): void {
    if (this.structure) throw failure('AccessDenied', 'the structure of the workbook is protected');
  }

  /** What a protected sheet lets happen when it was protected with this option (`allowFormatCells`). */
  checkAllowed(sheet: string, option: string): void {
    const { protection } = this.sheetState(sheet);
    const options = (protection?.options ?? {}) as Readonly<Record<string, WireValue>>;
    if (protection && options[option] !== true) throw failure('AccessDenied', this.engine.sheetName(sheet));
  }

  /** What no option of protection opens: merging, rules, tables. */
  checkUnprotected(sheet: string): void {
    if (this.sheetState(sheet).protection) throw failure('AccessDenied', this.engine.sheetName(sheet));
  }
}

/** Stands where the sheet's filter says. */
class FilterAnchor implements Anchor {
  constructor(
    private readonly state: ModelState,
    readonly sheet: string,
  ) {}

  get rect(): Rect {
    return this.state.sheetState(this.sheet).filter ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  set rect(rect: Rect) {
    this.state.sheetState(this.sheet).filter = rect;
  }

  gone(): void {
    this.state.sheetState(this.sheet).filter = null;
    this.state.sheetState(this.sheet).filterCriteria.clear();
  }
}
