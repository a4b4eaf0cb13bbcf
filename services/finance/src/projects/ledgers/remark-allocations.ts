import { type MergeContext, STAGE } from '@dixian/imports';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { lastDayOf } from '../../ground/domain/last-day-of';
import { ledgerYear } from '../domain/ledger-year';
import { IS_APPRAISED } from '../persistence/project-stage';

/** Says of money that was given what an act would be refused by; it was given and is kept. */
export async function remarkAllocations(
  { transaction, findings, division, fileName, exportedOn }: MergeContext,
  policies: PolicySet,
): Promise<void> {
  await findings.fromSelect(
    {
      code: 'PROJECT_NOT_LOADED',
      severity: 'WARNING',
      column: '项目编号',
      zh: '还没有这个项目，已先保存，等项目台账导入后自动对上；请核对项目编号。',
      en: 'No such project is loaded yet; the row is kept and counts once it is. Please check the number.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     WHERE NOT EXISTS (SELECT FROM fund_project p WHERE p.division_code = s.division_code AND p.number = s.project_number)`,
  );
  await findings.fromSelect(
    {
      code: 'AMOUNT_EXCEEDED',
      severity: 'WARNING',
      column: '已支出',
      zh: '已支出多于安排金额，请核对。',
      en: 'More is spent than was allocated. Please check it.',
    },
    `SELECT row_number, NULL::text AS household_code FROM ${STAGE} WHERE spent > allocated`,
  );
  const fileYear = ledgerYear(fileName, exportedOn);
  const years = await transaction.query<{ year: number }>(
    `SELECT DISTINCT coalesce(year, $1::int) AS year FROM ${STAGE}`,
    [fileYear],
  );
  const asking = years.flatMap(({ year }) => (asksForAppraisal(policies, division, year) ? [year] : []));
  if (asking.length === 0) return;
  await findings.fromSelect(
    {
      code: 'STAGE_PASSED_OVER',
      severity: 'WARNING',
      column: '项目编号',
      zh: '项目没有论证、入库记录就安排了资金，请核对后补办。',
      en: 'The project was given money, and neither appraisal nor entry into the library is on record. Please check it.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     JOIN fund_project ON fund_project.division_code = s.division_code AND fund_project.number = s.project_number
       AND fund_project.year = coalesce(s.year, $1::int)
     WHERE s.allocated > 0 AND fund_project.year = ANY($2::int[]) AND NOT ${IS_APPRAISED}`,
    [fileYear, asking],
  );
}

function asksForAppraisal(policies: PolicySet, division: string, year: number): boolean {
  const on = lastDayOf(year);
  return (
    division !== '' && on !== undefined && !!ruleInForce(policies, 'project-appraised', { division, on })
  );
}
