import { type MergeContext, STAGE } from '@dixian/imports';

const WITH_ASSET = `FROM ${STAGE} s LEFT JOIN asset a ON a.county_code = left(s.division_code, 6) AND a.number = s.asset_number`;

/** Says of income and decisions what an act would be refused by; they happened and are kept. */
export async function remarkIncome({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'ASSET_NOT_LOADED',
      severity: 'WARNING',
      column: '资产编号',
      zh: '还没有登记这项资产，已先保存，等资产登记后自动对上；请核对资产编号。',
      en: 'No such asset is registered yet; the row is kept and counts once it is. Please check the number.',
    },
    `SELECT s.row_number, s.household_code ${WITH_ASSET} WHERE a.id IS NULL`,
  );
  await findings.fromSelect(
    {
      code: 'DECISION_MISSING',
      severity: 'WARNING',
      column: '决策记录',
      zh: '没有决策记录（会议纪要编号等），不应分配，请补填。',
      en: 'Nothing shows who decided, and without it nothing is distributed. Please add the record.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s WHERE s.amount IS NOT NULL AND s.decision_record = ''`,
  );
  await findings.fromSelect(
    {
      code: 'STAGE_ORDER',
      severity: 'WARNING',
      column: '资产编号',
      zh: '资产还没有到管护运营阶段就分配收益，请核对资产阶段。',
      en: 'Income is distributed before the asset is operated. Please check its stage.',
    },
    `SELECT s.row_number, s.household_code ${WITH_ASSET} WHERE s.amount IS NOT NULL AND a.stage IN ('FORMED', 'TRANSFERRED')`,
  );
  await findings.fromSelect(
    {
      code: 'AMOUNT_EXCEEDED',
      severity: 'WARNING',
      column: '分配金额',
      zh: '这项资产当年分配的合计多于收益，请核对。',
      en: 'More of this asset and year is distributed than it bore. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN (
       SELECT d.county_code, d.asset_number, d.year, sum(d.amount) AS distributed FROM asset_distribution d
       WHERE (d.asset_number, d.year) IN (SELECT asset_number, year FROM ${STAGE}) GROUP BY 1, 2, 3
     ) AS d ON d.county_code = left(s.division_code, 6) AND d.asset_number = s.asset_number AND d.year = s.year
     LEFT JOIN asset_income i ON i.county_code = d.county_code AND i.asset_number = d.asset_number AND i.year = d.year
     WHERE d.distributed > coalesce(i.income, 0)`,
  );
}
