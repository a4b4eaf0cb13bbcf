import type { PlainDate } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { type GuaranteeAnswer, latestFacts } from '../../evidence/persistence/sector-evidence';
import { flag, type Reason } from '../../ground/domain/reasons';
import { isOld } from '../domain/assessed-period';
import type { HardshipFacts } from '../domain/hardship-range';
import { incomeScreening, type Screening } from '../domain/income-screening';
import type { AssessmentRow } from '../persistence/income-assessments';

/** A screening with what else a person has to weigh. */
export interface ScreenedIncome {
  householdId: string;
  asOf: PlainDate;
  screening: Screening;
  otherFactors: readonly string[];
  /** What was held against the line. */
  held: Omit<HardshipFacts, 'cause' | 'rigidExpenditure' | 'lastYearIncome'>;
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
  const screening = incomeScreening(policies, { division, on: asOf, income, members, otherFactors });
  return {
    householdId,
    asOf,
    held: { division, on: asOf, income, members },
    screening: {
      ...screening,
      flags: [...screening.flags, ...ageFlags(screening, assessment.occurredOn, answers, asOf)],
    },
    otherFactors,
  };
}

// What it rests on may be past its twelve months; an answer matters here where it found something insecure.
function ageFlags(
  { reasons }: Screening,
  assessedOn: PlainDate,
  answers: readonly Pick<GuaranteeAnswer, 'guarantee' | 'secure' | 'occurredOn'>[],
  asOf: PlainDate,
): Reason[] {
  const clause = reasons[0]?.clause ?? null;
  const old = answers.filter(({ secure, occurredOn }) => secure === false && isOld(occurredOn, asOf));
  return [
    ...(isOld(assessedOn, asOf) ? [flag('INCOME_EVIDENCE_OLD', clause, { fact: assessedOn })] : []),
    ...old.map(({ guarantee, occurredOn }) =>
      flag('GUARANTEE_EVIDENCE_OLD', clause, { fact: `${guarantee} ${occurredOn}` }),
    ),
  ].map(({ reason }) => reason);
}
