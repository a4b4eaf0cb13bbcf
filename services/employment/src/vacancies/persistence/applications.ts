import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { vacancyApplication } from './tables';

const NAMES = ['id', 'vacancyId', 'householdId', 'personId', 'divisionCode', 'appliedOn'] as const;

/** Columns of an application as it is read. */
export const APPLICATION_COLUMNS = vacancyApplication.select(NAMES);

/** An application as it is read. */
export type ApplicationRow = RowOf<typeof vacancyApplication, (typeof NAMES)[number]>;

/** An application with whether its household was marked in special difficulty by a day. */
export type Applicant = ApplicationRow & { readonly specialDifficulty: boolean };

const APPLICANTS = `SELECT vacancy_id AS "rowKey", ${APPLICATION_COLUMNS}, coalesce((
    SELECT s.holds FROM special_difficulty s
    WHERE s.household_id = vacancy_application.household_id AND s.occurred_on <= $2::date
    ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1), false) AS "specialDifficulty"
  FROM vacancy_application WHERE vacancy_id = ANY($1::uuid[]) AND applied_on <= $2::date
  ORDER BY applied_on, id`;

/** Who applied for a vacancy by a day, within a transaction. */
export function applicantsIn(
  transaction: Statements,
  vacancyId: string,
  day: PlainDate,
): Promise<Applicant[]> {
  return transaction.query<Applicant>(APPLICANTS, [[vacancyId], day], 'applicants-of-vacancy');
}

/** The same for a request, batched. */
export function applicantsOf(
  context: RequestContext,
  vacancyId: string,
  day: PlainDate,
): Promise<Applicant[]> {
  return rowsOfEach<Applicant>(context, `applicants-${day}`, APPLICANTS, [day]).load(vacancyId);
}
