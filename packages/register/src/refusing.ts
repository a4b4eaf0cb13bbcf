import { type MergeContext, STAGE } from '@dixian/imports';

/**
 * Says which rows tell of a day after today, by the service's clock: an act of that day would be refused, a ledger is
 * kept with the remark.
 */
export async function remarkFuture(
  { findings, today }: Pick<MergeContext, 'findings' | 'today'>,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, heading] of Object.entries(columns)) {
    await findings.fromSelect(
      {
        code: 'DATE_IN_FUTURE',
        severity: 'WARNING',
        column: heading,
        zh: '这个日期还没有到，请核对。',
        en: 'This day has not come yet. Please check it.',
      },
      `SELECT row_number, household_code FROM ${STAGE} WHERE ${name} > $1`,
      [today],
    );
  }
}

/** Refuses rows of one record that say different things of it: none of them is taken for the right one. */
export async function refuseDisagreeing(
  { findings }: Pick<MergeContext, 'findings'>,
  key: readonly string[],
  columns: readonly string[],
): Promise<void> {
  const told = key.join(', ');
  await findings.fromSelect(
    {
      code: 'ROWS_DISAGREE',
      severity: 'REJECTED',
      column: null,
      zh: '这份文件里同一条记录出现了多次，内容不一致，都没有导入；请只保留正确的一行。',
      en: 'The file has this record several times with different values, and none was loaded. Please keep the right row alone.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN (
       SELECT ${told} FROM ${STAGE} GROUP BY ${told}
       HAVING count(*) > 1 AND count(DISTINCT (${columns.join(', ')})) > 1
     ) AS twice USING (${told})`,
  );
}
