import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const compressFromBytes = 1024;

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

/** The encoding a client prefers of those offered here, by its Accept-Encoding header. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity';
  const qualities = new Map<string, number>();
  for (const part of acceptEncoding.split(',')) {
    const [name = '', quality] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    qualities.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  const quality = (name: Encoding) => qualities.get(name) ?? qualities.get('*') ?? 0;
  const best = quality('br') >= quality('gzip') ? 'br' : 'gzip';
  return quality(best) > 0 ? best : 'identity';
}

/** The body in that encoding; short bodies stay as they are, since compressing them costs more than it saves. */
export async function compress(
  body: Buffer,
  encoding: Encoding,
): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === 'identity' || body.length < compressFromBytes) return { body, encoding: 'identity' };
  // Quality 4 of 11: as quick as gzip and still smaller.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const compressed =
    encoding === 'br' ? await withBrotli(body, { params }) : await withGzip(body, { level: 5 });
  return { body: compressed, encoding };
}
