/** A plain Office.js script run as the body of an async function, so that `await` works at its top level. */
import type { Frame } from './frame';

export function runBody(frame: Frame, source: string, name: string): Promise<unknown> {
  // On one line with the opening, so that line numbers in errors are those of the file.
  return Promise.resolve(frame.run(`(async () => {${withoutHashbang(source)}\n})()`, name));
}

/** What a person needs of an uncaught error: its code, what it says, and the statement that failed. */
export function describeFailure(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return `Uncaught: ${String(thrown)}`;
  const { name, code, message, debugInfo, stack } = thrown as FailureParts;
  const lines = [`${code ?? name ?? 'Error'}: ${message ?? ''}`];
  if (debugInfo?.errorLocation) lines.push(`  at ${debugInfo.errorLocation}`);
  if (debugInfo?.statement) lines.push(`  statement: ${debugInfo.statement}`);
  for (const around of debugInfo?.surroundingStatements ?? []) lines.push(`    ${around}`);
  if (code === undefined && stack) lines.push(...placesOf(stack));
  return lines.join('\n');
}

interface FailureParts {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly debugInfo?: {
    readonly errorLocation?: string;
    readonly statement?: string;
    readonly surroundingStatements?: ArrayLike<string> & Iterable<string>;
  };
}

/** The places in the script, not those inside the workbench or the library. */
function placesOf(stack: string): string[] {
  const lines = stack.split('\n');
  // A syntax error names its place in the first line, `script.js:3`.
  const own = lines.filter((line, index) => (index === 0 ? /:\d+$/.test(line) : line.includes('at ')));
  const places = own.filter((line) => !/node:|node_modules|workbench|<anonymous>/.test(line));
  return places.slice(0, 5).map((line) => `  ${line.trim()}`);
}

function withoutHashbang(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/^#!.*/, '');
}
