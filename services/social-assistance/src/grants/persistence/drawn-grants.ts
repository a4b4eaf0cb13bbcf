import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import type { GrantMonths } from '../domain/paid-in-full';
import { type AllowanceStatementRow, statementColumnsOn } from './allowance-statements';

/** What a household draws as of a day, within a transaction: the newest state of each grant that is active. */
export function drawnBy(
  transaction: Statements,
  householdId: string,
  day: PlainDate,
): Promise<AllowanceStatementRow[]> {
  return transaction.query<AllowanceStatementRow>(
    `SELECT * FROM (
       SELECT DISTINCT ON (t.grant_id) ${statementColumnsOn('$2::date')} FROM allowance_statement t
       WHERE t.household_id = $1 AND t.occurred_on <= $2::date AND t.stands
       ORDER BY t.grant_id, t.occurred_on DESC, t.id DESC) AS newest
     WHERE active`,
    [householdId, day],
    'drawn-grants',
  );
}

interface MonthRow {
  grantId: string;
  name: string;
  active: boolean;
  month: string;
  approved: Fen;
  paid: Fen;
}

/** Active grants of a household as of a day with their months, as each was said last, the newest first. */
export async function grantMonths(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<GrantMonths[]> {
  const sql = `SELECT DISTINCT ON (t.household_id, t.grant_id, date_trunc('month', t.occurred_on))
      t.household_id AS "rowKey", t.grant_id AS "grantId", t.name, t.active, to_char(t.occurred_on, 'YYYY-MM') AS month,
      t.approved, t.paid
    FROM allowance_statement t WHERE t.household_id = ANY($1::uuid[]) AND t.occurred_on <= $2::date AND t.stands
    ORDER BY t.household_id, t.grant_id, date_trunc('month', t.occurred_on) DESC, t.occurred_on DESC, t.id DESC`;
  const rows = await rowsOfEach<MonthRow>(context, `grant-months:${asOf}`, sql, [asOf]).load(householdId);
  const grants = new Map<string, MonthRow[]>();
  for (const row of rows) grants.set(row.grantId, [...(grants.get(row.grantId) ?? []), row]);
  return [...grants.values()].flatMap((months) =>
    months[0]?.active ? { name: months[0].name, months: months.filter(({ active }) => active) } : [],
  );
}
