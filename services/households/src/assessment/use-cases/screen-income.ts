import type { PlainDate } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { latestFacts } from '../../evidence/persistence/sector-evidence';
import { incomeScreening, type Screening } from '../domain/income-screening';
import type { AssessmentRow } from '../persistence/income-assessments';

/** A screening with what else a person has to weigh. */
export interface ScreenedIncome {
  asOf: PlainDate;
  screening: Screening;
  otherFactors: readonly string[];
}

/**
 * An assessed income against the line of its place on a day; where the line is only a reference the other factors
 * decide: what departments found insecure by then, and 合规自付支出.
 */
export async function screenIncome(
  policies: PolicySet,
  context: RequestContext,
  assessment: AssessmentRow,
  asOf: PlainDate,
): Promise<ScreenedIncome> {
  const { measure, total, countedMembers: members, householdId, divisionCode: division } = assessment;
  const answers = await latestFacts(context, 'guarantees', householdId, asOf);
  const otherFactors = answers
    .filter(({ secure }) => secure === false)
    .map(({ finding, guarantee }) => finding ?? guarantee);
  const selfPaid = assessment.selfPaid ?? 0n;
  if (selfPaid > 0n) otherFactors.push(`合规自付支出 ${formatYuan(selfPaid)}`);
  const income = { measure, fen: total };
  return {
    asOf,
    screening: incomeScreening(policies, { division, on: asOf, income, members, otherFactors }),
    otherFactors,
  };
}
