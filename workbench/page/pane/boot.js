/** Served into the add-in's page in front of office.js: puts on its window what Excel would have put there. */
window.parent.workbenchPane.boot(window);
