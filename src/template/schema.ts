/** Counts up when the sheets' structure changes in a way that a workbook made before must be upgraded for. */
export const schemaVersion = 1;
