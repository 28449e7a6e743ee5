/** Which requirement set a member of Office.js belongs to, as Microsoft's typings state it above its declaration. */
import ts from 'typescript';

export interface Requirement {
  readonly set: string;
  /** `1.13`; `preview` for what no released Excel has. */
  readonly version: string;
}

/** What Outlook says of a member that it shares with Excel is left out. */
const excelLine = /\[Api set: (?!Mailbox)(\w+) (?:(\d+\.\d+)|BETA|Preview)/i;
/** Office's own members: `**Requirement set**: {@link … | SharedRuntime 1.1}`. */
const officeLine = /\*\*Requirement set\*\*: (?:\{@link \S+ \| )?(\w+)(?: (\d+\.\d+))?\}?/;

/**
 * The requirement of a declaration or of what it stands in; null when nothing is stated. Where a comment names several
 * versions (`1.1 for get, 1.8 for set`), the first counts.
 */
export function requirementOf(declaration: ts.Node): Requirement | null {
  for (let node: ts.Node | undefined = declaration; node && !ts.isModuleBlock(node); node = node.parent) {
    const stated = statedAbove(node);
    if (stated) return stated;
  }
  return null;
}

function statedAbove(node: ts.Node): Requirement | null {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const [, set, version = 'preview'] = excelLine.exec(comment) ?? [];
  if (set !== undefined) return { set, version };
  const [, officeSet, officeVersion = '1.1'] = officeLine.exec(comment) ?? [];
  return officeSet === undefined || officeSet === 'Not' ? null : { set: officeSet, version: officeVersion };
}

/** Whether an Excel that has `baseline` (set → version) has this too. */
export function isMet({ set, version }: Requirement, baseline: Readonly<Record<string, string>>): boolean {
  const had = baseline[set];
  if (had === undefined || version === 'preview') return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [hadMajor = 0, hadMinor = 0] = had.split('.').map(Number);
  return major < hadMajor || (major === hadMajor && minor <= hadMinor);
}
