const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{9,11}$/;

/** A phone number as digits, as ledgers are read: 11 for a mobile, a landline with its area code; undefined for none. */
export function phoneDigits(text: string): string | undefined {
  const half = text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const digits = half.replace(/[\s\-–—()]/g, '').replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : undefined;
}
