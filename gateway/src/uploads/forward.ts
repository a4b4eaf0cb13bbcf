import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { type Dispatcher, request as send } from 'undici';

/** More bytes came than an upload may have. */
export class UploadTooLarge extends Error {
  override readonly name = 'UploadTooLarge';
}

export interface Forwarding {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly dispatcher: Dispatcher;
}

// A service answers when the whole file is stored; a pause longer than this within it means that the client is gone.
const silenceMs = 60_000;

/** Streams an upload to its service no faster than the service takes it. Throws UploadTooLarge, or the connection's error. */
export async function forwardUpload(
  request: IncomingMessage,
  { url, headers, maxBytes, dispatcher }: Forwarding,
): Promise<{ status: number; contentType: string; body: string }> {
  const announced = request.headers['content-length'];
  if (Number(announced ?? 0) > maxBytes) throw new UploadTooLarge();
  request.setTimeout(silenceMs, () => request.destroy());
  const answer = await send(url, {
    method: 'POST',
    headers: announced === undefined ? headers : { ...headers, 'content-length': announced },
    body: Readable.from(limited(request, maxBytes), { objectMode: false }),
    headersTimeout: silenceMs,
    bodyTimeout: silenceMs,
    dispatcher,
  });
  const contentType = answer.headers['content-type'];
  return {
    status: answer.statusCode,
    contentType: typeof contentType === 'string' ? contentType : 'application/json',
    body: await answer.body.text(),
  };
}

async function* limited(request: IncomingMessage, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > maxBytes) throw new UploadTooLarge();
    yield chunk as Buffer;
  }
}
