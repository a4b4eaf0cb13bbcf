import { checkCertificateNumber } from './certificate-number';

/**
 * The 15 digits of cards issued until 1999, by the birthday in them; nobody born before 1930 is asked for. A regular
 * expression that PostgreSQL reads alike.
 */
export const OLD_IDENTITY_NUMBER = '[0-9]{6}[3-9][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}';

const OLD = new RegExp(`^${OLD_IDENTITY_NUMBER}$`);

/** True for the number of an identity or disability card, by birthday and check digit: a code by chance is hardly one. */
export function looksLikeIdentityNumber(code: string): boolean {
  return checkCertificateNumber(code.toUpperCase()).ok;
}

/** True for what may be the number of a card of before 1999, which has no check digit. */
export function looksLikeOldIdentityNumber(code: string): boolean {
  return OLD.test(code);
}
