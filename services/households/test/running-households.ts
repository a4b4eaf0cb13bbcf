import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import type { HouseholdsEnvironment } from '../src/environment';
import { service } from '../src/service';

/** The service as tests run it, with the queries they share. */
export type Households = ServiceUnderTest<HouseholdsEnvironment>;

/** Starts the households service on fresh databases, on that day; `variables` adds to its configuration. */
export function runningHouseholds(
  now = '2025-12-01',
  variables: Readonly<Record<string, string>> = {},
): Promise<Households> {
  return runningService(service, { now, variables });
}

/** Rows of the service's database, whole country and all sectors unless a scope is given. */
export function rowsOf<Row extends object>(
  { service: { parts } }: Households,
  sql: string,
  parameters: readonly unknown[] = [],
  division = '',
): Promise<Row[]> {
  return parts.workerDb.read({ division, sector: '*' }, (statements) =>
    statements.query<Row>(sql, parameters),
  );
}

/** Id of a household of that code. */
export async function idOf(households: Households, code: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(households, 'SELECT id FROM household WHERE code = $1', [code]);
  if (!row) throw new Error(`No household ${code}`);
  return row.id;
}
