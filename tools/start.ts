/** `npm start`: builds what the workbench needs, serves it on this machine and prints where. `--port` chooses the port. */
import { parseArgs } from 'node:util';
import { endWith } from './end-with';
import { ensureBuilt } from './ensure-built';
import { bundlePage } from './page/bundle-page';
import { servePage } from './page/serve-page';

const usualPort = '3000';
const lastPort = 65_535;

async function start(): Promise<readonly string[]> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: usualPort } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > lastPort)
    return [`--port ${values.port}：端口是 0 到 ${lastPort} 的整数。 A port is a whole number from 0 to ${lastPort}.`];
  console.log('正在准备，首次约需一分钟… Getting ready, about a minute the first time…');
  await Promise.all([ensureBuilt(), bundlePage()]);
  const { url } = await servePage(port);
  if (port !== 0 && !url.endsWith(`:${port}/`))
    console.log(`端口 ${port} 已被占用，改用别的端口。 Port ${port} is taken; another one is used.`);
  console.log(`工作台 Workbench: ${url}\nCtrl+C 结束 ends it.`);
  return [];
}

endWith(start());
