/**
 * A certificate number for someone without `pii`: `990034********8978`. Of a disability card the category and grade are
 * masked too, as they are health data; of a malformed number everything is.
 */
export function maskCertificate(certificate: string): string {
  const { length } = certificate;
  if (length !== 18 && length !== 20 && length !== 22) return '*'.repeat(length);
  return `${certificate.slice(0, 6)}********${certificate.slice(14, 18)}${'*'.repeat(length - 18)}`;
}

/** A phone number for someone without `pii`: `139****2860`; of other than 11 characters only the last two of eight or more. */
export function maskPhone(phone: string): string {
  if (phone.length === 11) return `${phone.slice(0, 3)}****${phone.slice(7)}`;
  const shown = phone.length >= 8 ? 2 : 0;
  return '*'.repeat(phone.length - shown) + phone.slice(phone.length - shown);
}
