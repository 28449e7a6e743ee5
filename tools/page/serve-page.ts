/** Serves the workbench on this machine: the page, the built add-in with the unmodified office.js, and the fonts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { pageFolder } from './bundle-page';

const load = createRequire(resolve('package.json'));
const packageFolder = (name: string) => dirname(load.resolve(`${name}/package.json`));

/** Beginning of the path to the folder that serves the rest. */
const folders: Readonly<Record<string, string>> = {
  bundle: pageFolder,
  page: join('workbench', 'page'),
  docs: 'docs',
  addin: 'dist',
  'office-js': join(packageFolder('@microsoft/office-js'), 'dist'),
  'fonts/noto-sans': join(packageFolder('@fontsource/noto-sans'), 'files'),
  'fonts/noto-sans-sc': join(packageFolder('@fontsource/noto-sans-sc'), 'files'),
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** The add-in's page asks for office.js at the address set when it was built; here it comes from the package. */
const officeScript = /<script\b([^>]*)\bsrc="?[^"\s>]*\/office(?:\.debug)?\.js"?([^>]*)><\/script>/;

export interface PageServer {
  readonly url: string;
  close(): void;
}

/** `port` 0 takes any that is free, as does a port that is taken. */
export async function servePage(port: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(path, response);
  });
  const taken = await listen(server, port);
  if (taken) await listen(server, 0);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(true) : reject(error));
    server.once('error', failed);
    // Only this machine: the page has no need of a password then.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done(false);
    });
  });
}

function answer(path: string, response: ServerResponse): void {
  const file = fileOf(path);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing is served at ${path}\n`);
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const content = readFileSync(file);
  const body = path.startsWith('/addin/') && type.startsWith('text/html') ? withHost(content.toString()) : content;
  const caching = path.startsWith('/fonts/') ? 'max-age=86400' : 'no-cache';
  response.writeHead(200, { 'content-type': type, 'cache-control': caching }).end(body);
}

function fileOf(path: string): string | null {
  if (path === '/') return join('workbench', 'page', 'page.html');
  // As in the repository: a folder built for a server has that server's addresses in it.
  if (path === '/addin/manifest.xml') return 'manifest.xml';
  const clean = normalize(path).slice(1);
  const start = Object.keys(folders).find((candidate) => clean.startsWith(`${candidate}/`));
  if (start === undefined) return null;
  const file = join(folders[start] ?? '', clean.slice(start.length));
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function withHost(html: string): string {
  return html.replace(
    officeScript,
    '<link rel="stylesheet" href="/page/fonts.css"><script src="/page/pane/boot.js"></script>' +
      '<script$1src="/office-js/office.js"$2></script>' +
      '<script src="/page/pane/ready.js"></script>',
  );
}
