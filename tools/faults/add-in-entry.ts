/** What the page of the faults runs: everything that the pane and the ribbon can ask of the workbook, within reach. */
import { markLagging } from '../../src/app/mark-lagging';
import { workbookPort } from '../../src/app/pane-port';
import type { AddIn } from './page';

(globalThis as unknown as { addIn: AddIn }).addIn = { ...workbookPort, markLagging };
