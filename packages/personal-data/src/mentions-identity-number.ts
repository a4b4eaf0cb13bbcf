import {
  looksLikeIdentityNumber,
  looksLikeOldIdentityNumber,
  OLD_IDENTITY_NUMBER,
} from './looks-like-identity-number';

// A disability card has kind and grade after the number of the person, and once reissued B and a digit.
const LIKE_A_NUMBER = /(?<![0-9])[0-9]{17}[0-9Xx](?:[1-7][1-4](?:[Bb][1-9])?)?(?![0-9])/;
const LIKE_AN_OLD_NUMBER = new RegExp(`(?<![0-9])${OLD_IDENTITY_NUMBER}(?![0-9])`);

// People part long numbers by spaces and dashes, and type them full width.
const PARTED = /[\s\-–—·.]+(?=[0-9Xx])/g;

/**
 * True where a text seems to hold an identity number: 18 digits in a row, the last perhaps an X, or the 15 of an old card
 * with a birthday in them, parted or full width.
 */
export function mentionsIdentityNumber(text: string): boolean {
  const plain = halfWidth(text);
  return [plain, plain.replace(PARTED, '')].some(
    (digits) => LIKE_A_NUMBER.test(digits) || LIKE_AN_OLD_NUMBER.test(digits),
  );
}

// Digits as they stand together, parted or full width.
const RUN = /[0-9\uff10-\uff19](?:[\s\-–—·.]*[0-9Xx\uff10-\uff19\uff38\uff58])*(?:[Bb][1-9])?/g;

/** The text with a star in place of what seems to be an identity number. */
export function withoutIdentityNumber(text: string): string {
  return text.replace(RUN, (digits) => (mentionsIdentityNumber(digits) ? '*' : digits));
}

/**
 * True where a key that a program made up holds an identity number: only what is one by birthday and check digit, for long
 * numbers and random digits are usual there.
 */
export function keyNamesSomebody(key: string): boolean {
  const plain = halfWidth(key);
  const parts = [plain.replace(/[^0-9A-Za-z]/g, ''), ...plain.split(/[^0-9A-Za-z]+/)];
  return parts.some((part) => looksLikeIdentityNumber(part) || looksLikeOldIdentityNumber(part));
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
