import { isEntityId } from '@dixian/graph';
import { codedTables, divisionBounds, type RowOf, rewriteDivision, type Statements } from '@dixian/service';
import { householdTables } from '../../ground/persistence/household-tables';
import type { CodedDivision, NewCode } from '../domain/recode-division';
import { divisionRecoding } from './division-tables';

const RECODING = ['id', 'divisionId', 'householdsRewritten'] as const;

/** A recoding that was done. */
export type Recoding = RowOf<typeof divisionRecoding, (typeof RECODING)[number]>;

/** A recoding in the caller's sight. */
export function recodingById(reader: Statements, id: string): Promise<Recoding | undefined> {
  return reader.findOneBy(divisionRecoding, { id }, RECODING);
}

/** A division as it stands; undefined if there is none of that id below `within`. */
export async function findCoded(
  transaction: Statements,
  id: string,
  within: string,
): Promise<CodedDivision | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<CodedDivision>(
    `SELECT v.code, v.name, parent.code AS "parentCode",
            (SELECT max(b.valid_from) FROM division_version b
             WHERE b.code >= v.code AND b.code < v.code || ':' AND b.valid_to IS NULL) AS "lastChangedOn"
     FROM division_version v
     LEFT JOIN division_version parent ON parent.division_id = v.parent_id AND parent.valid_to IS NULL
     WHERE v.division_id = $1 AND v.valid_to IS NULL AND starts_with(v.code, $2)`,
    [id, within],
  );
  return row;
}

/**
 * Whether that code, or one below it, is or ever was another division's than the one that asks and those below it. A code
 * that was retired rests for good: accounts that were issued for its former owner would see the households of the next.
 */
export async function isCodeTaken(
  transaction: Statements,
  code: string,
  { divisionId, oldCode }: { divisionId: string; oldCode: string },
): Promise<boolean> {
  const bounds = divisionBounds(code);
  const own = divisionBounds(oldCode);
  const rows = await transaction.query(
    `SELECT FROM division_version v WHERE v.code >= $1 AND v.code < $2 AND v.division_id <> $3
       AND (v.valid_to IS NULL OR NOT EXISTS (
         SELECT FROM division_version o
         WHERE o.division_id = v.division_id AND o.valid_to IS NULL AND o.code >= $4 AND o.code < $5)) LIMIT 1`,
    [bounds.from, bounds.to, divisionId, own.from, own.to],
  );
  return rows.length > 0;
}

/** Ends the versions at and below a division the day before, and opens the same under the new code. */
export async function openVersions(
  transaction: Statements,
  divisionId: string,
  code: NewCode,
): Promise<void> {
  const bounds = divisionBounds(code.oldCode);
  const ended = await transaction.query<{ division_id: string }>(
    `UPDATE division_version SET valid_to = $3::date - 1
     WHERE code >= $1 AND code < $2 AND valid_to IS NULL RETURNING division_id`,
    [bounds.from, bounds.to, code.from],
  );
  await transaction.query(
    `INSERT INTO division_version (division_id, code, name, parent_id, valid_from)
     SELECT division_id, $2 || substr(code, length($3) + 1), CASE WHEN division_id = $4 THEN $5 ELSE name END, parent_id, $6::date
     FROM division_version WHERE division_id = ANY($1::uuid[]) AND valid_to = $6::date - 1`,
    [ended.map((row) => row.division_id), code.newCode, code.oldCode, divisionId, code.newName, code.from],
  );
}

/**
 * Rewrites the code that rows carry, in every table but those of `but`; returns how many households. Households first: who
 * is recording a lead on one of them holds it, and is then found among the leads.
 */
export async function rewriteCodes(
  transaction: Statements,
  { oldCode, newCode }: Pick<NewCode, 'oldCode' | 'newCode'>,
  but: readonly string[] = [],
): Promise<number> {
  const { from, to } = divisionBounds(oldCode);
  const first = ['household', ...householdTables().map(({ table }) => table)];
  let households = 0;
  for (const coded of await codedTables(transaction, first)) {
    if (but.includes(coded.table)) continue;
    const rewritten = await rewriteDivision(transaction, coded, { oldCode, newCode });
    if (coded.table === 'household') households = rewritten;
  }
  // An offer of a move also names the place of arrival, a look that of the household.
  for (const [table, column] of [
    ['move_offer', 'to_code'],
    ['reveal', 'seen_in'],
  ] as const) {
    if (but.includes(table)) continue;
    await transaction.query(
      `UPDATE ${table} SET ${column} = $3 || substr(${column}, length($4) + 1)
       WHERE ${column} >= $1 AND ${column} < $2`,
      [from, to, newCode, oldCode],
    );
  }
  return households;
}

/** Writes down that a division was recoded. */
export function insertRecoding(
  transaction: Statements,
  { oldCode, newCode, from }: NewCode,
  recoded: Pick<Recoding, 'divisionId' | 'householdsRewritten'> & { recodedBy: string },
): Promise<Recoding> {
  const row = { ...recoded, oldCode, newCode, validFrom: from, divisionCode: newCode };
  return transaction.insert(divisionRecoding, row, RECODING);
}
