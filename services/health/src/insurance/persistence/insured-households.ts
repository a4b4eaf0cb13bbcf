import type { Statements } from '@dixian/service';

/** Whether all of a household that surveys saw are in the residents' insurance. */
export interface InsuredHousehold {
  householdId: string;
  allInsured: boolean;
}

/**
 * Of these households those of which nothing newer than `seenBy` is known, judged by the members that surveys saw; who is
 * registered in another household by now is none of them.
 */
export function insuredHouseholds(
  transaction: Statements,
  householdIds: readonly string[],
  seenBy: string,
): Promise<InsuredHousehold[]> {
  return transaction.query<InsuredHousehold>(
    `SELECT i.household_id AS "householdId", bool_and(i.insured) AS "allInsured" FROM insurance i
     WHERE i.household_id = ANY($1::uuid[])
       AND NOT EXISTS (SELECT FROM registered_person p
                       WHERE p.id = i.person_id AND p.household_id <> i.household_id)
     GROUP BY i.household_id HAVING max(i.seen_on) <= $2::date`,
    [householdIds, seenBy],
    'insured-households',
  );
}
