import { type PlainDate, plainDateFrom } from '@dixian/calendar';

export type CertificateKind = 'identity-card' | 'disability-card' | 'disability-card-reissued';

export type CertificateProblem =
  | 'LENGTH'
  | 'CHARACTERS'
  | 'BIRTH_DATE'
  | 'CHECK_DIGIT'
  | 'DISABILITY_CATEGORY'
  | 'DISABILITY_GRADE';

export type CertificateCheck =
  | { ok: true; kind: CertificateKind; birthOn: PlainDate; sex: 'M' | 'F' }
  | { ok: false; problem: CertificateProblem };

const IDENTITY_LENGTH = 18;
const KIND_BY_LENGTH: Readonly<Record<number, CertificateKind>> = {
  18: 'identity-card',
  20: 'disability-card',
  22: 'disability-card-reissued',
};

// GB 11643-1999 (ISO 7064 MOD 11-2): weight of each of the first 17 digits, and the check digit by remainder.
const WEIGHTS = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const CHECK_DIGITS = '10X98765432';

// Nobody alive was born earlier; such a year is a slip of the pen.
const EARLIEST_BIRTH_YEAR = 1850;

const ZERO = 48;
const NINE = 57;
const LETTER_B = 66;
const LETTER_X = 88;

/**
 * Checks a normalised certificate number: an identity card (GB 11643, 18 characters) or a disability card (GB/T 26341:
 * those 18, a category 1-7, a grade 1-4, and B1-B9 once reissued). With `bornNotAfter`, a later birth is refused. The
 * region of the first six digits is not checked: codes are abolished, and synthetic numbers use the unassigned 99.
 */
export function checkCertificateNumber(text: string, bornNotAfter?: PlainDate): CertificateCheck {
  const kind = KIND_BY_LENGTH[text.length];
  if (kind === undefined) return failed('LENGTH');
  if (!hasCertificateCharacters(text)) return failed('CHARACTERS');
  const birthOn = plainDateFrom(numberAt(text, 6, 10), numberAt(text, 10, 12), numberAt(text, 12, 14));
  if (birthOn === undefined || numberAt(text, 6, 10) < EARLIEST_BIRTH_YEAR) return failed('BIRTH_DATE');
  if (bornNotAfter !== undefined && birthOn > bornNotAfter) return failed('BIRTH_DATE');
  if (!hasCheckDigit(text)) return failed('CHECK_DIGIT');
  if (text.length > IDENTITY_LENGTH) {
    if (!isDigitUpTo(text, 18, 7)) return failed('DISABILITY_CATEGORY');
    if (!isDigitUpTo(text, 19, 4)) return failed('DISABILITY_GRADE');
  }
  return { ok: true, kind, birthOn, sex: digitAt(text, 16) % 2 === 1 ? 'M' : 'F' };
}

/** The identity number inside a certificate number that passed the check: the same person's cards share it. */
export function identityNumberOf(certificate: string): string {
  return certificate.slice(0, IDENTITY_LENGTH);
}

function failed(problem: CertificateProblem): CertificateCheck {
  return { ok: false, problem };
}

function hasCertificateCharacters(text: string): boolean {
  for (let i = 0; i < Math.min(text.length, 20); i++) {
    const code = text.charCodeAt(i);
    if ((code < ZERO || code > NINE) && !(i === 17 && code === LETTER_X)) return false;
  }
  return text.length < 22 || (text.charCodeAt(20) === LETTER_B && isDigitUpTo(text, 21, 9));
}

function hasCheckDigit(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += digitAt(text, i) * (WEIGHTS[i] ?? 0);
  return CHECK_DIGITS.charCodeAt(sum % 11) === text.charCodeAt(17);
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - ZERO;
}

function isDigitUpTo(text: string, index: number, largest: number): boolean {
  const digit = digitAt(text, index);
  return digit >= 1 && digit <= largest;
}

function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + digitAt(text, i);
  return value;
}
