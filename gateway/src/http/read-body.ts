import type { IncomingMessage } from 'node:http';

const longestMs = 30_000;

/** The request's body as text, or why there is none: larger than `maxBytes`, or the client went away or took too long. */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ text: string } | { problem: 'TOO_LARGE' | 'ABORTED' }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      resolve({ problem: 'TOO_LARGE' });
      return;
    }
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else {
        request.off('data', take);
        resolve({ problem: 'TOO_LARGE' });
      }
    };
    request.on('data', take);
    const timer = setTimeout(() => request.destroy(), longestMs);
    request.on('end', () => resolve({ text: Buffer.concat(chunks).toString('utf8') }));
    request.on('error', () => resolve({ problem: 'ABORTED' }));
    request.on('close', () => {
      clearTimeout(timer);
      resolve({ problem: 'ABORTED' });
    });
  });
}
