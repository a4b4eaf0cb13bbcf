import type { PlainDate } from '@dixian/calendar';
import { given, oneLine } from '../../ground/domain/free-text';
import { HEAD } from '../../ground/domain/person-words';
import type { Refusal } from '../../ground/domain/refusal';
import { certificateGiven } from '../../register/domain/certificate-given';
import { decideProfile, type Profile, type ReportedProfile } from '../../register/domain/decide-profile';
import { refusal } from './refusals';

/** Facts of a person that may be emptied again. */
export type ClearedField = keyof Profile;

/** What changes of a member, as somebody says; a key that is absent or null leaves it as it is. */
export interface ReportedUpdate extends ReportedProfile {
  name?: string | null;
  sex?: 'FEMALE' | 'MALE' | null;
  certificateNumber?: string | null;
  residentInsurance?: boolean | null;
  relation?: string | null;
  isHead?: boolean | null;
  livesTogether?: boolean | null;
  inRegister?: boolean | null;
  clear?: readonly ClearedField[] | null;
}

/** What is to be set; a profile field that is null is emptied. */
export interface MemberUpdate {
  identity: { name?: string; sex?: 'FEMALE' | 'MALE'; residentInsurance?: boolean };
  certificateNumber: string | null;
  profile: { [Field in keyof Profile]?: Profile[Field] | null };
  place: { relation?: string; isHead?: true; livesTogether?: boolean; inRegister?: boolean };
}

/** The changes to make, or what is wrong. A head is changed by naming the new one. */
export function decideUpdate(reported: ReportedUpdate, on: PlainDate): MemberUpdate | Refusal {
  const name = given(oneLine(reported.name ?? ''));
  const relation = given(reported.relation);
  if (name !== null && name.length > 60) return refusal('changes.name', 'TOO_LONG');
  if (relation !== null && relation.length > 20) return refusal('changes.relation', 'TOO_LONG');
  if (reported.isHead === false || (relation === HEAD && !reported.isHead))
    return refusal('changes.isHead', 'ONE_HEAD');
  const number = given(reported.certificateNumber);
  const certificate = number === null ? null : certificateGiven('changes.certificateNumber', number, on);
  if (certificate && 'code' in certificate) return certificate;
  const profile = decideProfile(reported, 'changes.');
  if ('code' in profile) return profile;
  const cleared = Object.fromEntries((reported.clear ?? []).map((field) => [field, null]));
  return {
    identity: {
      ...(name !== null && { name }),
      ...(reported.sex && { sex: reported.sex }),
      ...isGiven('residentInsurance', reported.residentInsurance),
    },
    certificateNumber: certificate?.number ?? null,
    profile: { ...cleared, ...profile.given },
    place: {
      ...(relation !== null && { relation }),
      ...(reported.isHead && { isHead: true, relation: HEAD }),
      ...isGiven('livesTogether', reported.livesTogether),
      ...isGiven('inRegister', reported.inRegister),
    },
  };
}

function isGiven<Field extends string>(field: Field, value: boolean | null | undefined) {
  return (typeof value === 'boolean' ? { [field]: value } : {}) as { [Key in Field]?: boolean };
}
