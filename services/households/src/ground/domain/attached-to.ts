import type { Fact } from '@dixian/access';

/** What files hang on in this service, each with the kind of fact that it tells: who may know that sees its files. */
export const ATTACHED_TO = {
  AUTHORISATION: 'CASEWORK',
  CASE_ACT: 'CASEWORK',
  LEAD_VISIT: 'CASEWORK',
  MEASURE: 'CASEWORK',
  SHEET: 'CASEWORK',
  SURVEY_VISIT: 'CASEWORK',
  WATCH_VISIT: 'CASEWORK',
} as const satisfies Readonly<Record<string, Fact>>;

export type SubjectKind = keyof typeof ATTACHED_TO;

/** A record that files hang on, with the household whose it is. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly householdId: string;
  readonly divisionCode: string;
}
