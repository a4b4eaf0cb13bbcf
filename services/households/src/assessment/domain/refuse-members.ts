import type { Fen } from '@dixian/money';
import { refuseTexts } from '../../ground/domain/free-text';
import type { Refusal } from '../../ground/domain/refusal';
import { refusal } from './refusals';
import { amountsOfMember, type RegisteredMember, type ReportedMember } from './reported-member';

// A hundred billion yuan, in fen: far above any household, and sums of it stay inside a bigint column.
const LARGEST: Fen = 10_000_000_000_000n;

/** What is wrong with an amount of money that somebody gives: below zero, or beyond a hundred billion yuan. */
export function refuseAmount(field: string, amount: Fen | null): Refusal | undefined {
  return amount !== null && (amount < 0n || amount > LARGEST)
    ? refusal(field, 'AMOUNT_OUT_OF_RANGE')
    : undefined;
}

/** What is wrong with the members named: each of the household once, nobody else, with a reason where sharing differs. */
export function refuseMembers(
  reported: readonly ReportedMember[],
  registered: readonly RegisteredMember[],
): Refusal | undefined {
  const known = new Map(registered.map((member) => [member.personId, member]));
  const named = new Set<string>();
  for (const [index, member] of reported.entries()) {
    const field = `members.${index}`;
    const entry = known.get(member.personId);
    if (!entry) return refusal(`${field}.personId`, 'NOT_A_MEMBER');
    if (named.has(member.personId)) return refusal(`${field}.personId`, 'NAMED_TWICE');
    named.add(member.personId);
    const wrong = refuseMember(field, member, entry);
    if (wrong) return wrong;
  }
  return named.size < known.size ? refusal('members', 'MEMBER_NOT_NAMED', ['PA-2025-2.1b']) : undefined;
}

function refuseMember(
  field: string,
  member: ReportedMember,
  { inRegister, livesTogether }: RegisteredMember,
): Refusal | undefined {
  // The register book is the base, where a ledger tells of it, else who lives together (PA-2025-2.1b).
  if (member.sharesIncome !== (inRegister ?? livesTogether) && !member.sharingReason) {
    return refusal(`${field}.sharingReason`, 'SHARING_REASON', ['PA-2025-2.1b']);
  }
  for (const name of amountsOfMember) {
    const wrong = refuseAmount(`${field}.${name}`, member[name]);
    if (wrong) return wrong;
  }
  const benefits = member.urbanBenefits.map((benefit, index) => [`${field}.urbanBenefits.${index}`, benefit]);
  return refuseTexts({
    [`${field}.sharingReason`]: member.sharingReason,
    ...Object.fromEntries(benefits),
  });
}
