import { type MergeContext, STAGE } from '@dixian/imports';

/** One item twice a term: the second line is kept and not paid by this house until somebody looked at it. */
export async function sayAidTwice({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'AID_TWICE',
      severity: 'WARNING',
      column: '资助项目',
      zh: '同一学生同一学期同一项目出现不止一次，第二条不予发放，请核对。',
      en: 'The same item stands more than once for this pupil and term; the second is not to be paid. Please check.',
    },
    `SELECT row_number, household_code FROM (
       SELECT s.row_number, s.household_code,
         row_number() OVER (PARTITION BY s.certificate_index, s.school_year, s.term, s.item ORDER BY s.row_number) AS place
       FROM ${STAGE} s) AS placed WHERE place > 1`,
  );
}
