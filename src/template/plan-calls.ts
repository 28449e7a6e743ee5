/**
 * Whether a formula calls a PLAN function, in the spelling that people see or in the one of files without the add-in. A
 * workbook may come from a development build, whose functions bear another namespace (function-namespace.ts).
 */
import type { CellContent } from './sheet-spec';

/** Texts in quotes and quoted sheet names may hold anything. */
const quotedParts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const call = /(?:\bPLAN(?:DEV)?\.|_xldudf_PLAN(?:DEV)?_)[A-Z]+\(/i;

export function callsPlan(content: CellContent): boolean {
  return typeof content === 'string' && content.startsWith('=') && call.test(content.replace(quotedParts, ''));
}
