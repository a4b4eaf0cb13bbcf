import { mentionsIdentityNumber } from '@dixian/personal-data';
import { type Refusal, refusal } from './refusal';

const LONGEST = 2_000;
const LONGEST_KEY = 200;

/** What is wrong with texts that people write, each under its field; null and undefined stand for no text. */
export function refuseTexts(texts: Readonly<Record<string, string | null | undefined>>): Refusal | undefined {
  for (const [field, text] of Object.entries(texts)) {
    if (text && text.length > LONGEST) return refusal(field, 'TOO_LONG');
    if (text && mentionsIdentityNumber(text)) return refusal(field, 'IDENTITY_NUMBER');
  }
  return undefined;
}

/** What is wrong with an idempotency key: it may not be blank, nor longer than 200 characters. */
export function refuseKey(key: string): Refusal | undefined {
  if (key.trim() === '') return refusal('idempotencyKey', 'REQUIRED');
  return key.length > LONGEST_KEY ? refusal('idempotencyKey', 'TOO_LONG') : undefined;
}

/** A text without blanks around it; null where nothing is left. */
export function given(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
