/** What a release brings beside the folder to be served: how to deploy it, how to work with it, what changed, its licence. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const texts = [
  'CHANGELOG.md',
  'LICENSE',
  ...['admin-guide', 'user-guide', 'functions'].flatMap((name) => [`docs/${name}.zh-CN.md`, `docs/${name}.md`]),
  'docs/excel-test-record.md',
];

/** Paths in the repository: the texts, and the pictures in them. */
export function guideFiles(): readonly string[] {
  const pictures = texts.flatMap((text) =>
    [...readFileSync(text, 'utf8').matchAll(/!\[[^\]]*\]\(([^):]+)\)/g)].map(([, target = '']) =>
      posix.join(posix.dirname(text), target),
    ),
  );
  return [...texts, ...new Set(pictures)];
}
