import type { Statements } from '@dixian/service';

/** Brings claims under the contract whose number they name in their county, whichever of the two was known first. */
export async function linkClaims(transaction: Statements): Promise<void> {
  await transaction.query(
    `UPDATE insurance_claim l SET contract_id = c.id FROM insurance_contract c
     WHERE l.contract_id IS NULL AND c.county_code = l.county_code AND c.contract_number = l.contract_number`,
  );
}
