import type { EvidenceName } from '@dixian/policy';

/** The fields of an act that show each evidence of the catalogue; none where it is shown by the act itself. */
const fields: Readonly<Record<EvidenceName, readonly string[]>> = {
  application: ['form', 'applicant'],
  'home-check-done': [],
  'factors-recorded': ['income', 'selfPaidExpenses', 'difficulties', 'ownMeans'],
  'review-record': ['votesPresent'],
  posting: ['place', 'text', 'photoReference'],
  'organisers-present': ['organisersPresent'],
  'signing-offices': ['signingOffices'],
  'checker-signature': ['checkers'],
  'comparison-result': ['comparisons'],
  'written-notice': ['writtenNotice'],
  announcement: ['place', 'text'],
  entry: ['systemReference'],
  nomination: [],
  'conditions-met': [],
  'township-signature': ['townshipSignature'],
  'village-signature': ['villageSignature'],
  approval: ['opinion'],
  setback: ['setback', 'statement'],
  reason: ['reason'],
};

/** Paths of the fields that a procedure's need asks for: of several, all only where it asks for as many. */
export function fieldsShowing(name: string, least: number): string[] {
  const showing = Object.hasOwn(fields, name) ? fields[name as EvidenceName] : ['text'];
  const asked = name === 'factors-recorded' && least < showing.length ? [] : showing;
  return least > 0 ? asked.map((field) => `evidence.${field}`) : [];
}
