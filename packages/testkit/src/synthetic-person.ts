// GB 11643-1999: weights of the first 17 digits and the check characters by remainder modulo 11.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** An 18-character identity number of nobody: prefix 99 is no division. `birthOn` is YYYY-MM-DD, `sequence` 0 to 9,999,999. */
export function syntheticCertificate({ birthOn, sequence }: { birthOn: string; sequence: number }): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthOn)) throw new Error(`Not a date: ${birthOn}`);
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 9_999_999)
    throw new Error(`Not 0 to 9,999,999: ${sequence}`);
  const digits = String(sequence).padStart(7, '0');
  const first17 = `99${digits.slice(0, 4)}${birthOn.replaceAll('-', '')}${digits.slice(4)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return `${first17}${CHECK_CHARACTERS[sum % 11]}`;
}

/** A mobile number of nobody: prefix 199 0000 is not handed out to this project's people. `sequence` 0 to 9999. */
export function syntheticPhone(sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 9_999)
    throw new Error(`Not 0 to 9999: ${sequence}`);
  return `1990000${String(sequence).padStart(4, '0')}`;
}
