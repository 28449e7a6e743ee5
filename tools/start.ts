/** `npm start`: builds what the workbench needs, serves it on this machine and prints where. `--port` chooses the port. */
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built';
import { bundlePage } from './page/bundle-page';
import { servePage } from './page/serve-page';

const usualPort = 3000;

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: String(usualPort) } } });
  console.log('正在准备，首次约需一分钟… Getting ready, about a minute the first time…');
  await Promise.all([ensureBuilt(), bundlePage()]);
  const { url } = await servePage(Number(values.port));
  console.log(`工作台 Workbench: ${url}\nCtrl+C 结束 ends it.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
