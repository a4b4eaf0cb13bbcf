import type { WithFiles } from '@dixian/attachments';
import { type Clock, FACT_DAYS, type PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { Stated } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { recordOfHousehold } from '../../ground/use-cases/record-of-household';
import { screen } from '../../ground/use-cases/screen';
import { assistanceAssessment } from '../enrolment-tables';
import { ASSESSMENT_COLUMNS, ASSESSMENT_NAMES, type AssessmentRow } from '../persistence/assessments';
import { ASSESSMENT_FILES } from '../persistence/filed';
import { APPLIED } from '../persistence/screened-grants';
import { followGrants } from './follow-grants';
import { followSocialSecurity } from './follow-social-security';

/** What somebody assessed of a household (综合研判). */
export interface StatedAssessment extends Stated, WithFiles {
  readonly meetsAllowance: boolean;
  readonly meetsHardship: boolean;
  readonly objectiveDifficulty: boolean;
  readonly unableByOwnEffort: boolean;
  readonly meetsInFact: boolean;
  readonly medicalInsured: boolean | null;
  readonly pensionInsured: boolean | null;
  readonly basis: string | null;
  readonly appliedOn: PlainDate | null;
  readonly occurredOn: PlainDate;
}

/** Records an assessment and opens what follows from it; earlier ones stay. */
export function assessAssistance(
  context: RequestContext,
  { policies, clock }: { policies: PolicySet; clock: Clock },
  stated: StatedAssessment,
): Promise<AssessmentRow | UserErrorValue> {
  return recordOfHousehold<AssessmentRow>(
    context,
    {
      act: 'assessAssistance',
      along: ASSESSMENT_FILES.of(stated),
      actors: ['department', 'township'],
      table: 'assistance_assessment',
      columns: ASSESSMENT_COLUMNS,
      texts: { basis: stated.basis },
      days: {
        occurredOn: { day: stated.occurredOn, bounds: FACT_DAYS },
        appliedOn: { day: stated.appliedOn, bounds: FACT_DAYS },
      },
      async write(transaction, household, { account }) {
        const { householdId: _household, idempotencyKey: _key, attachments: _files, ...said } = stated;
        const row = await transaction.insert(
          assistanceAssessment,
          { ...said, householdId: household.id, divisionCode: household.divisionCode, account },
          ASSESSMENT_NAMES,
        );
        const today = clock.today();
        await tasks.close(transaction, 'STILL_IN_DIFFICULTY', { subjectId: household.id }, today);
        await followGrants(transaction, policies, household, today);
        await followSocialSecurity(transaction, policies, household, today);
        await tasks.close(transaction, 'REVIEW_DUE', { subjectId: household.id }, today);
        await screen(transaction, policies, APPLIED, { day: today, households: [household.id] });
        return row;
      },
    },
    stated,
  );
}
