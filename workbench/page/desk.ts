/** The page's conductor: which workbook is open in which language, theme and requirement set, and what the shell shows. */
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { RibbonControl } from '../protocol/manifest/addin-manifest';
import type { Faults } from '../protocol/faults';
import { runControl } from '../headless/run-control';
import { parseState, type WorkbookState } from '../state/workbook-state';
import { loadAddin } from './addin-files';
import { download } from './download';
import { actions, type ActionId } from './grid/actions';
import { cellPlace, showCell } from './grid/cell-place';
import { gridView } from './grid/grid-view';
import type { Alert, AlertAnswer, PageGrid } from './grid/page-grid';
import { loadFonts } from './grid/canvas-fonts';
import { firstState, type DeskState } from './desk-state';
import { Session } from './session';
import { clampPane, keepSettings, loadSettings, type Settings } from './settings';
import { Store } from './store';
import { pageWords } from './words';

/** How long a ribbon command may take, in milliseconds: Excel itself ends commands after five minutes. */
const COMMAND_TIMEOUT = 300_000;

export class Desk {
  readonly store: Store<DeskState>;
  private session: Session | null = null;
  private places: { readonly container: HTMLElement; readonly iframe: HTMLIFrameElement } | null = null;
  private answer: ((answer: AlertAnswer) => void) | null = null;
  private refreshing = false;
  /** The switch; while a person edits a cell the host is in cell-edit mode anyway. */
  private cellEdit = false;

  constructor() {
    this.store = new Store(firstState(loadSettings()));
  }

  get grid(): PageGrid | null {
    return this.session?.grid ?? null;
  }

  /** Called once the shell stands. */
  async start(container: HTMLElement, iframe: HTMLIFrameElement): Promise<void> {
    this.places = { container, iframe };
    await loadFonts();
    await this.open(null);
  }

  /** Opens a workbook in place of the one before; null is a new, empty one. */
  async open(state: WorkbookState | null): Promise<void> {
    const { places } = this;
    if (!places) return;
    this.store.set({ phase: 'starting', pane: 'loading', running: null });
    const before = this.session;
    this.session = null;
    await before?.close();
    const { settings, words, faults } = this.store.get();
    const { manifest, functions } = await loadAddin(settings.language);
    const { language } = settings;
    this.session = new Session({
      ...{ container: places.container, manifest, functions, language, words, faults, state },
      ask: (alert) => this.ask(alert),
      onChange: () => this.refreshSoon(),
    });
    this.session.grid.host.onFaultChange(() => this.refreshSoon());
    this.store.set({ controls: manifest.controls, paneTitle: manifest.displayName });
    await Promise.all([this.session.drawn(), this.reloadPane()]);
    this.store.set({ phase: 'ready' });
    this.refresh();
    this.focusGrid();
  }

  /** Loads the add-in's page anew in the same workbook. */
  async reloadPane(): Promise<void> {
    const { session, places } = this;
    if (!session || !places) return;
    const { settings, paneShown } = this.store.get();
    const { language, theme, apiSet } = settings;
    this.store.set({ pane: 'loading' });
    try {
      const initialDisplay = paneShown ? 'taskpane' : 'hidden';
      const { connection } = await session.connect(places.iframe, { language, theme, apiSet, initialDisplay });
      connection.onVisibility = (visible) => this.store.set({ paneShown: visible });
      this.store.set({ pane: 'ready' });
    } catch (error) {
      console.error(error);
      this.store.set({ pane: 'failed' });
    }
    this.refreshSoon();
  }

  /** Scrolls a cell of the sheet in front into view; asked again, the grid begins again. */
  async show(row: number, column: number): Promise<void> {
    if (this.grid) await showCell(this.grid, { row, column, rows: 1, columns: 1 });
  }

  /** Where a person would click on a cell of the sheet in front, in pixels; null while it is out of sight. */
  pointOf(row: number, column: number): { readonly x: number; readonly y: number } | null {
    const place = this.grid && cellPlace(this.grid, { row, column, rows: 1, columns: 1 });
    return place && { x: place.left + place.width / 2, y: place.top + place.height / 2 };
  }

  // ---- files
  newBook = () => this.open(null);

