import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { RecordedBy } from '@dixian/recording';
import { DEPARTMENT_ENTRY, type RegisteredHousehold } from '@dixian/register';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { AllowanceTier } from '../domain/allowance-tier';
import type { EndReason } from '../domain/end-reason';
import { allowanceStatement } from '../tables';
import { ranOut } from './ran-out';

const SAID_NAMES = [
  'id',
  'grantId',
  'name',
  'tier',
  'coveredPersons',
  'dispersedHardship',
  'approved',
  'paid',
  'active',
  'occurredOn',
  'source',
  'recordedAt',
  'endReason',
] as const;

/** A state that a grant was said to be in, of a household that the register knows. */
export type AllowanceStatementRow = RowOf<typeof allowanceStatement, (typeof SAID_NAMES)[number]> & {
  householdId: string;
  wholeHousehold: boolean;
};

/** A grant covers the whole household (整户保) where it was said so, or covers as many persons as are registered. */
export const WHOLE_HOUSEHOLD = `coalesce(t.whole_household, t.covered_persons >= nullif(
  (SELECT count(*) FROM registered_person p WHERE p.household_id = t.household_id), 0), false)`;

export const STATEMENT_COLUMNS = `${allowanceStatement.select(['householdId', ...SAID_NAMES], 't')},
  ${WHOLE_HOUSEHOLD} AS "wholeHousehold"`;

const NOT_ACTIVE = SAID_NAMES.filter((name) => name !== 'active');

/** The columns of a state as of a day: a grant whose window has run out by then is drawn no more, whoever said it last. */
export const statementColumnsOn = (
  day: string,
) => `${allowanceStatement.select(['householdId', ...NOT_ACTIVE], 't')},
  ${WHOLE_HOUSEHOLD} AS "wholeHousehold", t.active AND NOT ${ranOut('t', day)} AS active`;

/** A grant as a department states it for a day; amounts in fen. */
export interface StatedAllowance {
  grantId: string | null;
  name: string;
  tier: AllowanceTier | null;
  wholeHousehold: boolean;
  /** 保障人数; nothing where nobody said. */
  coveredPersons: number | null;
  dispersedHardship: boolean;
  approved: Fen;
  paid: Fen;
  active: boolean;
  /** Why the household draws it no more; nothing while it does, or where nobody said. */
  endReason?: EndReason;
  occurredOn: PlainDate;
}

/** The newest state of a household's grant; undefined where it has no such grant. */
export async function newestOfGrant(
  transaction: Statements,
  grantId: string,
  householdId: string,
): Promise<AllowanceStatementRow | undefined> {
  if (!isEntityId(grantId)) return undefined;
  const [row] = await transaction.query<AllowanceStatementRow>(
    `SELECT ${STATEMENT_COLUMNS} FROM allowance_statement t WHERE t.grant_id = $1 AND t.household_id = $2 AND t.stands
     ORDER BY t.occurred_on DESC, t.id DESC LIMIT 1`,
    [grantId, householdId],
    'newest-of-grant',
  );
  return row;
}

/** Writes a state down; a grant without id is a new one. */
export async function insertStatement(
  transaction: Statements,
  household: RegisteredHousehold,
  stated: StatedAllowance,
  { account }: RecordedBy,
): Promise<AllowanceStatementRow> {
  const { name, tier, wholeHousehold, coveredPersons, dispersedHardship, occurredOn } = stated;
  const { approved, paid, active } = stated;
  const endReason = stated.endReason ?? null;
  const of = {
    householdCode: household.code,
    householdId: household.id,
    divisionCode: household.divisionCode,
  };
  const money = { approved, paid, active, endReason, occurredOn };
  const said = { name, tier, wholeHousehold, coveredPersons, dispersedHardship, ...money };
  const by = { account, source: DEPARTMENT_ENTRY };
  const grantId = stated.grantId ?? undefined;
  const row = await transaction.insert(allowanceStatement, { grantId, ...of, ...said, ...by }, SAID_NAMES);
  return { ...row, householdId: household.id, wholeHousehold };
}

/** The newest state of each grant of a household as of a day; one statement per request and day. */
export function allowancesAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<AllowanceStatementRow[]> {
  const sql = `SELECT DISTINCT ON (household_id, grant_id) household_id AS "rowKey", ${statementColumnsOn('$2::date')}
    FROM allowance_statement t WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date AND t.stands
    ORDER BY household_id, grant_id, occurred_on DESC, id DESC`;
  return rowsOfEach<AllowanceStatementRow>(context, `allowances:${asOf}`, sql, [asOf]).load(householdId);
}
