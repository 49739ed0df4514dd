import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

export interface StaticServer {
  /** Without a slash at the end. */
  url: string;
  /**
   * Path and query of every request so far, in order, also of those refused. Without
   * /favicon.ico, for which browsers ask by themselves at times of their own.
   */
  requests: string[];
  close(): Promise<void>;
}

export type ExtraHeaders = (path: string) => Record<string, string>;

const FAVICON = '/favicon.ico';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** Serves the files of a folder on a free port of 127.0.0.1; a slash at the end means index.html. */
export async function serve(
  folder: string,
  headers: ExtraHeaders = () => ({}),
): Promise<StaticServer> {
  const root = await realpath(folder);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? '/';
    if (target !== FAVICON) requests.push(target);
    answer(root, request, response, headers).catch(() => end(response, 500));
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, requests, close: () => close(server) };
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: ExtraHeaders,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return end(response, 400);
  if (path === FAVICON) return end(response, 204);
  const file = await fileAt(root, path);
  if (file === undefined) return end(response, 404);
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...headers(path),
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Not through URL, which would resolve `..` before anybody could refuse it. */
function pathOf(target: string): string | undefined {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** The real path of the file; undefined when there is none or it lies outside the folder. */
async function fileAt(root: string, path: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Browsers keep idle connections; without ending them the server would not close. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
