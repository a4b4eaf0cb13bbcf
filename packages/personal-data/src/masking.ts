const SHOWN = 6;
const HIDDEN = 12;

// The shortest number of a person that was ever in use has 15 digits; of what is shorter nothing is shown.
const SHORTEST = 15;

/**
 * A certificate number for someone without `pii`: `990034************`, whatever it is a number of. Birthday and sex
 * are shown beside it, so nothing after the region may be, nor the length, which tells a disability card.
 */
export function maskCertificate(certificate: string): string {
  const shown = certificate.length < SHORTEST ? '*'.repeat(SHOWN) : certificate.slice(0, SHOWN);
  return shown + '*'.repeat(HIDDEN);
}

/** A phone number for someone without `pii`: `139****2860`; of other than 11 characters only the last two of eight or more. */
export function maskPhone(phone: string): string {
  if (phone.length === 11) return `${phone.slice(0, 3)}****${phone.slice(7)}`;
  const shown = phone.length >= 8 ? 2 : 0;
  return '*'.repeat(phone.length - shown) + phone.slice(phone.length - shown);
}
