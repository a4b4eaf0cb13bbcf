import { type Fen, formatYuan } from '@dixian/money';
import type { Rule } from '@dixian/policy';
import type { Refusal } from '../../ground/domain/refusal';
import { type IncomeFigures, netIncome } from '../../register/domain/income';
import type { AssessedMember } from './assessed-member';
import { countMembers, type MemberLeftOut } from './counted-members';
import { scopeRule } from './identification-scope';
import { refusal } from './refusals';
import { refuseMembers } from './refuse-members';
import type { MemberAmounts, RegisteredMember, ReportedMember } from './reported-member';

/** What an assessment comes to, in fen: the four kinds of those who count, and who was left out by which clause. */
export interface AssessedIncome {
  figures: IncomeFigures;
  total: Fen;
  members: AssessedMember[];
}

/** Members of whom nobody counts, as those who share income all draw urban security: nothing is divided by nobody. */
export interface NobodyCounted {
  nobody: AssessedMember[];
}

/** The rules by which members count in a place; one that it does not bind is not asked. */
export interface CountingRules {
  /** counted-by-sharing-income; who shares no income is left out everywhere, by its clause where there is one. */
  readonly sharing: Counting;
  /** scope-members-urban-or-collective */
  readonly someUrban: Counting;
  /** scope-relocated-now-urban */
  readonly allUrban: Counting;
}

type Counting = Pick<Rule, 'clause' | 'with'> | undefined;

/**
 * Income of a household with its members counted or left out. Support that a person left out pays is 转移性收入. A
 * refusal where a member is missing, stands there twice or is none, or nobody counts.
 */
export function assessIncome(
  reported: readonly ReportedMember[],
  registered: readonly RegisteredMember[],
  { sharing, someUrban, allUrban }: CountingRules,
): AssessedIncome | NobodyCounted | Refusal {
  const wrong = refuseMembers(reported, registered, clauseOf(sharing));
  if (wrong) return wrong;
  const urban = scopeRule(reported, { someUrban, allUrban });
  const counted = countMembers(reported.map(asMember), { sharing, urban });
  const leftOut = new Map(counted.leftOut.map((member) => [member.id, member]));
  const members = reported.map((member) =>
    assessed(member, leftOut.get(member.personId), { sharing, urban }),
  );
  if (counted.members.length === 0) {
    if (counted.leftOut.some(({ why }) => why === 'URBAN_BENEFITS')) return { nobody: members };
    const clauses = counted.leftOut.flatMap(({ clause }) => clause ?? []);
    return refusal('members', 'NOBODY_COUNTED', [...new Set(clauses)]);
  }
  const paid = reported.findIndex(({ personId, supportPaid }) => !leftOut.has(personId) && supportPaid > 0n);
  if (paid >= 0) return refusal(`members.${paid}.supportPaid`, 'SUPPORT_OF_COUNTED', clauseOf(someUrban));
  const figures = figuresOf(reported, leftOut);
  const total = netIncome(figures);
  if (total !== counted.income.fen) throw new Error('The kinds of income do not add up to the income');
  return {
    figures,
    total,
    members,
  };
}

function clauseOf(rule: Counting): string[] {
  return rule ? [rule.clause] : [];
}

function asMember(member: ReportedMember) {
  const { personId: id, registration, urbanBenefits, sharesIncome, supportPaid: support } = member;
  const income = netIncome({ ...member, memberCount: 1 });
  const kind = { RURAL: 'rural', URBAN: 'urban', COLLECTIVE: 'collective' } as const;
  return { id, registration: kind[registration], urbanBenefits, sharesIncome, income, support };
}

function figuresOf(
  reported: readonly ReportedMember[],
  leftOut: ReadonlyMap<string, MemberLeftOut>,
): IncomeFigures {
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

function assessed(
  member: ReportedMember,
  leftOut: MemberLeftOut | undefined,
  { sharing, urban }: { sharing: Counting; urban: Counting },
): AssessedMember {
  const { personId, registration, urbanBenefits, sharesIncome, sharingReason } = member;
  const text = (of: keyof MemberAmounts) => formatYuan(member[of]);
  const special = registration === 'RURAL' ? undefined : urban;
  const by = special ?? (sharingReason ? sharing : undefined);
  return {
    personId,
    counted: leftOut === undefined,
    reason: leftOut?.why === 'URBAN_BENEFITS' ? urbanBenefits.join('、') : sharingReason,
    clauseId: leftOut ? leftOut.clause : (by?.clause ?? null),
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
