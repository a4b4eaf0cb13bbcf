const LIKE_A_NUMBER = /(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])/;

// People part long numbers by spaces and dashes, and type them full width.
const PARTED = /[\s\-–—·.]+(?=[0-9Xx])/g;

/** True where a text seems to hold an identity number: 18 digits in a row, the last perhaps an X, parted or full width. */
export function mentionsIdentityNumber(text: string): boolean {
  const plain = text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return LIKE_A_NUMBER.test(plain) || LIKE_A_NUMBER.test(plain.replace(PARTED, ''));
}
