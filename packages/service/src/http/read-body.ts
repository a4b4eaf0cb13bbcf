import type { IncomingMessage } from 'node:http';

const LIMIT_BYTES = 4 * 1024 * 1024;

/** Reads a JSON body of at most 4 MiB; undefined when it is not JSON (Apollo Server then explains). */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new Error(`Request body over ${LIMIT_BYTES} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
