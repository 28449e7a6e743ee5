/** Says where a source holds characters that a reader cannot see or would take for others; exit code 1 if one does. */
import { readFileSync } from 'node:fs';
import { sourceFiles } from './unicode/source-files';
import { unicodeTricks } from './unicode/tricks';

const binary = /\.(?:png|jpe?g|gif|ico|woff2?|ttf|otf|xlsx|zip|pdf)$/i;

const findings = sourceFiles('.')
  .filter((file) => !binary.test(file))
  .flatMap((file) =>
    unicodeTricks(readFileSync(file, 'utf8')).map(({ line, column, codePoint, what }) => {
      const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
      return `${file}:${line}:${column} U+${code} ${what}`;
    }),
  );

for (const finding of findings) console.error(finding);
if (findings.length > 0) {
  console.error('Write such a character as an escape, or take it out.');
  process.exitCode = 1;
}
