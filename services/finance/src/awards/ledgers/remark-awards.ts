import { type MergeContext, STAGE } from '@dixian/imports';
import { type PolicySet, ruleInForce } from '@dixian/policy';

/** Says of awards what an act would be refused by: no scheme of the county, nothing accepted. They happened and are kept. */
export async function remarkAwards(
  { findings, division, today }: Pick<MergeContext, 'findings' | 'division' | 'today'>,
  policies: PolicySet,
): Promise<void> {
  await findings.fromSelect(
    {
      code: 'NO_COUNTY_POLICY',
      severity: 'WARNING',
      column: '方案',
      zh: '本县没有登记这个奖补方案，请核对方案名称或先登记方案。',
      en: 'The county has recorded no such scheme. Please check its name, or have the scheme recorded.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s WHERE NOT EXISTS (
       SELECT FROM award_scheme c WHERE c.county_code = left(s.division_code, 6) AND c.name = s.scheme_name)`,
  );
  if (!ruleInForce(policies, 'award-by-output', { division, on: today })) return;
  await findings.fromSelect(
    {
      code: 'NO_OUTPUT',
      severity: 'WARNING',
      column: '验收数量',
      zh: '验收数量为零，按规定不予奖补，请核对。',
      en: 'Nothing was accepted, and nothing is awarded for that. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s WHERE (s.accepted -> 0 ->> 'quantity')::numeric = 0`,
  );
}
