import { type MergeContext, STAGE } from '@dixian/imports';
import { ASSET_STAGES } from '../domain/asset';

const COUNTY_DIGITS = 6;

/** Refuses a number that the file has twice: the later of rows that are alike, all of rows that are not. */
export async function refuseTwice({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'ALREADY_REGISTERED',
      severity: 'REJECTED',
      column: '资产编号',
      zh: '这份文件里同一资产编号出现了多次，一项资产只登记一次；内容不一致的都没有导入，请只保留正确的一行。',
      en: 'The file has this number several times, and an asset is registered once. Rows that disagree were not loaded. Please keep the right row alone.',
    },
    `WITH told AS (
       SELECT row_number, left(division_code, ${COUNTY_DIGITS}) AS county, number, ROW(${TOLD.join(', ')})::text AS said FROM ${STAGE}
     ), twice AS (
       SELECT county, number, count(DISTINCT said) > 1 AS disagree, min(row_number) AS first
       FROM told GROUP BY county, number HAVING count(*) > 1
     )
     SELECT t.row_number, NULL::text AS household_code FROM told t JOIN twice USING (county, number)
     WHERE twice.disagree OR t.row_number > twice.first`,
  );
}

const TOLD = [
  ...['name', 'class', 'stage', 'original_value', 'formed_in', 'fund_source', 'project_number', 'village'],
  ...['village_code', 'owner', 'operator', 'keeper', 'idle'],
];

/** Lays assets in the village that the file prints, else in the division of who loads them. */
export async function placeAssets({ transaction, division }: MergeContext): Promise<void> {
  await transaction.query(`UPDATE ${STAGE} SET division_code = coalesce(village_code, $1)`, [division]);
}

/** Says of staged assets what an act would refuse, by what is held before they are merged. */
export async function remarkStages({
  findings,
  exportedOn,
}: Pick<MergeContext, 'findings' | 'exportedOn'>): Promise<void> {
  const place = (stage: string) => `array_position($2::text[], ${stage})`;
  await findings.fromSelect(
    {
      code: 'STAGE_PASSED_OVER',
      severity: 'WARNING',
      column: '阶段',
      zh: '资产阶段没有按“形成、确权移交、管护运营、收益分配”依次办理，请核对。',
      en: 'The asset has not passed its stages one after the other: formed, transferred, operated, distributed. Please check it.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     JOIN asset a ON a.county_code = left(s.division_code, ${COUNTY_DIGITS}) AND a.number = s.number
     WHERE coalesce(a.speaks_for <= $1::date, true) AND ${place('s.stage')} - ${place('a.stage')} NOT IN (0, 1)`,
    [exportedOn, Object.keys(ASSET_STAGES)],
  );
}

/** Says of assets which name a project that is not loaded yet. */
export async function remarkProjectsOf({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'PROJECT_NOT_LOADED',
      severity: 'WARNING',
      column: '项目编号',
      zh: '还没有这个项目，资产已保存，等项目台账导入后自动对上；请核对项目编号。',
      en: 'No such project is loaded yet; the asset is kept and belongs to it once it is. Please check the number.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     WHERE s.project_number IS NOT NULL AND NOT EXISTS (SELECT FROM fund_project p
       WHERE left(p.division_code, ${COUNTY_DIGITS}) = left(s.division_code, ${COUNTY_DIGITS}) AND p.number = s.project_number)`,
  );
}
