import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { send } from './send';

/** Where `npm run build` puts the explorer's files. */
export const builtExplorer = join(__dirname, '..', '..', 'dist', 'explorer');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

// The editor sets styles by script and starts its workers from our own files; nothing comes from elsewhere.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer's page at / and its files below /explorer/; false where there is no such file. */
export async function serveExplorer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<boolean> {
  const name = path === '/' ? 'index.html' : /^\/explorer\/([\w-]+(?:\.[\w-]+)*\.[a-z0-9]+)$/.exec(path)?.[1];
  const type = types[extname(name ?? '')];
  if (!name || !type) return false;
  const body = await readFile(join(folder, name)).catch(() => undefined);
  if (!body) return false;
  // Only the page itself keeps its name from build to build; the others have a hash of their content in it.
  const isPage = name === 'index.html';
  await send(request, response, {
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
      'content-security-policy': policy,
    },
    body,
  });
  return true;
}
