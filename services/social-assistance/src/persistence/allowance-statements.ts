import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { RecordedBy } from '@dixian/recording';
import { DEPARTMENT_ENTRY, type RegisteredHousehold } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import type { AllowanceTier } from '../domain/allowance-tier';

/** A state that a grant was said to be in; amounts are fen in text, as bigint columns come. */
export interface AllowanceStatementRow {
  /** Of the statement, not of the grant. */
  id: string;
  grantId: string;
  householdId: string;
  name: string;
  tier: AllowanceTier | null;
  wholeHousehold: boolean;
  dispersedHardship: boolean;
  approved: string;
  paid: string;
  active: boolean;
  occurredOn: PlainDate;
  source: string;
  recordedAt: Date;
}

/** A grant covers the whole household (整户保) where it was said so, or covers as many persons as are registered. */
export const WHOLE_HOUSEHOLD = `coalesce(t.whole_household, t.covered_persons >= nullif(
  (SELECT count(*) FROM registered_person p WHERE p.household_id = t.household_id), 0), false)`;

export const STATEMENT_COLUMNS = `t.id, t.grant_id AS "grantId", t.household_id AS "householdId", t.name, t.tier,
  ${WHOLE_HOUSEHOLD} AS "wholeHousehold", t.dispersed_hardship AS "dispersedHardship", t.approved, t.paid, t.active,
  t.occurred_on AS "occurredOn", t.source, t.recorded_at AS "recordedAt"`;

/** A grant as a department states it for a day; amounts in fen. */
export interface StatedAllowance {
  grantId: string | null;
  name: string;
  tier: AllowanceTier | null;
  wholeHousehold: boolean;
  dispersedHardship: boolean;
  approved: Fen;
  paid: Fen;
  active: boolean;
  occurredOn: PlainDate;
}

/** Whether a grant of that id was ever stated of the household. */
export async function isGranted(
  transaction: Statements,
  grantId: string,
  householdId: string,
): Promise<boolean> {
  if (!isEntityId(grantId)) return false;
  const rows = await transaction.query(
    'SELECT FROM allowance_statement WHERE grant_id = $1 AND household_id = $2 LIMIT 1',
    [grantId, householdId],
  );
  return rows.length > 0;
}

/** Writes a state down; a grant without id is a new one. */
export async function insertStatement(
  transaction: Statements,
  { id, code, divisionCode }: RegisteredHousehold,
  stated: StatedAllowance,
  { account }: RecordedBy,
): Promise<AllowanceStatementRow> {
  const [row] = await transaction.query<AllowanceStatementRow>(
    `INSERT INTO allowance_statement AS t (grant_id, household_code, household_id, division_code, name, tier,
       whole_household, dispersed_hardship, approved, paid, active, occurred_on, source, account)
     VALUES (coalesce($1::uuid, uuidv7()), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '${DEPARTMENT_ENTRY}', $13)
     RETURNING ${STATEMENT_COLUMNS}`,
    [
      stated.grantId,
      code,
      id,
      divisionCode,
      stated.name,
      stated.tier,
      stated.wholeHousehold,
      stated.dispersedHardship,
      stated.approved,
      stated.paid,
      stated.active,
      stated.occurredOn,
      account,
    ],
  );
  if (!row) throw new Error('allowance_statement gave no row');
  return row;
}

/** The newest state of each grant of a household as of a day; one statement per request and day. */
export async function allowancesAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AllowanceStatementRow[]> {
  const loader = context.loader<string, AllowanceStatementRow[]>(`allowances:${asOf}`, async (ids) => {
    const rows = await context.db.read(context.scope, (statements) =>
      statements.query<AllowanceStatementRow>(
        `SELECT DISTINCT ON (household_id, grant_id) ${STATEMENT_COLUMNS} FROM allowance_statement t
         WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date
         ORDER BY household_id, grant_id, occurred_on DESC, id DESC`,
        [ids, asOf],
        'allowances-of-households',
      ),
    );
    return ids.map((id) => rows.filter((row) => row.householdId === id));
  });
  return (await loader.load(householdId)) ?? [];
}
