import { DRAFTS, KEYS, keysOf, read, remove, write } from './database';

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  readonly savedAt: number;
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

const placeOf = (account: string, form: string) => `${account}\n${form}`;

/** Keeps what is filled in so far, sealed under the account's key. */
export async function saveDraft(account: string, form: string, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(account), text);
  await write(DRAFTS, placeOf(account, form), { iv, data, savedAt: Date.now() } satisfies Sealed);
}

/** What was filled in; undefined where nothing was, or more than seven days ago. */
export async function loadDraft(account: string, form: string): Promise<unknown> {
  const place = placeOf(account, form);
  const sealed = await read<Sealed>(DRAFTS, place);
  if (!sealed) return undefined;
  if (Date.now() - sealed.savedAt > KEPT_MS) {
    await remove(DRAFTS, place);
    return undefined;
  }
  const { iv, data } = sealed;
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(account), data);
  return JSON.parse(new TextDecoder().decode(text));
}

export function dropDraft(account: string, form: string): Promise<unknown> {
  return remove(DRAFTS, placeOf(account, form));
}

/** At sign-out: the drafts go, and the key, without which nothing that were left could be read. */
export async function forgetDrafts(account: string): Promise<void> {
  await remove(KEYS, account);
  const mine = (await keysOf(DRAFTS)).filter((key) => String(key).startsWith(placeOf(account, '')));
  for (const key of mine) await remove(DRAFTS, String(key));
}

/** Drafts of anybody that are older than seven days. */
export async function sweepDrafts(): Promise<void> {
  for (const key of await keysOf(DRAFTS)) {
    const sealed = await read<Sealed>(DRAFTS, String(key));
    if (sealed && Date.now() - sealed.savedAt > KEPT_MS) await remove(DRAFTS, String(key));
  }
}

// The key can be used by this page and be read by nobody: it leaves the browser in no form.
async function keyOf(account: string): Promise<CryptoKey> {
  const known = await read<CryptoKey>(KEYS, account);
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await write(KEYS, account, key);
  return key;
}
