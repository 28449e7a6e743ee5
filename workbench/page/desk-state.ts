/** What the shell shows. */
import { NO_FAULTS, type Faults } from '../protocol/faults';
import type { RibbonControl } from '../protocol/manifest/addin-manifest';
import type { GridView } from './grid/grid-view';
import type { Alert } from './grid/page-grid';
import type { Settings } from './settings';
import { pageWords, type PageWords } from './words';

export interface DeskState {
  readonly settings: Settings;
  readonly words: PageWords;
  readonly phase: 'starting' | 'ready' | 'failed';
  readonly pane: 'loading' | 'ready' | 'failed';
  readonly paneShown: boolean;
  readonly paneTitle: string;
  readonly controls: readonly RibbonControl[];
  /** The ribbon control whose command runs. */
  readonly running: string | null;
  readonly alert: Alert | null;
  readonly about: boolean;
  readonly faults: Faults;
  /** Requests on the workbook since it was opened. */
  readonly traffic: { readonly requests: number; readonly bytes: number; readonly error: string };
  readonly view: GridView | null;
}

export function firstState(settings: Settings): DeskState {
  return {
    settings,
    words: pageWords[settings.language],
    phase: 'starting',
    pane: 'loading',
    paneShown: true,
    paneTitle: '',
    controls: [],
    running: null,
    alert: null,
    about: false,
    faults: { ...NO_FAULTS },
    traffic: { requests: 0, bytes: 0, error: '' },
    view: null,
  };
}
