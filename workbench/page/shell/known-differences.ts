/** Finds the known differences in docs/workbench.md, so that the page says what the document says. */

export interface Differences {
  readonly heading: string;
  readonly sentences: readonly string[];
}

const chapter = '## Known differences from Excel';

export function knownDifferences(markdown: string): Differences[] {
  const from = markdown.indexOf(chapter);
  if (from < 0) return [];
  const [body = ''] = markdown.slice(from + chapter.length).split(/^## /m);
  return body
    .split(/^### /m)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const sentences = lines.flatMap((line) => /^- (.*)/.exec(line)?.[1] ?? []).map(plain);
      return { heading: heading.trim(), sentences };
    })
    .filter(({ heading, sentences }) => heading !== '' && sentences.length > 0);
}

/** Without the marks of code and emphasis. */
function plain(markdown: string): string {
  return markdown.replace(/[`*]/g, '');
}
