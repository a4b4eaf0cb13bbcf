import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { divisionBounds, type Statements } from '@dixian/service';
import type { LeftInDivision, StandingDivision } from '../domain/decide-division';

const COLUMNS = `v.division_id AS id, v.code, v.name, d.level, v.parent_id AS "parentId", v.valid_from AS "validFrom"`;
const FROM = 'division_version v JOIN division d ON d.id = v.division_id';

/** A division as it stands below `within`, held so that nothing else changes it and nobody is placed there meanwhile. */
export async function holdDivision(
  transaction: Statements,
  id: string,
  within: string,
): Promise<StandingDivision | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<StandingDivision>(
    `SELECT ${COLUMNS} FROM ${FROM}
     WHERE v.division_id = $1 AND v.valid_to IS NULL AND starts_with(v.code, $2) FOR UPDATE OF v`,
    [id, within],
    'hold-division',
  );
  return row;
}

/** The division that has that code now; held, so that it is not closed meanwhile. */
export async function holdCoded(
  transaction: Statements,
  code: string,
): Promise<StandingDivision | undefined> {
  const [row] = await transaction.query<StandingDivision>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE v.code = $1 AND v.valid_to IS NULL FOR SHARE OF v`,
    [code],
    'hold-coded',
  );
  return row;
}

/** Whether a division has or ever had that code, or one below it: a code is given once. */
export async function wasCode(transaction: Statements, code: string): Promise<boolean> {
  const { from, to } = divisionBounds(code);
  const rows = await transaction.query(
    'SELECT FROM division_version WHERE code >= $1 AND code < $2 LIMIT 1',
    [from, to],
    'was-code',
  );
  return rows.length > 0;
}

/** Whether another division beside it has that name now: names tell places apart in ledgers. */
export async function isNameTaken(
  transaction: Statements,
  name: string,
  beside: { parentId: string | null; divisionId: string | null },
): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM division_version WHERE name = $1 AND parent_id IS NOT DISTINCT FROM $2
       AND valid_to IS NULL AND division_id IS DISTINCT FROM $3 LIMIT 1`,
    [name, beside.parentId, beside.divisionId],
    'name-taken',
  );
  return rows.length > 0;
}

/** What stands in a held division. */
export async function leftIn(
  transaction: Statements,
  { id, code }: StandingDivision,
): Promise<LeftInDivision> {
  const [row] = await transaction.query<LeftInDivision>(
    `SELECT (SELECT count(*)::int FROM division_version WHERE parent_id = $1 AND valid_to IS NULL) AS divisions,
       (SELECT count(*)::int FROM household WHERE division_code = $2 AND merged_into IS NULL) AS households,
       (SELECT count(*)::int FROM move_offer WHERE to_division_id = $1 AND state = 'OPEN') AS offers,
       (SELECT max(left_on) FROM former_row WHERE kind = 'household' AND division_code = $2) AS "lastLeftOn"`,
    [id, code],
    'left-in-division',
  );
  return row ?? { divisions: 0, households: 0, offers: 0, lastLeftOn: null };
}

/** The newest day on which a household of that village moved, was split or merged; null where none was. */
export async function lastMovedIn(transaction: Statements, code: string): Promise<PlainDate | null> {
  const [row] = await transaction.query<{ on: PlainDate | null }>(
    `SELECT max(m.occurred_on) AS on FROM household h
     JOIN household_movement m ON m.to_household_id = h.id OR m.from_household_id = h.id
     WHERE h.division_code = $1 AND m.kind IN ('REGISTERED', 'MOVED', 'SPLIT', 'MERGED', 'VILLAGE_MERGED')`,
    [code],
    'last-moved-in',
  );
  return row?.on ?? null;
}
