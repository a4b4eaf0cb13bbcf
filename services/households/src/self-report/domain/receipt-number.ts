// Without I, L, O and U, which are misread (Crockford's base 32).
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 24;

/** A receipt number (回执号) from 24 or more random bytes: 120 bits, in groups of four. */
export function receiptNumber(random: Uint8Array): string {
  const signs = Array.from(random.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]);
  return signs.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** A receipt number as somebody types it, made plain; undefined where it cannot be one. */
export function plainReceipt(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—]/g, '');
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(plain) ? plain : undefined;
}

/** What a receipt number is found by; apart from certificate numbers, which the same key indexes. */
export function indexedReceipt(number: string): string {
  return `receipt ${plainReceipt(number)}`;
}
