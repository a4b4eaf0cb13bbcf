import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import { provincialFrom } from '../domain/provincial-appraisal';
import { lacks } from '../persistence/project-stage';

/** Says of merged projects which are so large that the province appraises them, and have no such appraisal on record. */
export async function remarkUnappraised(
  { transaction, findings, division }: MergeContext,
  policies: PolicySet,
  fileYear: number,
): Promise<void> {
  const years = await transaction.query<{ year: number }>(
    `SELECT DISTINCT coalesce(year, $1::int) AS year FROM ${STAGE}`,
    [fileYear],
  );
  const bounds = years.flatMap(({ year }) => {
    const from = provincialFrom(policies, division, year);
    return from === undefined ? [] : [{ year, from: `${from}` }];
  });
  if (bounds.length === 0) return;
  await findings.fromSelect(
    {
      code: 'PROVINCIAL_APPRAISAL_MISSING',
      severity: 'WARNING',
      column: '投资额',
      zh: '达到提级论证的投资额，还没有省级论证记录，请补办后登记。',
      en: 'A project of this size needs the provincial appraisal, and none is on record. Please have it made and recorded.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     JOIN jsonb_to_recordset($2::jsonb) AS b(year int, "from" bigint) ON b.year = coalesce(s.year, $1::int)
     JOIN fund_project ON fund_project.division_code = s.division_code AND fund_project.year = b.year
       AND fund_project.number = s.number
     WHERE ${lacks('PROVINCIAL_APPRAISAL', 'b."from"')}`,
    [fileYear, JSON.stringify(bounds)],
  );
}
