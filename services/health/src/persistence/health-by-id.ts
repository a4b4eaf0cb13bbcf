import type { RequestContext } from '@dixian/service';
import { SETTLEMENT_COLUMNS, type SettlementRow } from './settlement-list';

/** Settlements by id, in order; one statement per request. */
export function settlementById(context: RequestContext, id: string): Promise<SettlementRow | undefined> {
  return context
    .loader<string, SettlementRow>('settlement', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<SettlementRow>(
          `SELECT ${SETTLEMENT_COLUMNS} FROM settlement WHERE id = ANY($1::uuid[])`,
          [ids],
          'settlement-by-id',
        ),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((key) => byId.get(key));
    })
    .load(id);
}

/** Insurance as last seen. */
export interface InsuranceRow {
  personId: string;
  insured: boolean;
  seenOn: string;
  source: string;
}

/** Insurance of persons, in order; one statement per request. */
export function insuranceOf(context: RequestContext, personId: string): Promise<InsuranceRow | undefined> {
  return context
    .loader<string, InsuranceRow>('insurance', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<InsuranceRow>(
          `SELECT person_id AS "personId", insured, seen_on AS "seenOn", source FROM insurance
           WHERE person_id = ANY($1::uuid[])`,
          [ids],
          'insurance-of-persons',
        ),
      );
      const byPerson = new Map(rows.map((row) => [row.personId, row]));
      return ids.map((key) => byPerson.get(key));
    })
    .load(personId);
}

/** Self-paid cost of a year by household or person, in fen; zero where nothing was settled. */
export function selfPaidIn(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  year: number,
): Promise<string | undefined> {
  return context
    .loader<string, string>(`self-paid:${column}:${year}`, async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<{ id: string; total: string }>(
          `SELECT ${column} AS id, sum(self_paid)::bigint AS total FROM settlement
           WHERE ${column} = ANY($1::uuid[]) AND settled_on >= make_date($2, 1, 1) AND settled_on < make_date($2 + 1, 1, 1)
           GROUP BY 1`,
          [ids, year],
          `self-paid-${column}`,
        ),
      );
      const byId = new Map(rows.map((row) => [row.id, row.total]));
      return ids.map((key) => byId.get(key) ?? '0');
    })
    .load(id);
}
