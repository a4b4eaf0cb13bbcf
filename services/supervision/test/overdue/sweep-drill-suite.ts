import { superuserOf, waitUntil } from '@dixian/testkit';
import { overdueSweep } from '../../src/overdue/jobs/overdue-sweep';
import { type Supervision, startSupervision } from '../running-supervision';

const LONG = { timeoutMs: 120_000 };
const LEADS = 20;

/** What a sweep stands on, and what of it is started again in its middle. */
export interface UnderSweep {
  readonly variables: Record<string, string>;
  /** By its name; each ends at once with all connections. */
  readonly restarts: Readonly<Record<string, () => Promise<void>>>;
  close(): Promise<void>;
}

/** A sweep that loses its database or its queue half-way ends as one that lost nothing. */
export function sweepDrillSuite(names: readonly string[], open: () => Promise<UnderSweep>): void {
  let under: UnderSweep;
  let supervision: Supervision;
  beforeAll(async () => {
    under = await open();
    supervision = await startSupervision({
      ...under.variables,
      DIXIAN_NOW: '2025-10-15',
      LOG_LEVEL: 'silent',
    });
  }, 300_000);
  beforeEach(async () => {
    await supervision.clear();
    for (let n = 0; n < LEADS; n++) await supervision.lead();
  });
  afterAll(async () => {
    await supervision?.stop();
    await under?.close();
  });

  /** Begins a sweep and gives, once it is half-way and waits for a row, how to let it go on. */
  async function halfWay(jobId: string): Promise<() => Promise<void>> {
    const holder = await superuserOf(supervision.applicationUrl);
    holder.on('error', () => undefined);
    await holder.query('BEGIN');
    await holder.query(
      `SELECT id FROM obligation WHERE kind = 'VERIFICATION' ORDER BY id DESC LIMIT 1 FOR UPDATE`,
    );
    await supervision.running.parts.jobs.enqueue(overdueSweep, {}, { jobId });
    // Not by the holder: within a transaction the activities of others are those of its first look.
    const watcher = await superuserOf(supervision.applicationUrl);
    const waits = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%overdue_notice%'`;
    await waitUntil(async () => (await watcher.query(waits)).rows[0].count > 0, LONG);
    await watcher.end();
    return () => holder.end().catch(() => undefined);
  }

  async function sweptOnce(): Promise<void> {
    const query = `{ sweeps { totalCount edges { node { sweptFor flagged } } }
      sweepProgress { completedFor nightsBehind } overdueNotices { totalCount }
      noticeItems(filter: { kinds: [VERIFICATION] }) { totalCount } }`;
    const seen = async () =>
      (await supervision.ask<{ sweeps: { totalCount: number } } | null>('admin@', query)).data;
    await waitUntil(async () => ((await seen())?.sweeps?.totalCount ?? 0) > 0, LONG);
    const once = {
      sweeps: { totalCount: 1, edges: [{ node: { sweptFor: '2025-10-15', flagged: LEADS } }] },
      sweepProgress: { completedFor: '2025-10-15', nightsBehind: 0 },
      overdueNotices: { totalCount: LEADS },
      noticeItems: { totalCount: LEADS },
    };
    expect(await seen()).toEqual(once);
    // Once more by the clock, as a schedule that is made up for: nothing is left to do.
    await supervision.running.parts.jobs.enqueue(overdueSweep, {}, { jobId: `again-${Date.now()}x` });
    await waitUntil(async () => {
      const { waiting, active, delayed } = await supervision.running.parts.jobs.counts(overdueSweep.queue);
      return waiting + active === 0 && delayed <= 1;
    }, LONG);
    expect(await seen()).toEqual(once);
  }

  test.each(names)(
    '%s started again in the middle of a sweep: the night is judged, and judged once',
    async (name) => {
      const release = await halfWay(`sweep-${names.indexOf(name)}-again`);
      await under.restarts[name]?.();
      await release();
      await sweptOnce();
    },
    200_000,
  );
}
