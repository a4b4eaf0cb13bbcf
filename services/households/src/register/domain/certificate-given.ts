import type { PlainDate } from '@dixian/calendar';
import { type CertificateProblem, checkCertificateNumber, normaliseCertificate } from '@dixian/personal-data';
import type { CodeOf, Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';

const CODES: Record<CertificateProblem, CodeOf<typeof refusal>> = {
  LENGTH: 'CERTIFICATE_LENGTH',
  CHARACTERS: 'CERTIFICATE_CHARACTERS',
  BIRTH_DATE: 'CERTIFICATE_BIRTH_DATE',
  CHECK_DIGIT: 'CERTIFICATE_CHECK_DIGIT',
  DISABILITY_CATEGORY: 'CERTIFICATE_DISABILITY',
  DISABILITY_GRADE: 'CERTIFICATE_DISABILITY',
};

/** A certificate number that passed its check. */
export interface CertificateGiven {
  number: string;
  birthOn: PlainDate;
  sex: 'FEMALE' | 'MALE';
}

/** The number made plain and checked, or what is wrong with it; the answer never repeats it. Nobody is born after `on`. */
export function certificateGiven(field: string, text: string, on: PlainDate): CertificateGiven | Refusal {
  const number = normaliseCertificate(text);
  const check = checkCertificateNumber(number, on);
  if (!check.ok) return refusal(field, CODES[check.problem]);
  return { number, birthOn: check.birthOn, sex: check.sex === 'M' ? 'MALE' : 'FEMALE' };
}
