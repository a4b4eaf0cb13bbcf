import { z } from 'zod';
import type { Caller } from './caller';
import { callerClaims, callerFromClaims, claimsOf } from './caller-claims';
import { signatureOf, signedBy } from './signature';

/** The scheme of the Authorization header by which work that goes on after a request asks as who asked for it. */
const SCHEME = 'Delegation';
const VALID_MS = 60_000;
// The clocks of two processes may differ a little.
const AHEAD_MS = 5_000;
const LONGEST = 4_096;

const claims = z.object({ caller: callerClaims, work: z.string().min(1).max(100), signedAt: z.int() });

/**
 * The value of the Authorization header by which a service asks the gateway under the rights of the account that began
 * `work`, for 60 seconds. It reads only; how long the work may go on is for whoever keeps it to say.
 */
export function signDelegation(
  { caller, work }: { caller: Caller; work: string },
  { secret, now }: { secret: string; now: Date },
): string {
  const said = { caller: claimsOf(caller), work, signedAt: now.getTime() };
  const body = Buffer.from(JSON.stringify(said)).toString('base64url');
  return `${SCHEME} ${body}.${signatureOf(signedText(body), secret)}`;
}

/** Whether an Authorization header is of this scheme; what it says is still to be verified. */
export function isDelegation(authorization: string | undefined): authorization is string {
  return authorization?.startsWith(`${SCHEME} `) ?? false;
}

/** The account on whose behalf a service asks, and for which work, if it was signed in the last 60 seconds. */
export function verifyDelegation(
  authorization: string,
  { secrets, now }: { secrets: readonly string[]; now: Date },
): { caller: Caller; work: string } | undefined {
  if (!isDelegation(authorization) || authorization.length > LONGEST) return undefined;
  const [body, signature, ...more] = authorization.slice(SCHEME.length + 1).split('.');
  if (!body || !signature || more.length > 0) return undefined;
  if (signedBy(signedText(body), signature, secrets) === undefined) return undefined;
  const said = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (!said.success) return undefined;
  const { work, signedAt } = said.data;
  const caller = callerFromClaims(said.data.caller);
  const age = now.getTime() - signedAt;
  return caller && age <= VALID_MS && age >= -AHEAD_MS ? { caller, work } : undefined;
}

// No other header of this house begins so, in what it signs.
function signedText(body: string): string {
  return `delegation.${body}`;
}
