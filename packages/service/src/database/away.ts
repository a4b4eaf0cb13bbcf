// What a client library says without a code when the server went away or no connection became free in time.
const SAID =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|connection error|Query read timeout|Client was closed|not currently accepting connections/;

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

// Classes: connection (08), resources such as disk and connections (53), the system's files (58). Codes: shut down or
// starting (57P0x), a standby after a failover (25006), a password or rule that was changed (28xxx), a database that is
// being restored (3D000, 55006).
const SERVER = /^(?:08|53|58|57P0|25006|28000|28P01|3D000|55006)/;

/** Whether the database, not the question, is at fault: what is asked again later may well be answered. */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError, originalError, cause } = error as Record<string, unknown>;
  if (typeof code === 'string' && (NETWORK.has(code) || (code.length === 5 && SERVER.test(code))))
    return true;
  if (typeof message === 'string' && SAID.test(message)) return true;
  return [driverError, originalError, cause].some((inner) => inner !== error && isAway(inner));
}
