import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';

const WITH_CONTRACT = `FROM ${STAGE} s
  LEFT JOIN insurance_contract c ON c.county_code = left(s.division_code, 6) AND c.contract_number = s.contract_number`;

/** Says of claims what an act would be refused by; they happened and are kept. */
export async function remarkClaims(
  { findings }: Pick<MergeContext, 'findings'>,
  policies: PolicySet,
): Promise<void> {
  await findings.fromSelect(
    {
      code: 'CONTRACT_NOT_RECORDED',
      severity: 'WARNING',
      column: '保险合同',
      zh: '还没有登记这份保险合同，已先保存，等合同登记后自动对上；请核对合同号。',
      en: 'No such insurance contract is recorded yet; the row is kept and counts once it is. Please check the number.',
    },
    `SELECT s.row_number, s.household_code ${WITH_CONTRACT} WHERE c.id IS NULL`,
  );
  await findings.fromSelect(
    {
      code: 'REPORTED_BEFORE_CONTRACT',
      severity: 'WARNING',
      column: '报案日期',
      zh: '报案日期早于合同起始日，请核对。',
      en: 'It was reported before the contract begins. Please check both days.',
    },
    `SELECT s.row_number, s.household_code ${WITH_CONTRACT} WHERE s.reported_on < c.from_day`,
  );
  await findings.fromSelect(
    {
      code: 'TENDER_REQUIRED',
      severity: 'WARNING',
      column: '招标编号',
      zh: '购买保险应公开招标选择保险公司，这份合同没有招标编号，请核对。',
      en: 'The insurer is chosen by open tender, and nothing tells of one for this contract. Please check it.',
    },
    `SELECT s.row_number, s.household_code ${WITH_CONTRACT}
     JOIN jsonb_to_recordset($1::jsonb) AS r(place text, "from" date, "to" date)
       ON starts_with(s.division_code, r.place) AND s.reported_on BETWEEN r."from" AND coalesce(r."to", 'infinity')
     WHERE coalesce(s.tender_reference, c.tender_reference) IS NULL`,
    [placesOfTender(policies)],
  );
}

function placesOfTender({ rules }: PolicySet): string {
  const places = [...(rules.get('insurance-by-tender') ?? [])].flatMap(([place, found]) =>
    found.map(({ from, to }) => ({ place, from, to })),
  );
  return JSON.stringify(places);
}
