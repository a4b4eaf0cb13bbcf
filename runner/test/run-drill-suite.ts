import { join } from 'node:path';
import type { ServiceDefinition } from '@dixian/service';
import {
  type OwnPostgres,
  ownPostgres,
  queueDatabase,
  runningService,
  type ServiceUnderTest,
  superuserOf,
  waitUntil,
} from '@dixian/testkit';
import { type Run, runOn } from './runs-of-transitions';
import { loansOf } from './told-loans';

const COUNTY = 'county@441302';
const VILLAGE = '441302001001';
const LONG = { timeoutMs: 120_000 };

/** What runs stand on besides PostgreSQL, and what of it is started again. */
export interface UnderRuns {
  readonly variables: Record<string, string>;
  readonly restarts: Readonly<Record<string, () => Promise<void>>>;
  close(): Promise<void>;
}

/** Runs whose departments, databases or queues go away half-way end as the one that nothing happened to, row for row. */
export function runDrillSuite(names: readonly string[], open: () => Promise<UnderRuns>): void {
  let postgres: OwnPostgres;
  let under: UnderRuns;
  let variables: Record<string, string>;
  let finance: ServiceUnderTest;
  let supervision: ServiceUnderTest;
  let uninterrupted: Awaited<ReturnType<typeof stateOf>>;
  const { plan, step, run } = runOn(() => ({ finance, supervision }));

  beforeAll(async () => {
    postgres = await ownPostgres();
    under = await open();
    const queue = await queueDatabase();
    const DIXIAN_POLICIES = join(__dirname, 'packs/hui-cheng-2025');
    variables = {
      ...{ QUEUE_DATABASE_URL: queue.url, DIXIAN_POLICIES, LOG_LEVEL: 'silent' },
      ...under.variables,
    };
    const options = { now: '2026-01-15', variables };
    const { service: financeOf } = await import('@dixian/service-finance');
    const { service: supervisionOf } = await import('@dixian/service-supervision');
    finance = await runningService(financeOf as unknown as ServiceDefinition, options);
    supervision = await runningService(supervisionOf, options);
    await loansOf(finance, 4, VILLAGE);
    uninterrupted = await turned(async () => undefined);
  });
  afterAll(async () => {
    await supervision?.drop();
    await finance?.drop();
    await under?.close();
    await postgres?.stop();
  });

  const restarts: Record<string, () => Promise<void>> = {
    PostgreSQL: () => postgres.restart(),
    ...Object.fromEntries(
      names.map((name) => [name, () => under.restarts[name]?.() ?? Promise.reject(new Error(name))]),
    ),
  };

  async function within(id: string, state: string): Promise<Run> {
    const seen = () => run(id).catch(() => undefined);
    await waitUntil(async () => (await seen())?.state === state, { ...LONG, what: `the run to be ${state}` });
    return run(id);
  }

  async function approved(): Promise<string> {
    const { run: planned } = await plan(COUNTY, { division: '441302', day: '2025-12-31' });
    const { digest } = await within(planned.id, 'PREVIEWED');
    await step('city@4413', 'approveTransitionRun', planned.id, { digest });
    return planned.id;
  }

  /** Keeps everybody off the ends of accruals; gives how to let them. */
  async function held(): Promise<() => Promise<void>> {
    const holder = await superuserOf(finance.service.parts.environment.DATABASE_URL);
    holder.on('error', () => undefined);
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE accrual_end IN ACCESS EXCLUSIVE MODE');
    return () => holder.end().catch(() => undefined);
  }

  async function batchWaits(): Promise<void> {
    const watcher = await superuserOf(finance.service.parts.environment.DATABASE_URL);
    const waits = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = 'accrual_end'::regclass`;
    await waitUntil(async () => (await watcher.query(waits)).rows[0].count > 0, {
      ...LONG,
      what: 'a batch to be half-way',
    });
    await watcher.end();
  }

  /** All that a run has done, without what tells one run from another. */
  async function stateOf({ id, report }: Run) {
    const { totals } = JSON.parse(report?.content ?? '{}') as { totals: object[] };
    const superuser = await superuserOf(finance.service.parts.environment.DATABASE_URL);
    const rows = async (sql: string, ...parameters: string[]) =>
      (await superuser.query(sql, parameters)).rows as object[];
    const state = {
      totals,
      items: await rows(
        `SELECT position, rule, subject_id, change, before, after, facts, state, found FROM transition_item
         WHERE run_id = $1 ORDER BY position, subject_id`,
        id,
      ),
      ends: await rows('SELECT loan_id, last_day, clause, subsidy FROM accrual_end ORDER BY loan_id'),
      part: await rows(
        'SELECT phase, round, finished, items, handled, failure FROM transition_part WHERE run_id = $1',
        id,
      ),
    };
    await superuser.end();
    return state;
  }

  /** Applies a run, lets that happen while its batch waits, and gives what it came to; then it is undone. */
  async function turned(meanwhile: (id: string) => Promise<unknown>): Promise<ReturnType<typeof stateOf>> {
    const id = await approved();
    const release = await held();
    await step(COUNTY, 'applyTransitionRun', id);
    await batchWaits();
    await meanwhile(id);
    await release();
    const state = await stateOf(await within(id, 'APPLIED'));
    await step(COUNTY, 'undoTransitionRun', id, { reason: '演练' });
    await within(id, 'UNDONE');
    return state;
  }

  test.each(['PostgreSQL', ...names])('%s started again in the middle of a run', async (name) => {
    expect(await turned(async () => restarts[name]?.())).toEqual(uninterrupted);
  });
}
