/** The day on which somebody writes into the workbook, as Excel's date number. */

const dayMilliseconds = 86_400_000;

/** Days since 1899-12-30, by the calendar of the machine. */
export function todaySerial(now = new Date()): number {
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / dayMilliseconds;
}

/** `2026-11-26` of such a number. */
export function dayText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}
