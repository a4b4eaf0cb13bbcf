import { type MergeContext, STAGE } from '@dixian/imports';

/** Refuses projects of a village that lies outside the division of who loads them. */
export async function refuseElsewhere({
  findings,
  division,
}: Pick<MergeContext, 'findings' | 'division'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'OUTSIDE_DIVISION',
      severity: 'REJECTED',
      column: '行政村代码',
      zh: '行政村不在您的辖区内，请核对代码。',
      en: 'This village lies outside your division. Please check its code.',
    },
    `SELECT row_number, NULL::text AS household_code FROM ${STAGE} WHERE NOT starts_with(village_code, $1)`,
    [division],
  );
}
