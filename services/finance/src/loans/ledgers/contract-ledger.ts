import { type LedgerImport, type MergeContext, STAGE } from '@dixian/imports';

/** A ledger whose rows name a contract and no household: they lie in the county of who loads them, loan or no loan. */
export const placeByLoader: NonNullable<LedgerImport<unknown>['place']> = async ({
  transaction,
  division,
}) => {
  await transaction.query(`UPDATE ${STAGE} SET division_code = $1`, [division]);
};

/** Says of rows whose contract no ledger has brought yet that they wait for it; the order of loading does not matter. */
export async function remarkWithoutLoan({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'LOAN_NOT_LOADED',
      severity: 'WARNING',
      column: '合同号',
      zh: '还没有这份合同的贷款，已先保存，等贷款台账导入后自动对上；请核对合同号。',
      en: 'No loan with this contract is loaded yet; the row is kept and counts once it is. Please check the contract number.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     WHERE NOT EXISTS (SELECT FROM loan l WHERE l.county_code = left(s.division_code, 6)
       AND l.contract_number = s.contract_number)`,
  );
}
