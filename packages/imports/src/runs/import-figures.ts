import { type Database, type Metric, systemScope } from '@dixian/service';

interface RunCount {
  ledger: string;
  state: string;
  runs: number;
  loaded: number;
  rejected: number;
  oldest: number | null;
}

// What ends is never long under way: the age is told of what waits or runs, by the service's clock.
const COUNTS = `
  SELECT ledger, state, count(*)::int AS runs, sum(rows_loaded)::float8 AS loaded, sum(rows_rejected)::float8 AS rejected,
    CASE WHEN state IN ('QUEUED', 'RUNNING') THEN extract(epoch FROM service_now() - min(requested_at))::float8 END AS oldest
  FROM import_run WHERE NOT dry_run GROUP BY ledger, state ORDER BY ledger, state`;

/** How the imports of a service stand and what they loaded, by ledger. */
export function importFigures(service: string, database: Database): () => Promise<Metric[]> {
  return async () => {
    const rows = await database.read(systemScope, (statements) =>
      statements.query<RunCount>(COUNTS, [], 'import-figures'),
    );
    const ledgers = [...new Set(rows.map(({ ledger }) => ledger))];
    const sumOf = (ledger: string, field: 'loaded' | 'rejected') =>
      rows.filter((row) => row.ledger === ledger).reduce((sum, row) => sum + row[field], 0);
    return [
      ...rows.map(
        ({ ledger, state, runs }): Metric => ({
          name: 'dixian_imports',
          help: 'Imports by ledger and state.',
          value: runs,
          labels: { service, ledger, state },
        }),
      ),
      ...ledgers.flatMap((ledger) =>
        (['loaded', 'rejected'] as const).map(
          (rows): Metric => ({
            name: 'dixian_import_rows_total',
            help: 'Rows of files that were loaded, and that were not.',
            value: sumOf(ledger, rows),
            labels: { service, ledger, rows },
            type: 'counter',
          }),
        ),
      ),
      {
        name: 'dixian_import_open_seconds',
        help: 'Age of the oldest import that waits or runs.',
        value: Math.max(0, ...rows.map(({ oldest }) => oldest ?? 0)),
        labels: { service },
      },
    ];
  };
}
