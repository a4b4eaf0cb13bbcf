import { STAGE } from '@dixian/imports';
import type { Statements } from '@dixian/service';

// Who a staged row is of: its code, else the code of the household of its number, else the number.
const NAMED = `SELECT s.row_number, s.decided_on, s.amount, left(s.division_code, 6) AS county,
    coalesce(s.household_code, (
      SELECT min(h.code) FROM registered_person p JOIN registered_household h ON h.id = p.household_id
      WHERE p.certificate_index = s.certificate_index AND h.county_code = left(s.division_code, 6)
      HAVING count(DISTINCT h.id) = 1
    ), encode(s.certificate_index, 'hex')) AS named
  FROM ${STAGE} s`;

const SAME = `r.county_code = n.county AND coalesce(r.household_code, encode(r.certificate_index, 'hex')) = n.named`;

/**
 * An application that waits for its decision becomes the case of the row that decides it: the newest of its household within
 * the year before, unless the row is a case already. One row, one application.
 */
export async function findOpenCases(transaction: Statements): Promise<void> {
  await transaction.query(
    `UPDATE relief_case c SET decided_on = f.decided_on, amount = f.amount
     FROM (
       SELECT DISTINCT ON (r.county_code, r.id) r.county_code, r.id, n.decided_on, n.amount
       FROM (SELECT DISTINCT ON (county, named) * FROM (${NAMED}) AS named ORDER BY county, named, row_number) AS n
       JOIN LATERAL (
         SELECT r.county_code, r.id FROM relief_case r WHERE ${SAME} AND r.decided_on IS NULL
           AND r.applied_on <= n.decided_on AND r.applied_on > n.decided_on - interval '1 year'
         ORDER BY r.applied_on DESC, r.id DESC LIMIT 1
       ) AS r ON true
       WHERE NOT EXISTS (SELECT FROM relief_case r WHERE ${SAME} AND r.decided_on = n.decided_on AND r.amount = n.amount)
     ) AS f
     WHERE c.county_code = f.county_code AND c.id = f.id`,
    [],
    'find-open-cases',
  );
}

/** What a row does not say is as its case has it: an application's day, its members, whether it was an emergency. */
export async function fillFromCases(transaction: Statements): Promise<void> {
  await transaction.query(
    `UPDATE ${STAGE} s SET
       applied_on = coalesce(s.applied_on, r.applied_on, s.decided_on), difficulty = coalesce(s.difficulty, r.difficulty),
       affects_living = coalesce(r.affects_living, true), emergency = coalesce(s.emergency, r.emergency, false),
       members = coalesce(s.members, r.members, (SELECT nullif(count(*), 0)::int FROM registered_household h
         JOIN registered_person p ON p.household_id = h.id WHERE h.code = n.named AND h.county_code = n.county), 1),
       cause = coalesce(s.cause, r.cause), approver = coalesce(s.approver, r.approver, 'county'),
       paid_on = coalesce(s.paid_on, r.paid_on, s.decided_on)
     FROM (${NAMED}) AS n LEFT JOIN LATERAL (
       SELECT * FROM relief_case r WHERE ${SAME} AND r.decided_on = n.decided_on AND r.amount = n.amount
       ORDER BY r.occurrence LIMIT 1
     ) AS r ON true
     WHERE n.row_number = s.row_number`,
    [],
    'fill-from-cases',
  );
}
