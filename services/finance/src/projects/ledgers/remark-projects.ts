import { type MergeContext, STAGE } from '@dixian/imports';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { lastDayOf } from '../../ground/domain/last-day-of';
import { provincialFrom } from '../domain/provincial-appraisal';
import { IS_APPRAISED, lacks } from '../persistence/project-stage';

interface LawOfYear {
  readonly year: number;
  /** From which amount the province appraises, in fen; null where nobody says so. */
  readonly from: string | null;
  readonly classed: boolean;
  readonly appraised: boolean;
}

/** Says of merged projects what would keep them out of the library by the law of their year; the province's appraisal first. */
export async function remarkProjects(
  { transaction, findings, division }: MergeContext,
  policies: PolicySet,
  fileYear: number,
): Promise<void> {
  const years = await transaction.query<{ year: number }>(
    `SELECT DISTINCT coalesce(year, $1::int) AS year FROM ${STAGE}`,
    [fileYear],
  );
  const law = JSON.stringify(years.map(({ year }) => lawOf(policies, division, year)));
  for (const { where, ...kind } of REMARKS)
    await findings.fromSelect(
      { ...kind, severity: 'WARNING' },
      `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
       JOIN jsonb_to_recordset($2::jsonb) AS b(year int, "from" bigint, classed boolean, appraised boolean)
         ON b.year = coalesce(s.year, $1::int)
       JOIN fund_project ON fund_project.division_code = s.division_code AND fund_project.year = b.year
         AND fund_project.number = s.number
       WHERE ${where}`,
      [fileYear, law],
    );
}

function lawOf(policies: PolicySet, division: string, year: number): LawOfYear {
  const on = lastDayOf(year);
  const at = on && division !== '' ? { division, on } : undefined;
  const from = provincialFrom(policies, division, year);
  return {
    year,
    from: from === undefined ? null : `${from}`,
    classed: at !== undefined && ruleInForce(policies, 'industry-project-classed', at) !== undefined,
    appraised: at !== undefined && ruleInForce(policies, 'project-appraised', at) !== undefined,
  };
}

const REMARKS = [
  {
    code: 'PROVINCIAL_APPRAISAL_MISSING',
    column: '投资额',
    zh: '达到提级论证的投资额，还没有省级论证记录，请补办后登记。',
    en: 'A project of this size needs the provincial appraisal, and none is on record. Please have it made and recorded.',
    where: `b."from" IS NOT NULL AND ${lacks('PROVINCIAL_APPRAISAL', 'b."from"')}`,
  },
  {
    code: 'PROJECT_NOT_CLASSED',
    column: '四个一批',
    zh: '产业项目还没有“四个一批”分类，请补填。',
    en: 'The project of industry is not classed yet. Please add its class.',
    where: `b.classed AND ${lacks('CLASS', '0')}`,
  },
  {
    code: 'STAGE_PASSED_OVER',
    column: '论证级别',
    zh: '已有资金或支出，却没有论证、入库记录，请核对后补办。',
    en: 'It has money, and neither appraisal nor entry into the library is on record. Please check it.',
    // A list that tells of no appraisal at all says nothing of a single one.
    where: `b.appraised AND NOT ${IS_APPRAISED} AND EXISTS (SELECT FROM ${STAGE} t WHERE t.appraisal IS NOT NULL)
      AND (s.spent_percent > 0 OR s.central > 0 OR s.provincial > 0 OR s.municipal > 0 OR s.county_funds > 0)`,
  },
];
