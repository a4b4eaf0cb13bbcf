import type { PlainDate } from '@dixian/calendar';
import type { RecordedBy } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { vanishedHousehold } from './tables';

const FIELDS = [
  ...(['id', 'householdId', 'periodId', 'caseId', 'cause', 'occurredOn'] as const),
  ...(['reason', 'account', 'role', 'recordedAt', 'divisionCode'] as const),
] as const;

/** What was ended of a household of which nobody is left. */
export type VanishedRow = RowOf<typeof vanishedHousehold, (typeof FIELDS)[number]>;

/** What was ended of a household, the first first; one statement per request. */
export function vanishedOf(context: RequestContext, householdId: string): Promise<VanishedRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${vanishedHousehold.select(FIELDS)} FROM vanished_household
    WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, id`;
  return rowsOfEach<VanishedRow>(context, 'vanished-households', sql).load(householdId);
}

/** Such an ending in sight. */
export function findVanished(statements: Statements, id: string): Promise<VanishedRow | undefined> {
  return statements.findOneBy(vanishedHousehold, { id }, FIELDS);
}

/** Records one. */
export function insertVanished(
  transaction: Statements,
  ending: Pick<
    VanishedRow,
    'householdId' | 'periodId' | 'caseId' | 'cause' | 'occurredOn' | 'reason' | 'divisionCode'
  >,
  { account, role, actingFor }: RecordedBy,
): Promise<VanishedRow> {
  return transaction.insert(vanishedHousehold, { ...ending, account, role, actingFor }, FIELDS);
}

/** Closes every task of a household; gives its leads, the clocks of which run elsewhere. */
export async function closeAllOf(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<string[]> {
  await transaction.query(
    'UPDATE task SET closed_on = greatest($2::date, opened_on) WHERE household_id = $1 AND closed_on IS NULL',
    [householdId, on],
  );
  const leads = await transaction.query<{ id: string }>(
    'SELECT id FROM lead WHERE household_id = $1 ORDER BY id',
    [householdId],
  );
  return leads.map(({ id }) => id);
}
