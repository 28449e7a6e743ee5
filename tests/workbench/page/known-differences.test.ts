/** The page says of itself what docs/workbench.md says. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { knownDifferences } from '../../../workbench/page/shell/known-differences';

it('finds every known difference in the document', () => {
  const markdown = readFileSync('docs/workbench.md', 'utf8');
  const found = knownDifferences(markdown);
  expect(found.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Protocol and start-up', 'The page']));
  const listed = markdown.slice(markdown.indexOf('## Known differences')).match(/^- /gm)?.length;
  expect(found.flatMap(({ sentences }) => sentences)).toHaveLength(listed ?? 0);
  expect(found.flatMap(({ sentences }) => sentences).join(' ')).not.toContain('`');
});

it.each(['', '# Another document\n\n- a list'])('shows nothing where there is nothing to tell: %j', (markdown) => {
  expect(knownDifferences(markdown)).toEqual([]);
});
