/** `npm start`, the first thing that a newcomer runs. */
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, it } from '@jest/globals';

const tool = (...given: readonly string[]) => ['--import', 'tsx', 'tools/start.ts', ...given];

it('says where the workbench is, and serves it there', async () => {
  const server = spawn(process.execPath, tool('--port', '0'), { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const said: string[] = [];
    for await (const line of createInterface({ input: server.stdout })) {
      said.push(line);
      if (line.includes('http:')) break;
    }
    const page = await fetch(/http:\S+/.exec(said.at(-1) ?? '')?.[0] ?? '');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('/bundle/page.js');
  } finally {
    server.kill();
  }
});

it.each([
  [['--port', '70000'], /^--port 70000：.*\n$/],
  [['--port', '30oo'], /from 0 to 65535\.\n$/],
  [['--prot', '3000'], /--prot/],
])('with %j says what is wrong before it builds anything', (given, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, tool(...given), { encoding: 'utf8' });
  expect(stderr).toMatch(sentence);
  expect([status, stdout]).toEqual([1, '']);
});
