import { type MergeContext, STAGE } from '@dixian/imports';
import { HELD_IN_MONTH } from '../persistence/held-in-month';

/** Says which months were paid though nobody held the post in them, as an act would be refused; they happened and are kept. */
export async function remarkUnheld(
  { findings }: Pick<MergeContext, 'findings'>,
  column: string,
): Promise<void> {
  await findings.fromSelect(
    {
      code: 'NOT_HELD',
      severity: 'WARNING',
      column,
      zh: '岗位台账里此人当月不在这个岗位，请核对。',
      en: 'By the ledger of posts the person did not hold this post in that month. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE NOT EXISTS (SELECT FROM public_welfare_post p WHERE ${HELD_IN_MONTH} AND p.post = s.post)`,
  );
}

/** Says of rows that pay several months what more than one of them shows. */
export async function remarkPeriods({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'PERIODS_OVERLAP',
      severity: 'WARNING',
      column: '补贴月份',
      zh: '同一人同一岗位在这份文件里有月份重复，金额已分别计入，请核对是否重复发放。',
      en: 'Another row of the file pays the same person, post and month. Both count; please check whether it was paid twice.',
    },
    `SELECT DISTINCT s.row_number, s.household_code FROM ${STAGE} s
     JOIN ${STAGE} o USING (certificate_index, post, month) WHERE o.row_number <> s.row_number`,
  );
  await findings.fromSelect(
    {
      code: 'PAID_ABOVE_DUE',
      severity: 'WARNING',
      column: '岗位补贴',
      zh: '岗位补贴高于这些月份的应发金额，请核对。',
      en: 'More was paid for the post than was due for these months. Please check it.',
    },
    `SELECT s.row_number, min(s.household_code) AS household_code FROM ${STAGE} s
     JOIN LATERAL (
       SELECT max(p.monthly_pay) AS due FROM public_welfare_post p WHERE ${HELD_IN_MONTH} AND p.post = s.post
     ) AS d ON d.due IS NOT NULL
     GROUP BY s.row_number HAVING sum(s.paid_amount - coalesce(s.insurance_paid, 0)) > sum(d.due)`,
  );
}
