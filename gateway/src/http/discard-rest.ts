import type { IncomingMessage } from 'node:http';

const discardMs = 2_000;

/**
 * Reads on and throws away what a client still sends of a request that has been answered. Closing at once would reset
 * the connection, and the client would see that in the place of the answer; after two seconds it is closed all the same.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), discardMs);
  request.once('end', () => clearTimeout(timer));
  request.once('close', () => clearTimeout(timer));
}
