/** The pane's start: ties the ribbon to the commands and shows what they report. The functions are associated before it. */
import { commandsFor } from '../app/commands';
import type { Notice } from '../app/outcome';
import { associateCommands } from '../ribbon/ribbon';
import { appSentence } from '../words/app-words';
import { languageOf } from '../words/language';

const language = () => languageOf(Office.context.displayLanguage);

const notices = document.createElement('ul');
notices.setAttribute('role', 'status');
document.getElementById('pane')?.append(notices);

function tell({ code, details }: Notice): void {
  const item = document.createElement('li');
  item.textContent = appSentence(language(), code, details);
  notices.prepend(item);
}

// Before Office is ready: a button that started the runtime is called as soon as it is.
associateCommands(commandsFor(language, tell));

void Office.onReady().then(() => {
  document.documentElement.lang = language();
});
