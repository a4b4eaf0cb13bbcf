import type { PlainDate } from '@dixian/calendar';
import { type MergeContext, STAGE } from '@dixian/imports';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { isSourceAllowed } from '../../ground/use-cases/paying';

interface PaidFrom {
  readonly division: string;
  readonly on: PlainDate;
  readonly source: string;
}

/** Says of awards what an act would be refused by: no scheme of the county, nothing accepted. They happened and are kept. */
export async function remarkAwards(
  {
    transaction,
    findings,
    division,
    today,
  }: Pick<MergeContext, 'transaction' | 'findings' | 'division' | 'today'>,
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
  await findings.fromSelect(
    {
      code: 'BEFORE_LAST_STEP',
      severity: 'WARNING',
      column: '验收日期',
      zh: '日期早于上一步，应依次为实施、验收、发放，请核对。',
      en: 'A day is before that of the step before: implemented, accepted, paid. Please check them.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE s.accepted_on < s.implemented_on OR s.paid_on < coalesce(s.accepted_on, s.implemented_on)`,
  );
  await remarkSources({ transaction, findings }, policies);
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

// The day by whose law an act asks for the source; each place, day and source once.
const PAID_FROM = `SELECT s.row_number, s.household_code, s.division_code AS division, s.fund_source AS source,
    coalesce(s.implemented_on, s.accepted_on, s.paid_on) AS on
  FROM ${STAGE} s WHERE s.fund_source IS NOT NULL AND s.paid > 0`;

async function remarkSources(
  { transaction, findings }: Pick<MergeContext, 'transaction' | 'findings'>,
  policies: PolicySet,
): Promise<void> {
  const told = await transaction.query<PaidFrom>(
    `SELECT DISTINCT division, source, "on" FROM (${PAID_FROM}) AS p`,
  );
  const refused = told.filter(({ source, ...at }) => !isSourceAllowed(policies, at, source));
  if (refused.length === 0) return;
  await findings.fromSelect(
    {
      code: 'SOURCE_NOT_ALLOWED',
      severity: 'WARNING',
      column: '资金来源',
      zh: '本地文件没有列出这个资金来源，请核对。',
      en: 'No document of the place names this source of money. Please check it.',
    },
    `SELECT p.row_number, p.household_code FROM (${PAID_FROM}) AS p
     JOIN jsonb_to_recordset($1::jsonb) AS r(division text, source text, "on" date) USING (division, source, "on")`,
    [JSON.stringify(refused)],
  );
}
