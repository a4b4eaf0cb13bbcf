import type { Screening } from '../../ground/persistence/screening-hits';

/** Who asked for relief, or was given it by a ledger; of an illness, disaster or accident only that it is one of them. */
export const RELIEF_GRANTED: Screening = {
  rule: 'relief-granted',
  period: 'month',
  facts: `SELECT r.household_id, r.applied_on AS found_on, CASE WHEN r.cause IN ('ILLNESS', 'DISASTER', 'ACCIDENT')
      THEN 'ILLNESS_DISASTER_ACCIDENT' ELSE 'OTHER' END AS lead_type
    FROM relief_case r WHERE r.household_id IS NOT NULL`,
};
