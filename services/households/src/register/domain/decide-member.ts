import type { PlainDate } from '@dixian/calendar';
import { given, oneLine } from '../../ground/domain/free-text';
import { HEAD } from '../../ground/domain/person-words';
import type { Refusal } from '../../ground/domain/refusal';
import { certificateGiven } from './certificate-given';
import { decideProfile, type Profile, profileTexts, type ReportedProfile } from './decide-profile';
import { refusal } from './refusals';

/** A member as somebody enters it. */
export interface ReportedMember extends ReportedProfile {
  name: string;
  certificateNumber: string;
  sex?: 'FEMALE' | 'MALE' | null;
  relation?: string | null;
  isHead?: boolean | null;
  livesTogether?: boolean | null;
  inRegister?: boolean | null;
  residentInsurance?: boolean | null;
}

/** A member as it is registered. */
export interface NewMember {
  name: string;
  certificateNumber: string;
  sex: 'FEMALE' | 'MALE';
  relation: string;
  isHead: boolean;
  livesTogether: boolean;
  inRegister: boolean | null;
  /** null where nobody said. */
  residentInsurance: boolean | null;
  profile: Partial<Profile>;
}

const LONGEST_NAME = 60;
const LONGEST_RELATION = 20;

/** The member to register, or what is wrong; fields begin with `at`. The sex is that of the certificate unless stated. */
export function decideMember(member: ReportedMember, at: string, on: PlainDate): NewMember | Refusal {
  const name = given(oneLine(member.name));
  const relation = member.isHead ? HEAD : given(member.relation);
  if (name === null) return refusal(`${at}name`, 'REQUIRED');
  if (name.length > LONGEST_NAME) return refusal(`${at}name`, 'TOO_LONG');
  if (relation === null) return refusal(`${at}relation`, 'REQUIRED');
  if (relation.length > LONGEST_RELATION) return refusal(`${at}relation`, 'TOO_LONG');
  // Who is called 户主 is the head, as every ledger has it.
  if (!member.isHead && relation === HEAD) return refusal(`${at}isHead`, 'ONE_HEAD');
  const certificate = certificateGiven(`${at}certificateNumber`, member.certificateNumber, on);
  if ('code' in certificate) return certificate;
  const profile = decideProfile(member, at);
  if ('code' in profile) return profile;
  return {
    name,
    certificateNumber: certificate.number,
    sex: member.sex ?? certificate.sex,
    relation,
    isHead: member.isHead ?? false,
    livesTogether: member.livesTogether ?? true,
    inRegister: member.inRegister ?? null,
    residentInsurance: member.residentInsurance ?? null,
    profile: profile.given,
  };
}

/** What somebody wrote of a member in words of their own, by field. */
export function memberTexts(
  member: Pick<ReportedMember, 'relation'> & ReportedProfile & { name?: string | null },
  at: string,
): Record<string, string | null | undefined> {
  return {
    [`${at}name`]: member.name,
    [`${at}relation`]: member.relation,
    ...profileTexts(member, at),
  };
}
