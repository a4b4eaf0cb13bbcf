import { createHmac, timingSafeEqual } from 'node:crypto';

/** The keyed hash of a text, hmac-sha256 in base64url. Error if the secret is empty. */
export function signatureOf(text: string, secret: string): string {
  if (secret === '') throw new Error('The secret that signs callers is empty');
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** Which of the secrets made the signature of the text; undefined if none did. */
export function signedBy(text: string, signature: string, secrets: readonly string[]): string | undefined {
  return secrets.find((candidate) => equal(signature, signatureOf(text, candidate)));
}

// Compared as text, since several texts decode to the same bytes, and in a time that does not tell how much agrees.
function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
