import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { type Encoding, encodingFor } from '../http/compression';
import { send, sendJson } from '../http/send';
import type { WorkbenchSettings } from './workbench-settings';

/** Where `npm run build` of web/ puts the workbench. */
export const builtWorkbench = join(__dirname, '..', '..', '..', 'web', 'dist');

const ROOT = '/app/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

// The build lays a smaller copy beside each file that it pays for.
const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/** The workbench's files below /app/: what no file is named for is one of its pages. */
export function workbenchFiles(folder: string, settings: WorkbenchSettings) {
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { pathname }: Pick<URL, 'pathname'>,
  ): Promise<void> => {
    if (pathname === `${ROOT}settings.json`) return sendJson(request, response, 200, settings.shown);
    const asset = /^\/app\/assets\/([\w-]+(?:\.[\w-]+)*\.[a-z0-9]+)$/.exec(pathname)?.[1];
    const type = types[asset ? extname(asset) : '.html'];
    const file = asset ? join(folder, 'assets', asset) : join(folder, 'index.html');
    if (!type || (!asset && pathname.startsWith(`${ROOT}assets/`)) || !existsSync(file)) {
      return sendJson(request, response, 404, {
        errors: [{ message: '没有这个文件。There is no such file.' }],
      });
    }
    const wanted = encodingFor(request.headers['accept-encoding']);
    const isSmaller = wanted !== 'identity' && existsSync(`${file}${endings[wanted]}`);
    const headers = {
      'content-type': type,
      'cache-control': asset ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': settings.policy,
    };
    if (!isSmaller) return send(request, response, { status: 200, headers, body: await readFile(file) });
    const body = await readFile(`${file}${endings[wanted]}`);
    response.appendHeader('vary', 'Accept-Encoding');
    response.writeHead(200, { ...headers, 'content-encoding': wanted, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Whether a path belongs to the workbench. */
export function isWorkbench(pathname: string): boolean {
  return pathname.startsWith(ROOT);
}
