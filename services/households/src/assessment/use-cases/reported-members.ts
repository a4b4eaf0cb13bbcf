import type { Fen } from '@dixian/money';
import { given } from '../../ground/domain/free-text';
import type { Registration } from '../domain/assessed-member';
import { amountsOfMember, type MemberAmounts, type ReportedMember } from '../domain/reported-member';

/** A member as it is given; amounts left away are zero. */
export type GivenMember = {
  personId: string;
  registration: Registration;
  urbanBenefits?: readonly string[] | null;
  sharesIncome: boolean;
  sharingReason?: string | null;
} & { readonly [Amount in keyof MemberAmounts]?: Fen | null };

/** Members with blank texts taken out and every amount there. */
export function reportedMembers(members: readonly GivenMember[]): ReportedMember[] {
  return members.map((member) => {
    const amounts = Object.fromEntries(amountsOfMember.map((name) => [name, member[name] ?? 0n]));
    const benefits = (member.urbanBenefits ?? []).map((benefit) => benefit.trim());
    return {
      personId: member.personId,
      registration: member.registration,
      urbanBenefits: [...new Set(benefits.filter((benefit) => benefit !== ''))],
      sharesIncome: member.sharesIncome,
      sharingReason: given(member.sharingReason),
      ...(amounts as Record<keyof MemberAmounts, Fen>),
    };
  });
}
