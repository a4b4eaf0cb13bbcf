import type { RequestContext } from '@dixian/service';
import { RENOVATION_COLUMNS, type RenovationRow } from './renovation-list';

export type Matter = 'HOUSING' | 'WATER';

export interface SafetyRow {
  householdId: string;
  matter: Matter;
  problemFound: boolean;
  seenOn: string;
  source: string;
}

/** What was last seen of house or water, in order; one statement per request for both. */
export function safetyOf(
  context: RequestContext,
  householdId: string,
  matter: Matter,
): Promise<SafetyRow | undefined> {
  return context
    .loader<string, SafetyRow>('safety', async (keys) => {
      const households = [...new Set(keys.map((key) => key.slice(0, 36)))];
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<SafetyRow>(
          `SELECT household_id AS "householdId", matter, problem_found AS "problemFound", seen_on AS "seenOn", source
           FROM safety_observation WHERE household_id = ANY($1::uuid[])`,
          [households],
          'safety-of-households',
        ),
      );
      const found = new Map(rows.map((row) => [`${row.householdId}:${row.matter}`, row]));
      return keys.map((key) => found.get(key));
    })
    .load(`${householdId}:${matter}`);
}

/** The renovation with the latest start of each household; its grade is the last appraisal on record. */
export function latestRenovationOf(
  context: RequestContext,
  householdId: string,
): Promise<RenovationRow | undefined> {
  return context
    .loader<string, RenovationRow>('latest-renovation', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<RenovationRow>(
          `SELECT DISTINCT ON (household_id) ${RENOVATION_COLUMNS} FROM renovation
           WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, started_on DESC, occurrence DESC`,
          [ids],
          'latest-renovation-of-households',
        ),
      );
      const byHousehold = new Map(rows.map((row) => [row.householdId, row]));
      return ids.map((id) => byHousehold.get(id));
    })
    .load(householdId);
}

/** Renovations by id, in order; one statement per request. */
export function renovationById(context: RequestContext, id: string): Promise<RenovationRow | undefined> {
  return context
    .loader<string, RenovationRow>('renovation', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<RenovationRow>(
          `SELECT ${RENOVATION_COLUMNS} FROM renovation WHERE id = ANY($1::uuid[])`,
          [ids],
          'renovation-by-id',
        ),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((key) => byId.get(key));
    })
    .load(id);
}
