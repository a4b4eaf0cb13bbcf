import type { PlainDate } from '@dixian/calendar';
import { fenFromRow, parseYuan } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { incomeArithmetic, perHead } from '../../register/domain/income';
import { householdById } from '../../register/persistence/households';
import { personById } from '../../register/persistence/persons';
import type { AssessedMember as Member } from '../domain/assessed-member';
import type { AssessmentRow } from '../persistence/income-assessments';
import { type ScreenedIncome, screenIncome } from '../use-cases/screen-income';

/** Fields of IncomeAssessment that are not columns. */
export function incomeAssessmentFields(policies: PolicySet) {
  return {
    household: ({ householdId }: AssessmentRow, _args: unknown, context: RequestContext) =>
      householdById(context, householdId),
    measure: ({ measure }: AssessmentRow) => (measure === 'net-income' ? 'NET' : 'DISPOSABLE'),
    perHead: ({ total, countedMembers }: AssessmentRow) => perHead(fenFromRow(total), countedMembers),
    arithmetic: (row: AssessmentRow) =>
      incomeArithmetic({
        wages: fenFromRow(row.wages),
        business: fenFromRow(row.business),
        property: fenFromRow(row.property),
        transfer: fenFromRow(row.transfer),
        businessCost: fenFromRow(row.businessCost),
        memberCount: row.countedMembers,
      }),
    screening: (row: AssessmentRow, { asOf }: { asOf?: PlainDate | null }, context: RequestContext) =>
      screenIncome(policies, context, row, asOf ?? row.occurredOn),
  };
}

type Amount = 'wages' | 'business' | 'businessCost' | 'property' | 'transfer' | 'supportPaid';
const amount = (of: Amount) => (member: Member) => parseYuan(member[of] ?? '') ?? null;

/** Fields of AssessedMember that are not given with it. */
export const AssessedMember = {
  person: ({ personId }: Member, _args: unknown, context: RequestContext) => personById(context, personId),
  clause: ({ clauseId }: Member) => (clauseId === null ? null : { id: clauseId }),
  urbanBenefits: ({ urbanBenefits }: Member) => urbanBenefits ?? [],
  wages: amount('wages'),
  business: amount('business'),
  businessCost: amount('businessCost'),
  property: amount('property'),
  transfer: amount('transfer'),
  supportPaid: amount('supportPaid'),
};

/** Fields of IncomeScreening that are not given with it. */
export const IncomeScreening = {
  belowLine: ({ screening }: ScreenedIncome) => screening.belowLine ?? null,
  decision: ({ screening }: ScreenedIncome) => screening,
};
