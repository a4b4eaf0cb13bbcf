export const ROLES = [
  'village',
  'township',
  'county',
  'city',
  'province',
  'auditor',
  'admin',
  'department',
  'public',
] as const;

export const SECTORS = [
  'employment',
  'education',
  'health',
  'housing',
  'water',
  'finance',
  'civil-affairs',
  'rural',
] as const;

export type Role = (typeof ROLES)[number];
export type Sector = (typeof SECTORS)[number];

/** The division of who has no account: the prefix of no code, so that nothing lies in it. */
export const NOWHERE = '-';

/** Who asks. Every list, count, look-up and traversal is bound by `division` and, for departments, by `sector`. */
export interface Caller {
  id: string;
  name: string;
  role: Role;
  /** The prefix of the division codes in sight: 2, 4, 6, 9 or 12 digits; empty = the whole country; NOWHERE = none. */
  division: string;
  /** The place that the account was given for, where that is no more and leads to `division`. */
  former?: string;
  /** Which department; present exactly when the role is `department`. */
  sector?: Sector;
  /** Whether identity numbers, phones and the like are shown unmasked. */
  pii: boolean;
  /** Where somebody without an account asks from: a keyed hash of the address, for counting only; present exactly for `public`. */
  origin?: string;
}
