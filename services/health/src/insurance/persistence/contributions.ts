import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A contribution of a year as it was last told, of a person whom the register knows. */
export interface ToldContribution {
  readonly recordId: string;
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly collectedOn: PlainDate;
  readonly fee: bigint;
  readonly aidClass: string | null;
  readonly aid: bigint | null;
  readonly scheme: string;
  /** Whether something was paid of it by hand: it then stays as it was decided. */
  readonly isPaidByHand: boolean;
}

/** Contributions of a year in a place with day and sum, each person's newest. */
export function contributionsIn(
  transaction: Statements,
  { division, year, by }: { division: string; year: number; by: PlainDate },
): Promise<ToldContribution[]> {
  return transaction.query<ToldContribution>(
    `SELECT DISTINCT ON (said.person_id) said.id AS "recordId", said.person_id AS "personId", h.id AS "householdId",
       h.division_code AS "divisionCode", said.collected_on AS "collectedOn", said.fee, said.aid_class AS "aidClass", said.aid,
       said.scheme, EXISTS (SELECT FROM premium_subsidy s JOIN health_payment pay ON pay.subject_id = s.id
         WHERE s.person_id = said.person_id AND s.year = $1) AS "isPaidByHand"
     FROM (
       SELECT id, person_id, collected_on, fee, aid_class, aid, scheme, seen_on FROM insurance_record WHERE year = $1
       UNION ALL
       SELECT id, person_id, collected_on, fee, aid_class, NULL, scheme, seen_on FROM insurance_said WHERE year = $1
     ) AS said
     JOIN registered_person p ON p.id = said.person_id
     JOIN registered_household h ON h.id = p.household_id
     WHERE said.collected_on IS NOT NULL AND said.fee IS NOT NULL AND said.seen_on <= $2::date
       AND h.division_code >= $3 AND h.division_code < $3 || ':'
     ORDER BY said.person_id, said.seen_on DESC, said.id DESC`,
    [year, by, division],
  );
}
