import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

// The newest state of each grant of households that something new was said of: nobody was told of it yet.
const NEWEST = `SELECT DISTINCT ON (t.grant_id) t.* FROM allowance_statement t
  WHERE t.stands
    AND t.household_id IN (SELECT s.household_id FROM allowance_statement s WHERE NOT s.told AND s.household_id IS NOT NULL)
  ORDER BY t.grant_id, t.occurred_on DESC, t.id DESC`;

/** Opens the work of paying what is short, and ends it where the newest month is paid in full; before others are told. */
export async function followShort(transaction: Statements): Promise<void> {
  await tasks.openFrom(transaction, 'ALLOWANCE_SHORT', {
    sql: `SELECT n.grant_id AS subject_id, NULL::text AS step, n.household_id, NULL::uuid AS person_id, n.division_code,
        n.occurred_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${NEWEST}) n WHERE n.active AND n.paid < n.approved`,
    parameters: [],
  });
  await tasks.closeFrom(transaction, 'ALLOWANCE_SHORT', {
    sql: `SELECT n.grant_id AS subject_id, NULL::text AS step, n.occurred_on AS closed_on
      FROM (${NEWEST}) n WHERE NOT n.active OR n.paid >= n.approved`,
    parameters: [],
  });
}

/** Households that something new was said of and that were assessed or must be enrolled: what follows is decided one by one. */
export function householdsToFollow(transaction: Statements): Promise<{ id: string; divisionCode: string }[]> {
  return transaction.query(
    `SELECT h.id, h.division_code AS "divisionCode" FROM registered_household h
     WHERE h.id IN (SELECT s.household_id FROM allowance_statement s WHERE NOT s.told AND s.household_id IS NOT NULL)
       AND (EXISTS (SELECT FROM assistance_assessment a WHERE a.household_id = h.id)
            OR EXISTS (SELECT FROM enrolment_duty d WHERE d.household_id = h.id AND d.state = 'OPEN'))
     ORDER BY h.id`,
    [],
    'households-to-follow',
  );
}

/** Of these households, those that were assessed. */
export function assessedOf(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<{ id: string; divisionCode: string }[]> {
  return transaction.query(
    `SELECT h.id, h.division_code AS "divisionCode" FROM registered_household h
     WHERE h.id = ANY($1::uuid[]) AND EXISTS (SELECT FROM assistance_assessment a WHERE a.household_id = h.id)
     ORDER BY h.id`,
    [householdIds],
    'assessed-of',
  );
}
