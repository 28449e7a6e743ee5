/** `npm run excel` as far as it goes without an Excel: what it would run, what it serves, and what it says where there is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderAnswers } from '../../tools/excel/folder-answers';
import { excelPlan } from '../../tools/excel/steps';

test.each(['linux', 'freebsd', 'aix'])('on %s it says that there is no Excel, and what to do instead', (system) => {
  const plan = excelPlan(system);
  expect(plan).toEqual({ refusal: expect.stringMatching(/没有 Excel[^]*npm start[^]*no Excel[^]*npm start/) });
});

test.each(['win32', 'darwin'])('on %s it builds for development and takes each tool in one exact version', (system) => {
  const plan = excelPlan(system);
  if ('refusal' in plan) throw new Error(plan.refusal);
  const commands = [...plan.prepare, plan.open, plan.close].map(({ command }) => command.join(' '));
  expect(commands).toContain('npm run build -- --development');
  for (const command of commands.filter((each) => each.includes('--yes')))
    expect(command).toMatch(/ [\w-]+@\d+\.\d+\.\d+ /);
  expect(commands.at(-1)).toMatch(/ stop out\/development\/manifest\.xml$/);
});

describe('the served folder', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tidemark-served-'));
    mkdirSync(join(folder, 'dist', 'parts'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    for (const file of ['taskpane.html', 'icon-16.png', 'parts/1.abc.js'])
      writeFileSync(join(folder, 'dist', file), file);
    server = createServer(folderAnswers(join(folder, 'dist')));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** As it stands: fetch would tidy the path first. */
  function ask(path: string): Promise<{ status: number | undefined; type: string; caching: string; body: string }> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            type: answer.headers['content-type'] ?? '',
            caching: answer.headers['cache-control'] ?? '',
            body: Buffer.concat(chunks).toString(),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  test.each([
    ['/taskpane.html?_host_Info=Excel', 'text/html; charset=utf-8', 'no-cache', 'taskpane.html'],
    ['/icon-16.png', 'image/png', 'max-age=86400', 'icon-16.png'],
    ['/parts/1.abc.js', 'text/javascript; charset=utf-8', 'max-age=31536000, immutable', 'parts/1.abc.js'],
  ])('gives %s with its type and for how long to keep it', async (path, type, caching, body) => {
    expect(await ask(path)).toEqual({ status: 200, type, caching, body });
  });

  test.each(['/', '/parts', '/nothing.js', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%E0%A4%A'])(
    'gives nothing for %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
    },
  );
});
