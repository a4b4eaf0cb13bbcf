import type { JWK, JWTPayload } from 'jose';
import type { Caller } from './caller';
import { claimsOf } from './caller-claims';

/** Whom tokens are for (`aud`), of any issuer. */
export const AUDIENCE = 'dixian';

/** The `iss` of tokens that this installation issues to demo accounts. */
export const LOCAL_ISSUER = 'dixian-local';

/** A new pair of ES256 keys with a key id, as JSON; the private one stays with the issuer. */
export async function generateIssuerKeys(): Promise<{ privateKey: JWK; publicKey: JWK }> {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await import('jose');
  const pair = await generateKeyPair('ES256', { extractable: true });
  const exported = await exportJWK(pair.publicKey);
  const named = { kid: await calculateJwkThumbprint(exported), alg: 'ES256', use: 'sig' };
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...named },
    publicKey: { ...exported, ...named },
  };
}

/**
 * A signed access token of the local issuer for that caller, under an ES256 or EdDSA private key. It is issued at real
 * time unless `now` is given, never at DIXIAN_NOW.
 */
export async function issueToken(
  privateKeyJwk: JWK,
  caller: Caller,
  options: { expiresInSeconds: number; now?: Date },
): Promise<string> {
  return signed(privateKeyJwk, claimsOf(caller), AUDIENCE, options);
}

/** What tells a page who has signed in (OpenID Connect, 2); the graph takes access tokens only. */
export async function issueIdToken(
  privateKeyJwk: JWK,
  caller: Caller,
  options: { expiresInSeconds: number; now?: Date; clientId: string; nonce: string | undefined },
): Promise<string> {
  const { clientId, nonce } = options;
  const claims = { sub: caller.id, name: caller.name, ...(nonce !== undefined && { nonce }) };
  return signed(privateKeyJwk, claims, clientId, options);
}

async function signed(
  privateKeyJwk: JWK,
  claims: JWTPayload,
  audience: string,
  options: { expiresInSeconds: number; now?: Date },
): Promise<string> {
  const { importJWK, SignJWT } = await import('jose');
  const alg = privateKeyJwk.alg ?? (privateKeyJwk.kty === 'OKP' ? 'EdDSA' : 'ES256');
  const issuedAt = Math.floor((options.now ?? new Date()).getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg, ...(privateKeyJwk.kid && { kid: privateKeyJwk.kid }) })
    .setIssuer(LOCAL_ISSUER)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + options.expiresInSeconds)
    .sign(await importJWK(privateKeyJwk, alg));
}
