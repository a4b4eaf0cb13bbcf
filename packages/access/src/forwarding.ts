import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Caller } from './caller';
import { callerClaims, callerFromClaims, claimsOf } from './caller-claims';
import { signatureOf, signedBy } from './signature';

/** The header by which the gateway tells a subgraph who asks. */
export const CALLER_HEADER = 'x-dixian-caller';

/** The header by which the gateway tells a subgraph which set of policies the whole request goes by. */
export const POLICIES_HEADER = 'x-dixian-policies';

/** A caller as the gateway passed it on. */
export interface ForwardedCaller {
  caller: Caller;
  language: 'zh' | 'en';
  requestId?: string;
  signedAt: Date;
}

const VALID_MS = 60_000;
const REMEMBERED_HEADERS = 5_000;
const LONGEST_HEADER = 4_096;

// The clocks of gateway and subgraph may differ a little.
const AHEAD_MS = 5_000;

const forwardedClaims = z.object({
  caller: callerClaims,
  language: z.enum(['zh', 'en']),
  requestId: z.string().max(200).optional(),
  signedAt: z.int(),
});

const verified = new LRUCache<string, { secret: string; forwarded: ForwardedCaller }>({
  max: REMEMBERED_HEADERS,
});

/**
 * The value of the caller header, `base64url(json).base64url(hmac-sha256)`, valid for 60 seconds. Without a request id it
 * may be used again for the same token for 20 seconds. Error if the secret is empty.
 */
export function signCaller(
  caller: Caller,
  options: { secret: string; now: Date; requestId?: string; language: 'zh' | 'en' },
): string {
  const { secret, now, requestId, language } = options;
  const claims = { caller: claimsOf(caller), language, requestId, signedAt: now.getTime() };
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${signatureOf(body, secret)}`;
}

/**
 * Who asks, if the header was signed with one of the secrets (several while they are being changed) in the last 60
 * seconds; undefined otherwise. A header seen before costs only a look-up.
 */
export function verifyCaller(
  header: string | undefined,
  options: { secrets: readonly string[]; now: Date },
): ForwardedCaller | undefined {
  if (!header || header.length > LONGEST_HEADER) return undefined;
  const { secrets, now } = options;
  const known = verified.get(header);
  const found = known && secrets.includes(known.secret) ? known : read(header, secrets);
  if (!found) return undefined;
  const age = now.getTime() - found.forwarded.signedAt.getTime();
  if (age > VALID_MS || age < -AHEAD_MS) {
    verified.delete(header);
    return undefined;
  }
  if (found !== known) verified.set(header, found);
  return found.forwarded;
}

function read(header: string, secrets: readonly string[]) {
  const [body, signature, ...more] = header.split('.');
  if (!body || !signature || more.length > 0) return undefined;
  const secret = signedBy(body, signature, secrets);
  if (secret === undefined) return undefined;
  const parsed = forwardedClaims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  const caller = parsed.success ? callerFromClaims(parsed.data.caller) : undefined;
  if (!parsed.success || !caller) return undefined;
  const { language, requestId, signedAt } = parsed.data;
  return { secret, forwarded: Object.freeze({ caller, language, requestId, signedAt: new Date(signedAt) }) };
}
