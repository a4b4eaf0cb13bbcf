/** Registrations as poor as duties, each of its period; of one household if its id is $1. */
export const REGISTERED_POOR = `SELECT 'PERIOD' AS subject_kind, r.period_id::text AS subject_id, ''::text AS cycle, r.household_id,
    NULL::uuid AS person_id, r.division_code, NULL::text AS sector, r.occurred_on AS triggered_on
  FROM registered_poor r WHERE $1::uuid IS NULL OR r.household_id = $1::uuid`;

/** The days on which they reached the exit standard, NULL where they have not. */
export const EXITS_REACHED = `SELECT 'PERIOD' AS subject_kind, r.period_id::text AS subject_id, ''::text AS cycle,
    e.occurred_on AS met_on, NULL::date AS stopped_on, NULL::text AS stopped_as
  FROM registered_poor r LEFT JOIN exit_standard_reached e ON e.registration_id = r.id
  WHERE $1::uuid IS NULL OR r.household_id = $1::uuid`;
