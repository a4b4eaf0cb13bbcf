import { parseYuan } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import { latestFacts } from '../../evidence/persistence/sector-evidence';
import type {
  AssessedMemberResolvers,
  IncomeAssessmentResolvers,
  IncomeScreeningResolvers,
} from '../../ground/generated';
import { incomeArithmetic, perHead } from '../../register/domain/income';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import type { AssessedMember as Member } from '../domain/assessed-member';
import { hardshipRange } from '../domain/hardship-range';
import { lowIncome } from '../domain/low-income';
import { screenIncome } from '../use-cases/screen-income';

/** Fields of IncomeAssessment that are not columns. */
export function incomeAssessmentFields(policies: PolicySet): Complete<IncomeAssessmentResolvers> {
  return {
    household: (row, _args, context) => householdOf(context, row),
    measure: ({ measure }) => (measure === 'net-income' ? 'NET' : 'DISPOSABLE'),
    members: ({ members }) => [...members],
    perHead: ({ total, countedMembers }) => perHead(total, countedMembers),
    arithmetic: ({ countedMembers: memberCount, ...row }) => incomeArithmetic({ ...row, memberCount }),
    screening: (row, { asOf }, context) => screenIncome(policies, context, row, asOf ?? row.occurredOn),
  };
}

type Amount = 'wages' | 'business' | 'businessCost' | 'property' | 'transfer' | 'supportPaid';
const amount = (of: Amount) => (member: Member) => parseYuan(member[of] ?? '') ?? null;

/** Fields of AssessedMember that are not given with it. */
export const AssessedMember: Complete<AssessedMemberResolvers> = {
  person: ({ personId }, _args, context) => personById(context, personId),
  clause: ({ clauseId }) => (clauseId === null ? null : { id: clauseId }),
  urbanBenefits: ({ urbanBenefits }) => [...(urbanBenefits ?? [])],
  wages: amount('wages'),
  business: amount('business'),
  businessCost: amount('businessCost'),
  property: amount('property'),
  transfer: amount('transfer'),
  supportPaid: amount('supportPaid'),
};

/** Fields of IncomeScreening that are not given with it. */
export function incomeScreeningFields(policies: PolicySet): Complete<IncomeScreeningResolvers> {
  return {
    belowLine: ({ screening }) => screening.belowLine ?? null,
    decision: ({ screening }) => screening,
    otherFactors: ({ otherFactors }) => [...otherFactors],
    async lowIncome({ householdId, held, asOf, screening }, _args, context) {
      const allowances = await latestFacts(context, 'allowances', householdId, asOf);
      const drawsAllowance = allowances.some(({ active }) => active);
      const { division } = held;
      return lowIncome(policies, { division, on: asOf, perHead: screening.perHead, drawsAllowance }) ?? null;
    },
    hardship: ({ held }, { incomeGreatlyReduced, ...given }) =>
      hardshipRange(policies, { ...held, ...given, incomeGreatlyReduced: incomeGreatlyReduced ?? false }),
  };
}
