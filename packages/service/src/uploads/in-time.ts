import type { IncomingMessage } from 'node:http';
import { UploadRefused } from './upload-refused';

const DISCARD_MS = 2_000;

/** What a client sends, as long as all of it comes within that time; then UPLOAD_TOO_SLOW, with the connection still open. */
export async function* inTime(request: IncomingMessage, milliseconds: number): AsyncGenerator<Buffer> {
  const parts = request.iterator({ destroyOnReturn: false });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new UploadRefused('UPLOAD_TOO_SLOW')), milliseconds);
  });
  late.catch(() => undefined);
  try {
    for (;;) {
      const next = parts.next();
      // Nobody waits for this part any more once time is over.
      next.catch(() => undefined);
      const { done, value } = await Promise.race([next, late]);
      if (done) return;
      yield value as Buffer;
    }
  } finally {
    clearTimeout(timer);
    // Lets go of the request, so that its rest can be read away; a part that is still waited for is waited for before.
    void parts.return?.(undefined).catch(() => undefined);
  }
}

/** Reads on a little after an answer, so that the client sees it, and then ends the connection. */
export function discardRest(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), DISCARD_MS);
  request.once('close', () => clearTimeout(timer));
}
