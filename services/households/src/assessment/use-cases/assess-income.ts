import { notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { IncomeMeasure, PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { isRefusal } from '../../ground/domain/refusal';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { assessIncome as assess } from '../domain/assess-income';
import { assessedFrom } from '../domain/assessed-period';
import { refuseAmount } from '../domain/refuse-members';
import type { AssessmentRow } from '../persistence/income-assessments';
import {
  assessmentByKey,
  assessmentToCorrect,
  insertAssessment,
  registeredMembers,
} from '../persistence/keep-assessment';
import { incomeAssessed } from './income-assessed';
import { measureOfPlace } from './measure-of-place';
import { type GivenMember, reportedMembers } from './reported-members';

/** An assessment as somebody reports it. */
export interface ReportedAssessment extends Reported {
  householdId: string;
  measure?: IncomeMeasure | null;
  members: readonly GivenMember[];
  policyIncome?: Fen | null;
  selfPaid?: Fen | null;
  corrects?: string | null;
}

type Outcome = { assessment: AssessmentRow } | UserErrorValue;

/**
 * Records the income of a household over the twelve months before a day (PA-2025-2.1b, 2.1.1, 2.1.2). The same key again
 * gives the first; of two who correct one assessment at once one succeeds, the other gets the newer.
 */
export async function assessIncome(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedAssessment,
): Promise<Outcome> {
  const { caller, clock, db, scope } = context;
  if (recordingLevel(caller) === undefined) return NOT_PERMITTED;
  const today = clock.today();
  const wrong =
    refuseReported(reported, today) ??
    refuseAmount('policyIncome', reported.policyIncome ?? null) ??
    refuseAmount('selfPaid', reported.selfPaid ?? null);
  if (wrong) return refused(wrong);
  return db.write(scope, async (transaction) => {
    const known = await assessmentByKey(transaction, { account: caller.id, key: reported.idempotencyKey });
    if (known) return { assessment: known };
    const outcome = await record(transaction, policies, reported, caller.id);
    if ('assessment' in outcome) {
      await incomeAssessed.tell(transaction, policies, outcome.assessment.householdId, today);
    }
    return outcome;
  });
}

async function record(
  transaction: Statements,
  policies: PolicySet,
  { members, ...reported }: ReportedAssessment,
  account: string,
): Promise<Outcome> {
  const { householdId, occurredOn, corrects = null } = reported;
  const divisionCode = await holdHousehold(transaction, householdId);
  if (divisionCode === undefined) return NO_HOUSEHOLD;
  const conflict = corrects === null ? undefined : await refuseCorrection(transaction, householdId, corrects);
  if (conflict) return conflict;
  const registered = await registeredMembers(transaction, householdId, occurredOn);
  const assessed = assess(reportedMembers(members), registered);
  if (isRefusal(assessed)) return refused(assessed);
  const assessment = await insertAssessment(transaction, {
    ...assessed,
    householdId,
    divisionCode,
    occurredOn,
    fromOn: assessedFrom(occurredOn),
    measure: reported.measure ?? measureOfPlace(policies, divisionCode, occurredOn),
    policyIncome: reported.policyIncome ?? null,
    selfPaid: reported.selfPaid ?? null,
    corrects,
    account,
    key: reported.idempotencyKey,
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
