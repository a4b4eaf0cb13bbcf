import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import { periodsOfHeld } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { findHouseholds } from '../../register/persistence/placing/find-households';
import { refuseUnplaced } from '../../register/persistence/placing/unplaced';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { heldHelpersOf } from '../persistence/responsible-helper';
import { placeOfHousehold, type StagedHelper } from '../use-cases/place-pairings-of-household';
import { DAYS, pairingFindings, SINCE_ASSUMED } from './pairing-findings';

// As many households are decided on at a time.
const BATCH = 500;

/**
 * Decides of each row what becomes of it, by the rules of the acts: it is turned away only where it contradicts what is
 * known; what an act would have refused beyond that has happened all the same, is kept and said. The decisions stand in
 * the work tables import_pairing and import_pairing_end.
 */
export async function placePairings(context: MergeContext, policies: PolicySet): Promise<void> {
  const { transaction, findings, exportedOn } = context;
  await awaitRegisterTurn(transaction);
  await findHouseholds(context);
  await refuseUnplaced(context);
  for (const [kind, condition] of DAYS) {
    await findings.fromSelect(kind, `SELECT row_number, household_code FROM ${STAGE} WHERE ${condition}`, [
      exportedOn,
    ]);
  }
  for (const sql of WORK_TABLES) await transaction.query(sql);
  let last: string | undefined;
  do {
    last = await placeBatch(context, policies, last);
  } while (last !== undefined);
  for (const [remark, kind] of pairingFindings) {
    await findings.fromSelect(
      kind,
      `SELECT s.row_number, s.household_code FROM import_pairing_remark r
       JOIN ${STAGE} s ON s.row_number = r.row_number WHERE r.remark = $1`,
      [remark],
    );
  }
  await findings.fromSelect(
    SINCE_ASSUMED,
    `SELECT NULL::int AS row_number, NULL::text AS household_code, count(*)::text AS detail
     FROM ${STAGE} WHERE since IS NULL HAVING count(*) > 0`,
  );
}

const PAIRING = 'row_number int, id uuid, added boolean, since date, ended_on date, end_kind text';
const END = 'id uuid, ended_on date, end_kind text';
const REMARK = 'row_number int, remark text';
const WORK_TABLES = [
  `CREATE TEMPORARY TABLE import_pairing (${PAIRING}) ON COMMIT DROP`,
  `CREATE TEMPORARY TABLE import_pairing_end (${END}) ON COMMIT DROP`,
  `CREATE TEMPORARY TABLE import_pairing_remark (${REMARK}) ON COMMIT DROP`,
  `CREATE INDEX ON ${STAGE} (household_id)`,
];

async function placeBatch(
  { transaction, exportedOn }: MergeContext,
  policies: PolicySet,
  after: string | undefined,
): Promise<string | undefined> {
  const named = await transaction.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM ${STAGE} WHERE $1::uuid IS NULL OR household_id > $1
     ORDER BY household_id LIMIT ${BATCH}`,
    [after ?? null],
  );
  const ids = named.map(({ id }) => id);
  const households = await holdUnmerged(transaction, ids);
  const staged = grouped(await stagedOf(transaction, ids), ({ householdId }) => householdId);
  const helpers = await heldHelpersOf(transaction, ids);
  const periods = await periodsOfHeld(transaction, ids);
  const placed = households.map(({ id, divisionCode }) =>
    placeOfHousehold(policies, {
      divisionCode,
      exportedOn,
      periods: periods.get(id) ?? [],
      kept: helpers.get(id) ?? [],
      stated: staged.get(id) ?? [],
    }),
  );
  const all = <Each>(of: (household: (typeof placed)[number]) => readonly Each[]) => placed.flatMap(of);
  await write(
    transaction,
    `import_pairing SELECT * FROM jsonb_to_recordset($1::jsonb) AS v(${PAIRING})`,
    all(({ rows }) => rows),
  );
  await write(
    transaction,
    `import_pairing_end SELECT * FROM jsonb_to_recordset($1::jsonb) AS v(${END})`,
    all(({ ends }) => ends),
  );
  await write(
    transaction,
    `import_pairing_remark SELECT * FROM jsonb_to_recordset($1::jsonb) AS v(${REMARK})`,
    all(({ remarks }) => remarks),
  );
  return ids.at(-1);
}

async function write(transaction: Statements, into: string, values: readonly object[]): Promise<void> {
  await transaction.query(`INSERT INTO ${into}`, [JSON.stringify(values)]);
}

// A month that ends a pairing is its last one: from the first of the next it is no more.
function stagedOf(transaction: Statements, householdIds: readonly string[]): Promise<StagedHelper[]> {
  return transaction.query<StagedHelper>(
    `SELECT household_id AS "householdId", row_number AS "rowNumber", uuidv7() AS "newId",
       encode(helper_index, 'hex') AS index, name, unit, post, civil_servant AS "civilServant", since,
       CASE WHEN until_month_only THEN (until + interval '1 month')::date ELSE until END AS "endedOn"
     FROM ${STAGE} WHERE household_id = ANY($1::uuid[])
     ORDER BY household_id, since NULLS LAST, until NULLS LAST, name, unit, row_number`,
    [householdIds],
  );
}
