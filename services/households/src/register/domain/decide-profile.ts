import { given } from '../../ground/domain/free-text';
import { EDUCATION_LEVELS, HEALTH_STATES, LABOUR_CAPACITIES } from '../../ground/domain/person-words';
import type { Refusal } from '../../ground/domain/refusal';
import { phoneDigits } from './phone-digits';
import { refusal } from './refusals';

/** What is told of a person beyond name and certificate; a key that is absent or null says nothing. */
export interface ReportedProfile {
  ethnicity?: string | null;
  education?: string | null;
  schoolStatus?: string | null;
  health?: readonly string[] | null;
  labourCapacity?: string | null;
  workPlace?: string | null;
  workMonths?: number | null;
  phone?: string | null;
}

/** The same as it is kept: health as the words of the ledger joined, phone as digits. */
export interface Profile {
  ethnicity: string;
  education: string;
  schoolStatus: string;
  health: string;
  labourCapacity: string;
  workPlace: string;
  workMonths: number;
  phone: string;
}

const FREE = { ethnicity: 20, schoolStatus: 30, workPlace: 60 } as const;
const LISTED = {
  education: EDUCATION_LEVELS as readonly string[],
  labourCapacity: LABOUR_CAPACITIES as readonly string[],
};

/** What was given, cleaned, or the first thing that is wrong; fields begin with `at`. */
export function decideProfile(reported: ReportedProfile, at: string): { given: Partial<Profile> } | Refusal {
  const kept: Partial<Profile> = {};
  for (const [field, longest] of Object.entries(FREE) as [keyof typeof FREE, number][]) {
    const text = given(reported[field]);
    if (text === null) continue;
    if (text.length > longest) return refusal(`${at}${field}`, 'TOO_LONG');
    kept[field] = text;
  }
  for (const [field, words] of Object.entries(LISTED) as [keyof typeof LISTED, readonly string[]][]) {
    const word = given(reported[field]);
    if (word === null) continue;
    if (!words.includes(word)) return refusal(`${at}${field}`, 'NOT_LISTED');
    kept[field] = word;
  }
  return decideRest(reported, at, kept);
}

/** What somebody wrote of a person in words of their own, by field. */
export function profileTexts(
  reported: ReportedProfile,
  at: string,
): Record<string, string | null | undefined> {
  const fields = Object.keys(FREE) as (keyof typeof FREE)[];
  return Object.fromEntries(fields.map((field) => [`${at}${field}`, reported[field]]));
}

function decideRest(
  { health, workMonths, phone }: ReportedProfile,
  at: string,
  kept: Partial<Profile>,
): { given: Partial<Profile> } | Refusal {
  if (health && health.length > 0) {
    const listed: readonly string[] = HEALTH_STATES;
    if (health.some((word) => !listed.includes(word))) return refusal(`${at}health`, 'NOT_LISTED');
    kept.health = [...new Set(health)].join(',');
  }
  if (workMonths !== null && workMonths !== undefined) {
    if (workMonths < 0 || workMonths > 12) return refusal(`${at}workMonths`, 'OUT_OF_RANGE');
    kept.workMonths = workMonths;
  }
  const number = given(phone);
  if (number !== null) {
    const digits = phoneDigits(number);
    if (digits === undefined) return refusal(`${at}phone`, 'NOT_A_PHONE');
    kept.phone = digits;
  }
  return { given: kept };
}
