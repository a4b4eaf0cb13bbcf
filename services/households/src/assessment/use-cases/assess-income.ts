import type { PlainDate } from '@dixian/calendar';
import { isUserError, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type IncomeMeasure, type PolicySet, ruleInForce } from '@dixian/policy';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { isRefusal } from '../../ground/domain/refusal';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { assessIncome as assess } from '../domain/assess-income';
import { assessedFrom } from '../domain/assessed-period';
import { refusal } from '../domain/refusals';
import { refuseAmount } from '../domain/refuse-members';
import type { AssessmentRow } from '../persistence/income-assessments';
import {
  assessmentToCorrect,
  findAssessment,
  insertAssessment,
  registeredMembers,
} from '../persistence/keep-assessment';
import { findScope, insertScope, type ScopeRow } from '../persistence/scope-records';
import { incomeAssessed } from './income-assessed';
import { measureOfPlace } from './measure-of-place';
import { type GivenMember, reportedMembers } from './reported-members';

/** An assessment as somebody reports it. */
export interface ReportedAssessment extends KeyedInput {
  householdId: string;
  occurredOn: PlainDate;
  measure?: IncomeMeasure | null;
  members: readonly GivenMember[];
  policyIncome?: Fen | null;
  selfPaid?: Fen | null;
  corrects?: string | null;
}

/** What an assessment gives. */
export interface Assessed {
  assessment: AssessmentRow;
}

/** What it gives where nobody counts: what was learnt of the members, and no income. */
export interface Scoped {
  scope: ScopeRow;
}

/**
 * Records the income of a household over the twelve months before a day. Of two who correct one assessment at once one
 * succeeds, the other gets the newer.
 */
export function assessIncome(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedAssessment,
): Promise<Assessed | Scoped | UserErrorValue> {
  return recordOnce<Assessed | Scoped, string>(
    context,
    {
      act: 'assessIncome',
      input: reported,
      may: (caller) => (recordingLevel(caller) === undefined ? NOT_PERMITTED : undefined),
      texts: textsOf(reported.members),
    },
    async (transaction, { account }) => {
      const outcome = await record(transaction, policies, reported, account);
      if (isUserError(outcome)) return outcome;
      const { id, householdId } = 'scope' in outcome ? outcome.scope : outcome.assessment;
      await incomeAssessed.tell(transaction, policies, householdId, context.clock.today());
      return { answer: outcome, reference: id };
    },
    async (reader, id) => {
      const assessment = await findAssessment(reader, id);
      if (assessment) return { assessment };
      const scope = await findScope(reader, id);
      return scope && { scope };
    },
  );
}

function textsOf(members: readonly GivenMember[]): Record<string, string | null | undefined> {
  const texts = members.flatMap(({ sharingReason, urbanBenefits }, index) => [
    [`members.${index}.sharingReason`, sharingReason],
    ...(urbanBenefits ?? []).map((benefit, at) => [`members.${index}.urbanBenefits.${at}`, benefit]),
  ]);
  return Object.fromEntries(texts);
}

async function record(
  transaction: Statements,
  policies: PolicySet,
  { householdId, occurredOn, corrects = null, ...reported }: ReportedAssessment,
  account: string,
): Promise<Assessed | Scoped | UserErrorValue> {
  const { policyIncome = null, selfPaid = null } = reported;
  const wrong = refuseAmount('policyIncome', policyIncome) ?? refuseAmount('selfPaid', selfPaid);
  if (wrong) return refused(wrong);
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return NO_HOUSEHOLD;
  const conflict = corrects === null ? undefined : await refuseCorrection(transaction, householdId, corrects);
  if (conflict) return conflict;
  const registered = await registeredMembers(transaction, householdId, occurredOn);
  const at = { division: divisionCode, on: occurredOn };
  const assessed = assess(reportedMembers(reported.members), registered, {
    sharing: ruleInForce(policies, 'counted-by-sharing-income', at),
    someUrban: ruleInForce(policies, 'scope-members-urban-or-collective', at),
    allUrban: ruleInForce(policies, 'scope-relocated-now-urban', at),
  });
  if (isRefusal(assessed)) return refused(assessed);
  const learnt = { householdId, divisionCode, occurredOn, account };
  if ('nobody' in assessed) {
    if (corrects !== null) return refused(refusal('members', 'NOBODY_COUNTED'));
    return { scope: await insertScope(transaction, { ...learnt, members: assessed.nobody }) };
  }
  const assessment = await insertAssessment(transaction, {
    ...assessed,
    ...learnt,
    fromOn: assessedFrom(occurredOn),
    measure: reported.measure ?? measureOfPlace(policies, divisionCode, occurredOn),
    policyIncome,
    selfPaid,
    corrects,
  });
  return { assessment };
}

async function refuseCorrection(
  transaction: Statements,
  householdId: string,
  corrects: string,
): Promise<UserErrorValue | undefined> {
  const found = await assessmentToCorrect(transaction, householdId, corrects);
  if (!found) return NO_ASSESSMENT;
  const message = {
    zh: '这份核算已由他人更正，请以新的核算为准，或在新的核算上更正。',
    en: 'Somebody corrected this assessment before you. Please look at the newer one.',
  };
  return (
    found.newer &&
    userError('AssessmentConflict', 'ASSESSMENT_CONFLICT', message, { assessment: found.newer })
  );
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能核算收入，请由村、乡镇、县级或农业农村部门人员办理。',
  en: 'Your role may not assess incomes; village, township, county or rural office staff may.',
});
const NO_ASSESSMENT = notFound('corrects', {
  zh: '这户没有这份收入核算，请核对。',
  en: 'This household has no such assessment. Please check it.',
});
