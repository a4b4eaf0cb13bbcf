import { type MergeContext, STAGE } from '@dixian/imports';
import { printedValue } from './merging/column-sql';
import type { MergedTable } from './merging/merged-table';
import { toldTogether } from './merging/record-key';

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
  merged: Pick<
    MergedTable,
    'table' | 'key' | 'otherKey' | 'repeats' | 'numbers' | 'heads' | 'columns' | 'assumes'
  >,
): Promise<void> {
  const number = merged.numbers ? ' OR count(DISTINCT certificate_index) > 1' : '';
  await findings.fromSelect(
    {
      code: 'ROWS_DISAGREE',
      severity: 'REJECTED',
      column: null,
      zh: '这份文件里同一条记录出现了多次，内容不一致，都没有导入；请只保留正确的一行。',
      en: 'The file has this record several times with different values, and none was loaded. Please keep the right row alone.',
    },
    `WITH told AS (
       SELECT s.*, left(s.division_code, 6) AS of_county, ${toldTogether(merged)} AS told_by FROM ${STAGE} s
     )
     SELECT t.row_number, t.household_code FROM told t JOIN (
       SELECT of_county, told_by FROM told GROUP BY of_county, told_by
       HAVING count(*) > 1 AND (count(DISTINCT ROW(${merged.columns.map((name) => printedValue(merged, name, 'told')).join(', ')})) > 1
         OR count(DISTINCT household_code) > 1${number})
     ) AS twice USING (of_county, told_by)`,
  );
}
