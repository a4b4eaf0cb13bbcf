import { addDays, type PlainDate } from '@dixian/calendar';
import { identityNumberOf } from '@dixian/personal-data';
import { given } from '../../ground/domain/free-text';
import type { LeadType } from '../../ground/domain/lead-words';
import type { Refusal } from '../../ground/domain/refusal';
import { certificateGiven } from '../../register/domain/certificate-given';
import { phoneDigits } from '../../register/domain/phone-digits';
import { refusal } from './refusals';

/** A report as a household sends it. */
export interface SentReport {
  certificateNumber: string;
  name: string;
  phone: string;
  division: string;
  leadType: LeadType;
  statement: string;
  form?: string | null;
  occurredOn?: PlainDate | null;
}

/** The same with everything checked that can be checked by itself. */
export interface CheckedReport {
  certificate: string;
  /** What all cards of the person share. */
  identityNumber: string;
  name: string;
  phone: string;
  division: string;
  leadType: LeadType;
  statement: string;
  /** As given; which there are the place decides. */
  form: string | null;
  occurredOn: PlainDate;
}

const LONGEST = { certificateNumber: 60, name: 50, phone: 30, form: 50 } as const;

// The days to visit run from the application; reported no later than this, no clock is late when it begins.
const DAYS_BACK = 5;

/** Checks a report that came in `today`; gives the first thing that is wrong with it. */
export function checkReport(sent: SentReport, today: PlainDate): CheckedReport | Refusal {
  const wrong = refuseWords(sent) ?? refuseDay(sent.occurredOn, today);
  if (wrong) return wrong;
  const certificate = certificateGiven('certificateNumber', sent.certificateNumber, today);
  if ('field' in certificate) return certificate;
  const phone = phoneDigits(sent.phone);
  if (phone === undefined) return refusal('phone', 'NOT_A_PHONE');
  if (!isTownshipOrVillage(sent.division)) return refusal('division', 'NOT_A_DIVISION');
  return {
    certificate: certificate.number,
    identityNumber: identityNumberOf(certificate.number),
    name: sent.name.trim(),
    phone,
    division: sent.division,
    leadType: sent.leadType,
    statement: sent.statement.trim(),
    form: given(sent.form),
    occurredOn: sent.occurredOn ?? today,
  };
}

/** Whether a code is one of those that take reports, by its length. */
export function isTownshipOrVillage(code: string): boolean {
  return /^(\d{9}|\d{12})$/.test(code);
}

function refuseWords(sent: SentReport): Refusal | undefined {
  for (const field of ['certificateNumber', 'name', 'phone', 'statement'] as const) {
    if (sent[field].trim() === '') return refusal(field, 'REQUIRED');
  }
  for (const field of ['certificateNumber', 'name', 'phone', 'form'] as const) {
    if ((sent[field] ?? '').length > LONGEST[field]) return refusal(field, 'TOO_LONG');
  }
  return undefined;
}

function refuseDay(occurredOn: PlainDate | null | undefined, today: PlainDate): Refusal | undefined {
  if (!occurredOn) return undefined;
  if (occurredOn > today) return refusal('occurredOn', 'DATE_IN_FUTURE');
  return occurredOn < addDays(today, -DAYS_BACK) ? refusal('occurredOn', 'DATE_TOO_EARLY') : undefined;
}
