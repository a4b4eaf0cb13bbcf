import type { PlainDate } from '@dixian/calendar';
import { identityNumberOf, looksLikeIdentityNumber } from '@dixian/personal-data';
import { given } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import {
  decideMember,
  memberTexts,
  type NewMember,
  type ReportedMember,
} from '../../register/domain/decide-member';
import { refusal } from './refusals';

/** A household as somebody registers it. */
export interface ReportedHousehold {
  code?: string | null;
  householdType?: string | null;
  members: readonly ReportedMember[];
  occurredOn: PlainDate;
}

/** A household as it is to be registered; without a code it gets a provisional one. */
export interface NewHousehold {
  code: string | null;
  householdType: string | null;
  members: readonly NewMember[];
}

// 户编号: what ledgers carry.
const HOUSEHOLD_CODE = /^\d{15,18}$/;

/** What is wrong with a household code by itself: it has 15 to 18 digits and is nobody's identity number. */
export function refuseCodeText(code: string | null): Refusal | undefined {
  if (code === null) return undefined;
  if (looksLikeIdentityNumber(code)) return refusal('code', 'CODE_IS_IDENTITY_NUMBER');
  return HOUSEHOLD_CODE.test(code) ? undefined : refusal('code', 'HOUSEHOLD_CODE_FORMAT');
}

const MOST_MEMBERS = 99;
const LONGEST_TYPE = 30;

/** The household to register, or what is wrong: exactly one head, every certificate valid and given once. */
export function decideRegistration(reported: ReportedHousehold): NewHousehold | Refusal {
  const code = given(reported.code);
  const householdType = given(reported.householdType);
  const wrong = refuseCodeText(code);
  if (wrong) return wrong;
  if (householdType !== null && householdType.length > LONGEST_TYPE)
    return refusal('householdType', 'TOO_LONG');
  if (reported.members.length === 0) return refusal('members', 'REQUIRED');
  if (reported.members.length > MOST_MEMBERS) return refusal('members', 'TOO_LONG');
  const members: NewMember[] = [];
  const seen = new Set<string>();
  for (const [index, member] of reported.members.entries()) {
    const decided = decideMember(member, `members.${index}.`, reported.occurredOn);
    if ('code' in decided) return decided;
    const identity = identityNumberOf(decided.certificateNumber);
    if (seen.has(identity)) return refusal(`members.${index}.certificateNumber`, 'REPEATED_PERSON');
    seen.add(identity);
    members.push(decided);
  }
  if (members.filter(({ isHead }) => isHead).length !== 1) return refusal('members', 'ONE_HEAD');
  return { code, householdType, members };
}

/** What somebody wrote of a household in words of their own, by field. */
export function registrationTexts({
  householdType,
  members,
}: ReportedHousehold): Record<string, string | null | undefined> {
  const ofMembers = members.map((member, index) => memberTexts(member, `members.${index}.`));
  return Object.assign({ householdType }, ...ofMembers);
}

/** A code of our own for a household that has none yet: letters keep it apart from every 户编号 of a ledger. */
export function provisionalCode(villageCode: string, number: number): string {
  return `T${villageCode}-${String(number).padStart(4, '0')}`;
}
