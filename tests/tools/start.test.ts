/** `npm start` called wrongly; the browser tests start it as it is meant. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../..');

test.each([
  [['--port', '70000'], /^--port 70000：.*\n$/],
  [['--port', '30oo'], /from 0 to 65535\.\n$/],
  [['--prot', '3000'], /--prot/],
])('with %j it says what is wrong before it builds anything', (given, sentence) => {
  const tool = ['--import', require.resolve('tsx'), join(root, 'tools/start.ts'), ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, { cwd: root, encoding: 'utf8' });
  expect(stderr).toMatch(sentence);
  expect([status, stdout]).toEqual([1, '']);
});
