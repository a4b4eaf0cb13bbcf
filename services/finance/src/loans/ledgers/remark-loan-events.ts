import { type MergeContext, STAGE } from '@dixian/imports';

const WITH_LOAN = `FROM ${STAGE} s
  JOIN loan l ON l.county_code = left(s.division_code, 6) AND l.contract_number = s.contract_number`;
const REPAID = `(SELECT coalesce(sum(e.amount), 0) FROM loan_event e WHERE e.county_code = l.county_code
  AND e.contract_number = l.contract_number AND e.kind = 'REPAYMENT' AND e.occurred_on <= s.occurred_on)`;

/** Says of what happened to loans what an act would be refused by; it happened and is kept. */
export async function remarkLoanEvents({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'BEFORE_DRAWN',
      severity: 'WARNING',
      column: '发生日期',
      zh: '日期早于放款日，请核对。',
      en: 'The day is before the loan was drawn. Please check it.',
    },
    `SELECT s.row_number, NULL::text AS household_code ${WITH_LOAN} WHERE s.occurred_on < l.drawn_on`,
  );
  await findings.fromSelect(
    {
      code: 'REPAYMENT_ABOVE_BALANCE',
      severity: 'WARNING',
      column: '金额',
      zh: '还本合计超过贷款金额，请核对。',
      en: 'More was paid back than the loan came to. Please check it.',
    },
    `SELECT s.row_number, NULL::text AS household_code ${WITH_LOAN} WHERE s.kind = 'REPAYMENT' AND l.principal < ${REPAID}`,
  );
  await findings.fromSelect(
    {
      code: 'AMOUNT_EXCEEDED',
      severity: 'WARNING',
      column: '金额',
      zh: '代偿金额多于未还本金，请核对。',
      en: 'The risk fund paid more than stood open. Please check it.',
    },
    `SELECT s.row_number, NULL::text AS household_code ${WITH_LOAN}
     WHERE s.kind = 'COMPENSATION' AND s.amount > greatest(l.principal - ${REPAID}, 0)`,
  );
}
