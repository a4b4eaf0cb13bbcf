import type { Statements } from '@dixian/service';

/** Brings income and decisions on it under the asset whose number they name in their county, whichever was known first. */
export async function linkIncome(transaction: Statements): Promise<void> {
  for (const table of ['asset_income', 'asset_distribution'])
    await transaction.query(
      `UPDATE ${table} t SET asset_id = a.id FROM asset a
       WHERE t.asset_id IS NULL AND a.county_code = t.county_code AND a.number = t.asset_number`,
    );
}

/** SQL of whether a decision `d` was for a household that was monitored on its day: as its act found it, or as its standing says. */
export const TO_MONITORED = `(d.to_monitored OR (d.loaded_by IS NOT NULL AND EXISTS (
  SELECT FROM standing_period p WHERE p.county_code = d.county_code AND p.household_id = d.household_id
    AND p.identified_on <= d.decided_on AND (p.eliminated_on IS NULL OR p.eliminated_on > d.decided_on))))`;
