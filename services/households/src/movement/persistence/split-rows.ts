import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { type HouseholdTable, householdTables } from '../../ground/persistence/household-tables';
import { takeDuplicateTasks } from '../../register/persistence/duplicates';
import { rejoin } from './held-members';
import { leaveBehind } from './leave-behind';

/** A member as the new household takes it. */
export interface TakenMember {
  personId: string;
  relation: string;
  isHead: boolean;
}

/**
 * Takes present members over into another household from a day on: the earlier membership ends the day before and stays
 * where it was; one that began that very day goes over whole.
 */
export async function takeMembers(
  transaction: Statements,
  to: { id: string; divisionCode: string },
  members: readonly TakenMember[],
  by: { source: string; on: PlainDate },
): Promise<void> {
  const given = JSON.stringify(
    members.map(({ personId, relation, isHead }) => ({ person_id: personId, relation, is_head: isHead })),
  );
  const rows = 'jsonb_to_recordset($1::jsonb) AS g(person_id uuid, relation text, is_head boolean)';
  await rejoin(
    transaction,
    members.map(({ personId }) => personId),
    by.on,
  );
  await transaction.query(
    `UPDATE person p SET household_id = $2, division_code = $3 FROM ${rows} WHERE p.id = g.person_id`,
    [given, to.id, to.divisionCode],
  );
  await takeDuplicateTasks(
    transaction,
    members.map(({ personId }) => personId),
    to,
  );
  await transaction.query(
    `UPDATE membership m SET household_id = $2, division_code = $3, relation = g.relation, is_head = g.is_head,
       source = $4, monitored_on = NULL
     FROM ${rows} WHERE m.person_id = g.person_id AND m.left_on IS NULL AND m.joined_on = $5::date`,
    [given, to.id, to.divisionCode, by.source, by.on],
  );
  const ended = await transaction.query<{ person_id: string }>(
    `UPDATE membership m SET left_on = $2::date - 1 FROM ${rows}
     WHERE m.person_id = g.person_id AND m.left_on IS NULL AND m.joined_on < $2::date
     RETURNING m.person_id, m.lives_together, m.in_register`,
    [given, by.on],
  );
  await transaction.query(
    `INSERT INTO membership (person_id, household_id, relation, is_head, lives_together, in_register, joined_on, seen_on,
                             source, division_code)
     SELECT g.person_id, $2, g.relation, g.is_head, e.lives_together, e.in_register, $3::date, $3::date, $4, $5
     FROM ${rows} JOIN jsonb_to_recordset($6::jsonb) AS e(person_id uuid, lives_together boolean, in_register boolean)
       USING (person_id)`,
    [given, to.id, by.on, by.source, to.divisionCode, JSON.stringify(ended)],
  );
}

/** Gives everything that belongs to the monitoring of a household to another: leads, cases, periods, plans, evidence. */
export async function takeCase(
  transaction: Statements,
  fromId: string,
  to: { id: string; divisionCode: string },
  on: PlainDate,
): Promise<string[]> {
  await leaveBehind(transaction, { households: [fromId], on, which: ({ onSplit }) => goingOn(onSplit) });
  for (const { table, onSplit } of householdTables()) {
    const going = goingOn(onSplit);
    if (going === undefined) continue;
    await transaction.query(
      `UPDATE ${table} SET household_id = $2, division_code = $3 WHERE household_id = $1 AND (${going})`,
      [fromId, to.id, to.divisionCode],
    );
  }
  const leads = await transaction.query<{ id: string }>('SELECT id FROM lead WHERE household_id = $1', [
    to.id,
  ]);
  return leads.map(({ id }) => id);
}

// Which rows go with the case; undefined for a table whose rows all stay.
function goingOn(onSplit: HouseholdTable['onSplit']): string | undefined {
  if (onSplit === 'stays') return undefined;
  return onSplit === 'goes' ? 'true' : `NOT (${onSplit.goesBut})`;
}
