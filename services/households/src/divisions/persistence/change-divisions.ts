import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { Level } from '../domain/decide-division';

/** A division that was not there. */
export interface NewDivision {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parentId: string | null;
  /** null where it has been there since before the records. */
  readonly from: PlainDate | null;
}

/** Adds a division; gives its id. */
export async function insertDivision(transaction: Statements, added: NewDivision): Promise<string> {
  const { code, name, level, parentId, from } = added;
  const [row] = await transaction.query<{ id: string }>(
    `WITH added AS (INSERT INTO division (id, level) VALUES (uuidv7(), $1) RETURNING id)
     INSERT INTO division_version (division_id, code, name, parent_id, valid_from)
     SELECT id, $2, $3, $4, $5::date FROM added RETURNING division_id AS id`,
    [level, code, name, parentId, from],
    'insert-division',
  );
  if (!row) throw new Error(`Division ${code} was not added`);
  return row.id;
}

/** Ends the version of a held division on the day before. */
export async function endVersion(transaction: Statements, divisionId: string, on: PlainDate): Promise<void> {
  await transaction.query(
    'UPDATE division_version SET valid_to = $2::date - 1 WHERE division_id = $1 AND valid_to IS NULL',
    [divisionId, on],
    'end-division-version',
  );
}

/** Gives a held division another name from a day on. */
export async function renameVersion(
  transaction: Statements,
  divisionId: string,
  { name, on }: { name: string; on: PlainDate },
): Promise<void> {
  await endVersion(transaction, divisionId, on);
  await transaction.query(
    `INSERT INTO division_version (division_id, code, name, parent_id, urban_rural, valid_from)
     SELECT division_id, code, $2, parent_id, urban_rural, $3::date FROM division_version
     WHERE division_id = $1 AND valid_to = $3::date - 1`,
    [divisionId, name, on],
    'rename-division',
  );
}
