import { type Database, type Metric, systemScope } from '@dixian/service';

// Named before the first run, so that who watches knows of them.
const RUNS: Metric = {
  name: 'dixian_turn_runs',
  help: 'Runs of dated transitions by state.',
  value: undefined,
};
const LEFT: Metric = {
  name: 'dixian_turn_items_left',
  help: 'Rows that a department has left to turn, of runs at work.',
  value: undefined,
};
const FAILED: Metric = {
  name: 'dixian_turn_parts_failed',
  help: 'Parts of runs that a department could not do.',
  value: undefined,
};

/** How far runs of dated transitions have come: runs by state, and what each department has left to do of those at work. */
export function turnFigures(db: Database): () => Promise<Metric[]> {
  return () =>
    db.read(systemScope, async (statements) => {
      const runs = await statements.query<{ state: string; runs: number }>(
        'SELECT state, count(*)::int AS runs FROM transition_run GROUP BY state ORDER BY state',
        [],
        'turn-figures',
      );
      const parts = await statements.query<{ department: string; left: number | null; failed: number }>(
        `SELECT department, sum(greatest(items - handled, 0)) FILTER (WHERE NOT finished)::int AS left,
           count(*) FILTER (WHERE failure IS NOT NULL OR EXISTS (SELECT FROM run_stop s
             WHERE s.run_id = p.run_id AND s.department = p.department AND s.resumed_at IS NULL))::int AS failed
         FROM run_part p GROUP BY department ORDER BY department`,
        [],
        'turn-parts-figures',
      );
      return [
        RUNS,
        ...runs.map(({ state, runs: value }) => ({ ...RUNS, value, labels: { state } })),
        LEFT,
        ...parts.map(({ department, left }) => ({ ...LEFT, value: left ?? 0, labels: { department } })),
        FAILED,
        ...parts.map(({ department, failed }) => ({ ...FAILED, value: failed, labels: { department } })),
      ];
    });
}
