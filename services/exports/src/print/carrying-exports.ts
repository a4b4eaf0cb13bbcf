import { type Database, systemScope } from '@dixian/service';

/** Of what exports are asked for: the place and the households in it. */
export interface Carried {
  readonly division: string;
  readonly householdIds: readonly string[];
}

/** An export that may have carried somebody's data. */
export interface CarryingExport {
  readonly list: string;
  readonly divisionCode: string;
  readonly role: string;
  /** Whether it had numbers in clear. */
  readonly clear: boolean;
  readonly requestedAt: Date;
}

const MOST = 200;
const LEVELS = [0, 2, 4, 6, 9, 12];

/**
 * Exports with personal data that were written over a place or one that it lies in, the newest first: what they were narrowed
 * to leaves out those of other places and households alone. Of offices above, too: who is told is told of all.
 */
export function carryingExports(
  database: Database,
  { division, householdIds }: Carried,
): Promise<CarryingExport[]> {
  const places = LEVELS.filter((digits) => digits <= division.length).map((digits) =>
    division.slice(0, digits),
  );
  return database.read(systemScope, (reader) =>
    reader.query<CarryingExport>(
      `SELECT list, division_code AS "divisionCode", role, purpose IS NOT NULL AS clear, requested_at AS "requestedAt"
       FROM export_job j
       WHERE personal_data AND division_code = ANY($1::text[])
         AND coalesce(starts_with($2, arguments -> 'filter' ->> 'division'), true)
         AND coalesce(arguments -> 'filter' ->> 'household' = ANY($3::text[]), true)
         AND (list <> 'household' OR arguments ->> 'id' = ANY($3::text[]))
         AND EXISTS (SELECT FROM export_record r WHERE r.export_id = j.id AND r.what = 'WRITTEN')
       ORDER BY id DESC LIMIT ${MOST}`,
      [places, division, householdIds],
      'carrying-exports',
    ),
  );
}
