import { z } from 'zod';
import { signatureOf, signedBy } from './signature';

/** The header by which one service tells another which of them asks. */
export const SERVICE_HEADER = 'x-dixian-service';

/** What services ask each other for. A signature for one purpose is none for another. */
type ServicePurpose = 'events' | 'ready';

const VALID_MS = 60_000;
// The clocks of two services may differ a little.
const AHEAD_MS = 5_000;
const LONGEST_HEADER = 1_024;

const claims = z.object({ service: z.string().min(1), to: z.string().min(1), signedAt: z.int() });

/**
 * The value of the service header, `base64url(json).base64url(hmac-sha256)`: `service` asks the service `to`. The purpose
 * is part of what is signed, so that no other header of this house is valid here, nor this one there.
 */
export function signService(
  { service, to }: { service: string; to: string },
  { purpose, secret, now }: { purpose: ServicePurpose; secret: string; now: Date },
): string {
  const body = Buffer.from(JSON.stringify({ service, to, signedAt: now.getTime() })).toString('base64url');
  return `${body}.${signatureOf(signedText(purpose, body), secret)}`;
}

/**
 * Which service asks, if it signed for this purpose and this receiver in the last 60 seconds; undefined otherwise.
 * `secretsOf` gives the secrets that the service it says to be may sign with, none for one that may not ask.
 */
export function verifyService(
  header: string | undefined,
  {
    to,
    purpose,
    secretsOf,
    now,
  }: {
    to: string;
    purpose: ServicePurpose;
    secretsOf(service: string): readonly string[];
    now: Date;
  },
): string | undefined {
  if (!header || header.length > LONGEST_HEADER) return undefined;
  const [body, signature, ...more] = header.split('.');
  if (!body || !signature || more.length > 0) return undefined;
  const said = claims.safeParse(jsonOf(body));
  if (!said.success || said.data.to !== to) return undefined;
  const { service, signedAt } = said.data;
  if (signedBy(signedText(purpose, body), signature, secretsOf(service)) === undefined) return undefined;
  const age = now.getTime() - signedAt;
  return age > VALID_MS || age < -AHEAD_MS ? undefined : service;
}

// No header of a caller has a full stop in what it signs.
function signedText(purpose: ServicePurpose, body: string): string {
  return `${purpose}.${body}`;
}

// Read before it is known who wrote it: whose secrets to try stands inside.
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString());
  } catch {
    return undefined;
  }
}