  async openFile(file: File): Promise<void> {
    try {
      await this.open(parseState(await file.text()));
    } catch (error) {
      const { alerts } = this.store.get().words;
      await this.ask({ title: alerts.title, message: alerts.notOpened(messageOf(error)), answers: ['ok'] });
    }
  }

  async saveState(): Promise<void> {
    const state = await this.session?.takeState();
    if (state) download(`${this.store.get().words.book}.json`, 'application/json', JSON.stringify(state));
  }

  async saveXlsx(): Promise<void> {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const bytes = await this.session?.saveXlsx();
    if (bytes) download(`${this.store.get().words.book}.xlsx`, type, bytes);
  }

  // ---- surroundings
  /** A language is the whole Excel's: the workbook is opened again in it. Theme and requirement set reload the add-in. */
  async change(patch: Partial<Settings>): Promise<void> {
    const settings = { ...this.store.get().settings, ...patch };
    keepSettings(settings);
    this.store.set({ settings, words: pageWords[settings.language] });
    if (patch.language === undefined) await this.reloadPane();
    else await this.open((await this.session?.takeState()) ?? null);
  }

  setPaneWidth(width: number): void {
    const settings = { ...this.store.get().settings, paneWidth: clampPane(width) };
    keepSettings(settings);
    this.store.set({ settings });
  }

  setFaults(patch: Partial<Faults>): void {
    const faults = this.session?.grid.host.faults;
    if (patch.cellEdit !== undefined) this.cellEdit = patch.cellEdit;
    if (faults) Object.assign(faults, patch);
    this.refresh();
  }

  // ---- pane and ribbon
  togglePane(shown = !this.store.get().paneShown): void {
    const connection = this.session?.pane?.connection;
    this.store.set({ paneShown: shown });
    if (shown) connection?.showPane();
    else connection?.hidePane();
  }

  async click(control: RibbonControl): Promise<void> {
    const { words, controls, running } = this.store.get();
    if (control.action?.type === 'pane') return this.togglePane();
    const connection = this.session?.pane?.connection;
    if (!connection || running !== null) return;
    this.store.set({ running: control.id });
    try {
      await runControl(controls, control.id, connection, COMMAND_TIMEOUT);
    } catch (error) {
      const message = words.alerts.command(control.label, messageOf(error));
      await this.ask({ title: words.alerts.title, message, answers: ['ok'] });
    } finally {
      this.store.set({ running: null });
      this.refreshSoon();
      this.focusGrid();
    }
  }

  /** A command of the page's own ribbon or menus. */
  act(action: ActionId, value?: string): void {
    if (this.grid) actions[action](this.grid, value);
    this.focusGrid();
  }

  // ---- dialogs
  ask(alert: Alert): Promise<AlertAnswer> {
    return new Promise((resolve) => {
      this.answer?.(this.store.get().alert?.answers.at(-1) ?? 'cancel');
      this.answer = resolve;
      this.store.set({ alert });
    });
  }

  give(answer: AlertAnswer): void {
    const resolve = this.answer;
    this.answer = null;
    this.store.set({ alert: null });
    resolve?.(answer);
    this.focusGrid();
  }

  /** Back to the cells, where a person goes on after a command. */
  focusGrid(): void {
    this.grid?.injector.get(ILayoutService).focus();
  }

  // ---- what the shell shows
  private refreshSoon(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    requestAnimationFrame(() => {
      this.refreshing = false;
      this.refresh();
    });
  }

  private refresh(): void {
    const { session } = this;
    if (!session) return;
    const { host } = session.grid;
    const view = gridView(session.grid);
    const cellEdit = this.cellEdit || view.editing;
    if (host.faults.cellEdit !== cellEdit) host.faults.cellEdit = cellEdit;
    const work = host.traffic.requests.filter(({ kind }) => kind === 'work');
    this.store.set({
      view,
      faults: { ...host.faults, cellEdit: this.cellEdit },
      traffic: {
        requests: work.length,
        bytes: work.reduce((sum, { bytesOut, bytesIn }) => sum + bytesOut + bytesIn, 0),
        error: work.filter(({ error }) => error !== null).at(-1)?.error ?? '',
      },
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
