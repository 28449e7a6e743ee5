/** Answers requests for the files of a built folder, with the headers that docs/admin-guide.md asks of a server. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** Office shows no icon whose answer forbids keeping it; parts have their contents in their names. Seconds. */
function cachingOf(path: string): string {
  if (path.endsWith('.png')) return 'max-age=86400';
  return path.startsWith('/parts/') ? 'max-age=31536000, immutable' : 'no-cache';
}

export function folderAnswers(folder: string): RequestListener {
  const root = resolve(folder);
  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? root : join(root, path);
    if (path === null || !file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': cachingOf(path), 'x-content-type-options': 'nosniff' };
    // Excel on the web reads the functions' metadata from a page of its own.
    const readers = /^\/functions[^/]*\.json$/.test(path) ? { 'access-control-allow-origin': '*' } : {};
    response.writeHead(200, { ...headers, ...readers }).end(readFileSync(file));
  };
}

/** null for what is no path. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return null;
  }
}
