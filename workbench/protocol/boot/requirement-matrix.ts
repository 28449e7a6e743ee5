/** The requirement sets the host claims; a set that is not listed is unsupported, as `isSetSupported` then says. */

/** DelayForCellEdit must be listed, or office.js never sends the flag of `Excel.run({ delayForCellEdit: true })`. */
const BESIDES_EXCEL_API: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
};

export function requirementMatrix(apiSet: string): string {
  return JSON.stringify({ ExcelApi: apiSet, ...BESIDES_EXCEL_API });
}

/** `1.10` is above `1.9`: compared part by part, as numbers. */
export function isAbove(required: string, claimed: string): boolean {
  const [major = 0, minor = 0] = required.split('.').map(Number);
  const [claimedMajor = 0, claimedMinor = 0] = claimed.split('.').map(Number);
  return major > claimedMajor || (major === claimedMajor && minor > claimedMinor);
}
