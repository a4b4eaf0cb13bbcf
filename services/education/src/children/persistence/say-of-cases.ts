import { type MergeContext, STAGE } from '@dixian/imports';

/** What the enrolments say against a list of dropouts, row by row. */
export async function sayOfCases({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'CONTRADICTS_ROLL',
      severity: 'WARNING',
      column: '失学辍学时间',
      zh: '同一天在学籍名册中在读，请核对。',
      en: 'The roll has the same pupil enrolled on the same day. Please check.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE s.outcome <> 'RETURNED' AND EXISTS (
       SELECT FROM enrolment e WHERE e.certificate_index = s.certificate_index AND e.state = 'ENROLLED'
         AND e.since = s.dropped_on)`,
  );
}
