import type { DomainEvent } from '@dixian/events';
import { awaitCopyTurn, inPresentCodes } from '@dixian/register';
import type { AnyTable, Statements } from '@dixian/service';

type Told = Pick<DomainEvent<'household-standing'>, 'payload' | 'recordedAt'>;

/** Where what a household has several of lies in the event, and the columns that it is kept in. */
const LISTS: Readonly<Record<string, string>> = {
  standing_period: "t.standing -> 'periods'",
  standing_poor: "t.standing -> 'registration' -> 'poor'",
  standing_label: "t.standing -> 'labels'",
  standing_member: "t.standing -> 'members'",
};

/** What of a household itself is kept beside its version. */
const OF_HOUSEHOLD: Readonly<Record<string, string>> = {
  outOfPoverty: "(g.standing #>> '{registration,outOfPoverty}')::boolean",
  countedMembers: "(g.standing ->> 'countedMembers')::int",
};

/**
 * Brings told standings into the department's tables, whole, whatever order they come in: an older version never overwrites
 * a newer one. A household lies where the copy of the register has it.
 */
export async function keepStanding(
  transaction: Statements,
  tables: readonly AnyTable[],
  told: Told,
): Promise<void> {
  await awaitCopyTurn(transaction);
  const households = await inPresentCodes(transaction, told);
  const given = JSON.stringify(households.map((standing) => ({ standing })));
  const [household, ...lists] = tables;
  if (!household) return;
  const newer = await transaction.query<{ id: string }>(keepHouseholds(household), [given], 'keep-standings');
  const ids = newer.map(({ id }) => id);
  if (ids.length === 0) return;
  for (const list of lists) {
    const { name } = list.options;
    await transaction.query(
      `DELETE FROM ${name} WHERE household_id = ANY($1::uuid[])`,
      [ids],
      `empty-${name}`,
    );
    await transaction.query(keepList(list), [given, ids], `fill-${name}`);
  }
}

function keepHouseholds(household: AnyTable): string {
  const own = household.names().filter((name) => name in OF_HOUSEHOLD);
  const columns = ['version', 'division_code', ...own.map((name) => household.columnOf(name).name)];
  const values = ['g.version', 'g.division_code', ...own.map((name) => OF_HOUSEHOLD[name])];
  return `WITH given AS MATERIALIZED (
      SELECT t.standing, (t.standing ->> 'householdId')::uuid AS id, (t.standing ->> 'version')::bigint AS version,
             coalesce(h.division_code, t.standing ->> 'divisionCode') AS division_code
      FROM jsonb_to_recordset($1::jsonb) AS t(standing jsonb)
      LEFT JOIN registered_household h ON h.id = (t.standing ->> 'householdId')::uuid
    )
    MERGE INTO standing_household AS s USING given AS g ON s.household_id = g.id
    WHEN MATCHED AND s.version < g.version THEN
      UPDATE SET ${columns.map((column, at) => `${column} = ${values[at]}`).join(', ')}
    WHEN NOT MATCHED THEN
      INSERT (household_id, ${columns.join(', ')}) VALUES (g.id, ${values.join(', ')})
    RETURNING s.household_id AS id`;
}

const OF_PLACE = ['householdId', 'place', 'divisionCode', 'countyCode'];

// A field of the event is named as its column is in code.
function keepList(list: AnyTable): string {
  const names = list.names().filter((name) => !OF_PLACE.includes(name));
  const columns = names.map((name) => list.columnOf(name));
  const typed = names.map((name, at) => `"${name}" ${columns[at]?.type}`);
  return `INSERT INTO ${list.options.name} (household_id, place, division_code, ${columns.map(({ name }) => name).join(', ')})
    SELECT s.household_id, e.place, s.division_code, ${names.map((name) => `v."${name}"`).join(', ')}
    FROM jsonb_to_recordset($1::jsonb) AS t(standing jsonb)
    JOIN standing_household s ON s.household_id = (t.standing ->> 'householdId')::uuid
    CROSS JOIN LATERAL jsonb_array_elements(${LISTS[list.options.name]}) WITH ORDINALITY AS e(value, place)
    CROSS JOIN LATERAL jsonb_to_record(e.value) AS v(${typed.join(', ')})
    WHERE s.household_id = ANY($2::uuid[])`;
}
