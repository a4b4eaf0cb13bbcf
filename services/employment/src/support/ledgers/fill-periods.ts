import { type MergeContext, STAGE } from '@dixian/imports';
import { HELD_IN_MONTH } from '../persistence/held-in-month';

/** A list that prints no 岗位 is of the post that the person held in the month; of several or none a person says which. */
export async function fillPosts({
  transaction,
  findings,
}: Pick<MergeContext, 'transaction' | 'findings'>): Promise<void> {
  await transaction.query(
    `UPDATE ${STAGE} t SET post = held.post
     FROM (SELECT s.certificate_index, s.month, min(p.post) AS post
           FROM ${STAGE} s JOIN public_welfare_post p ON ${HELD_IN_MONTH}
           WHERE s.post IS NULL GROUP BY 1, 2 HAVING count(DISTINCT p.post) = 1) AS held
     WHERE t.post IS NULL AND t.certificate_index = held.certificate_index AND t.month = held.month`,
  );
  await findings.fromSelect(
    {
      code: 'POST_NOT_KNOWN',
      severity: 'REJECTED',
      column: '岗位名称',
      zh: '没有填写岗位，岗位台账里此人当月没有岗位或不止一个；请填写岗位，或先导入岗位台账。',
      en: 'The row names no post, and by the ledger of posts the person held none or several in that month. Please add the post, or load the ledger of posts first.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE post IS NULL`,
  );
}

/** Turns away what pays a month that had not begun on the day the list speaks for. */
export async function refuseMonthsToCome({
  findings,
  exportedOn,
}: Pick<MergeContext, 'findings' | 'exportedOn'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'AFTER_EXPORT_DAY',
      severity: 'REJECTED',
      column: '补贴月份',
      zh: '补贴月份晚于台账日期，请核对。',
      en: 'The months paid lie after the day of the ledger. Please check them.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE month > $1::date`,
    [exportedOn],
  );
}

/**
 * A list that prints no 发放日期: a day that is held stays; else it was the last day of the month paid, or that of the list
 * where it is earlier, marked assumed, so that what is paid counts in the year it is paid for.
 */
export async function assumeDays({
  transaction,
  findings,
  exportedOn,
}: Pick<MergeContext, 'transaction' | 'findings' | 'exportedOn'>): Promise<void> {
  await transaction.query(
    `UPDATE ${STAGE} s SET paid_on = t.paid_on, assumed_on = t.assumed_on
     FROM (SELECT DISTINCT ON (m.county_code, m.certificate_index, m.post, m.month) m.* FROM post_month m
           WHERE m.paid_on IS NOT NULL AND m.certificate_index IN (SELECT certificate_index FROM ${STAGE})
           ORDER BY m.county_code, m.certificate_index, m.post, m.month, m.occurrence) AS t
     WHERE s.paid_on IS NULL AND t.county_code = left(s.division_code, 6) AND t.certificate_index = s.certificate_index
       AND t.post = s.post AND t.month = s.month`,
  );
  const [assumed] = await transaction.query<{ count: number }>(
    `WITH assumed AS (
       UPDATE ${STAGE} SET (paid_on, assumed_on) =
         (SELECT d, d FROM least((month + interval '1 month')::date - 1, $1::date) AS d)
       WHERE paid_on IS NULL RETURNING 1
     ) SELECT count(*)::int AS count FROM assumed`,
    [exportedOn],
  );
  if (assumed && assumed.count > 0) await findings.ofFile(DAY_ASSUMED);
}

const DAY_ASSUMED = {
  code: 'PAYMENT_DAY_ASSUMED',
  severity: 'WARNING',
  column: '发放日期',
  zh: '没有发放日期，按补贴月份的月末计；导入有发放日期的台账后以其为准。',
  en: 'The list prints no day of payment: the end of the month paid is taken until a ledger prints it.',
} as const;
