/**
 * The page's start: ties the ribbon to the commands, then shows the pane. The functions come before it, in a script of their
 * own; whatever goes wrong with the pane, functions and ribbon go on.
 */
import { commandsFor } from './app/commands';
import { workbookPort } from './app/pane-port';
import { officeSurroundings } from './app/surroundings';
import { associateCommands } from './ribbon/ribbon';
import { createNoticeBoard } from './taskpane/notices';
import { languageOf } from './words/language';
import { paneWords } from './words/pane-words';

const language = () => languageOf(Office.context.displayLanguage);
const board = createNoticeBoard();

// Before Office is ready: a button that started the runtime is called as soon as it is.
associateCommands(commandsFor(language, board.report));

// In this script, but not run before the ribbon is tied.
const code = import(/* webpackMode: "eager" */ './taskpane/pane');

async function showPane(place: HTMLElement): Promise<void> {
  try {
    const { startPane } = await code;
    const version = place.dataset['version'] ?? '';
    startPane(place, { port: workbookPort, surroundings: officeSurroundings, board, version });
  } catch {
    const { title, text } = paneWords[language()].crash;
    place.textContent = [title, text].join('\n');
  }
}

void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  return place && showPane(place);
});
