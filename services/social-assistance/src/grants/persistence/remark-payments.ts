import { type MergeContext, STAGE } from '@dixian/imports';

/** Says of loaded rows what a person should look at: a month twice, and more persons than are registered. */
export async function remarkPayments({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'MONTH_TWICE',
      severity: 'WARNING',
      column: '月份',
      zh: '这一户的这个月份出现了不止一次，金额不同，都已保存，以后一行为准；请核对。',
      en: 'The month stands more than once for this household, with other amounts; all are kept, the later row counts. Please check them.',
    },
    `SELECT max(s.row_number)::int AS row_number, s.household_code FROM ${STAGE} s WHERE s.household_code IS NOT NULL
     GROUP BY s.household_code, s.month, s.kind HAVING count(DISTINCT (s.approved, coalesce(s.paid, s.approved))) > 1`,
  );
  await findings.fromSelect(
    {
      code: 'COVERED_ABOVE_REGISTERED',
      severity: 'WARNING',
      column: '保障人数',
      zh: '保障人数多于登记的家庭成员，请核对人数或成员登记。',
      en: 'More persons are covered than are registered members of the household. Please check the number or the register.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     JOIN registered_household h ON h.code = s.household_code AND h.county_code = left(s.division_code, 6)
     WHERE s.covered_persons > nullif((SELECT count(*) FROM registered_person p WHERE p.household_id = h.id), 0)`,
  );
}
