import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { DEPARTMENT_ENTRY, type RegisteredHousehold } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { StatedRenovation } from '../domain/stated-renovation';

/** The start of a renovation of that household, which nobody else changes until the transaction ends. */
export async function holdRenovation(
  transaction: Statements,
  id: string,
  householdId: string,
): Promise<{ startedOn: PlainDate } | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<{ startedOn: PlainDate }>(
    'SELECT started_on AS "startedOn" FROM renovation WHERE id = $1 AND household_id = $2 FOR UPDATE',
    [id, householdId],
  );
  return row;
}

/** Adds a renovation that no ledger listed and gives its id; who calls it holds the turn to match. */
export async function addRenovation(
  transaction: Statements,
  household: RegisteredHousehold,
  stated: StatedRenovation,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO renovation (household_code, household_id, division_code, grade, started_on, planned_completion_on,
                             completed_on, grant_amount, paid_amount, year, method, house_number, approved_on, occurrence, source)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, coalesce(max(occurrence), 0) + 1,
            '${DEPARTMENT_ENTRY}'
     FROM renovation WHERE household_code = $1 AND started_on = $5 RETURNING id`,
    [
      household.code,
      household.id,
      household.divisionCode,
      stated.grade,
      stated.startedOn,
      stated.plannedUntil,
      stated.completedOn,
      stated.approved,
      stated.paid,
      stated.year,
      stated.method ?? null,
      stated.houseNumber ?? null,
      stated.approvedOn ?? null,
    ],
  );
  if (!row) throw new Error('renovation gave no row');
  return row.id;
}

/** Ids of the renovations of these households. */
export async function renovationIdsOf(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    'SELECT id FROM renovation WHERE household_id = ANY($1::uuid[]) ORDER BY id',
    [householdIds],
    'renovations-of-households',
  );
  return rows.map(({ id }) => id);
}
