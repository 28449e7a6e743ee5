/** `npm start`, the first thing that a newcomer runs. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, it } from '@jest/globals';

it('says where the workbench is, and serves it there', async () => {
  const server = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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
