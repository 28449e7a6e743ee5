/** Served into the add-in's page behind office.js: its callback is the first of all that wait for the library. */
Office.onReady(() => window.parent.workbenchPane.ready(window));
