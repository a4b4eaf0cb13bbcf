import type { Fen } from '@dixian/money';
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

/**
 * What is wrong with the members named: each of the household once, nobody else, with a reason where sharing differs. It
 * is asked everywhere; the clauses are those of the place, if it prints any.
 */
export function refuseMembers(
  reported: readonly ReportedMember[],
  registered: readonly RegisteredMember[],
  clauseIds: readonly string[],
): Refusal | undefined {
  const known = new Map(registered.map((member) => [member.personId, member]));
  const named = new Set<string>();
  for (const [index, member] of reported.entries()) {
    const field = `members.${index}`;
    const entry = known.get(member.personId);
    if (!entry) return refusal(`${field}.personId`, 'NOT_A_MEMBER');
    if (named.has(member.personId)) return refusal(`${field}.personId`, 'NAMED_TWICE');
    named.add(member.personId);
    const wrong = refuseMember(field, member, entry, clauseIds);
    if (wrong) return wrong;
  }
  return named.size < known.size ? refusal('members', 'MEMBER_NOT_NAMED', clauseIds) : undefined;
}

function refuseMember(
  field: string,
  member: ReportedMember,
  { inRegister, livesTogether }: RegisteredMember,
  clauseIds: readonly string[],
): Refusal | undefined {
  // The register book is the base, where a ledger tells of it, else who lives together.
  if (member.sharesIncome !== (inRegister ?? livesTogether) && !member.sharingReason) {
    return refusal(`${field}.sharingReason`, 'SHARING_REASON', clauseIds);
  }
  for (const name of amountsOfMember) {
    const wrong = refuseAmount(`${field}.${name}`, member[name]);
    if (wrong) return wrong;
  }
  return undefined;
}
