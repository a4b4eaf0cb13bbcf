import { type Fen, formatYuan } from '@dixian/money';
import { countMembers } from '@dixian/policy';
import type { Refusal } from '../../ground/domain/refusal';
import { type IncomeFigures, netIncome } from '../../register/domain/income';
import type { AssessedMember } from './assessed-member';
import { refusal } from './refusals';
import { refuseMembers } from './refuse-members';
import type { MemberAmounts, RegisteredMember, ReportedMember } from './reported-member';

/** What an assessment comes to, in fen: the four kinds of those who count, and who was left out by which clause. */
export interface AssessedIncome {
  figures: IncomeFigures;
  total: Fen;
  members: AssessedMember[];
}

/**
 * Income of a household with its members counted or left out (PA-2025-2.1b, 2.1.1, 2.1.2). Support that a person left
 * out pays is 转移性收入. A refusal where a member is missing, stands there twice or is none, or nobody counts.
 */
export function assessIncome(
  reported: readonly ReportedMember[],
  registered: readonly RegisteredMember[],
): AssessedIncome | Refusal {
  const wrong = refuseMembers(reported, registered);
  if (wrong) return wrong;
  const counted = countMembers(reported.map(asMember), {
    sharing: { clause: 'PA-2025-2.1b', with: {} },
    urban: { clause: 'PA-2025-2.1.2', with: {} },
  });
  const relocated = reported.every(({ registration }) => registration !== 'RURAL');
  if (counted.members.length === 0) {
    const clauses = counted.leftOut.map(({ why }) =>
      why === 'SHARES_NO_INCOME' ? 'PA-2025-2.1b' : specialClause(relocated),
    );
    return refusal('members', 'NOBODY_COUNTED', [...new Set(clauses)]);
  }
  const leftOut = new Map(counted.leftOut.map(({ id, clause }) => [id, clause ?? '']));
  const paid = reported.findIndex(({ personId, supportPaid }) => !leftOut.has(personId) && supportPaid > 0n);
  if (paid >= 0) return refusal(`members.${paid}.supportPaid`, 'SUPPORT_OF_COUNTED', ['PA-2025-2.1.2']);
  const figures = figuresOf(reported, leftOut);
  const total = netIncome(figures);
  if (total !== counted.income.fen) throw new Error('The kinds of income do not add up to the income');
  return {
    figures,
    total,
    members: reported.map((member) => assessed(member, leftOut.get(member.personId), relocated)),
  };
}

function asMember(member: ReportedMember) {
  const { personId: id, registration, urbanBenefits, sharesIncome, supportPaid: support } = member;
  const income = netIncome({ ...member, memberCount: 1 });
  const kind = { RURAL: 'rural', URBAN: 'urban', COLLECTIVE: 'collective' } as const;
  return { id, registration: kind[registration], urbanBenefits, sharesIncome, income, support };
}

function figuresOf(reported: readonly ReportedMember[], leftOut: ReadonlyMap<string, string>): IncomeFigures {
  const counted = reported.filter(({ personId }) => !leftOut.has(personId));
  const sum = (of: keyof MemberAmounts, members = counted) =>
    members.reduce((total, member) => total + member[of], 0n);
  const support = sum(
    'supportPaid',
    reported.filter(({ personId }) => leftOut.has(personId)),
  );
  return {
    wages: sum('wages'),
    business: sum('business'),
    property: sum('property'),
    transfer: sum('transfer') + support,
    businessCost: sum('businessCost'),
    memberCount: counted.length,
  };
}

function assessed(member: ReportedMember, clause: string | undefined, relocated: boolean): AssessedMember {
  const { personId, registration, urbanBenefits, sharesIncome, sharingReason } = member;
  const text = (of: keyof MemberAmounts) => formatYuan(member[of]);
  const special = registration === 'RURAL' ? null : specialClause(relocated);
  return {
    personId,
    counted: clause === undefined,
    reason: clause && sharesIncome ? urbanBenefits.join('、') : sharingReason,
    clauseId: clause === 'PA-2025-2.1b' ? clause : (special ?? (sharingReason ? 'PA-2025-2.1b' : null)),
    registration,
    urbanBenefits,
    sharesIncome,
    wages: text('wages'),
    business: text('business'),
    businessCost: text('businessCost'),
    property: text('property'),
    transfer: text('transfer'),
    supportPaid: text('supportPaid'),
  };
}

// Where the whole family is urban it is the relocated case, in which one member with benefits is left out (reading 25).
function specialClause(relocated: boolean): string {
  return relocated ? 'PA-2025-2.1.1' : 'PA-2025-2.1.2';
}
