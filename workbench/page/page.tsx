/** The page's start. `window.workbench` is what pictures and browser tests hold on to. */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk';
import { addCanvasFallback } from './grid/canvas-fonts';
import { countPaddingAsText } from './grid/text-overflow';
import { App } from './shell/app';
import { DeskContext } from './shell/desk-context';

const place = document.getElementById('workbench');
if (!place) throw new Error('page.html has no place for the workbench.');
if (new URLSearchParams(location.search).get('view') === 'grid') place.className = 'only-grid';
addCanvasFallback();
countPaddingAsText();
const desk = new Desk();
createRoot(place).render(
  <DeskContext.Provider value={desk}>
    <App />
  </DeskContext.Provider>,
);
Object.assign(window, { workbench: desk });
