import { superuserOf, waitUntil } from '@dixian/testkit';
import type { Run } from './runs-of-transitions';

/** Keeps everybody off the ends of accruals, so that a batch that writes them stays half-way; gives how to let them. */
export async function accrualsHeld(url: string): Promise<() => Promise<void>> {
  const holder = await superuserOf(url);
  holder.on('error', () => undefined);
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE accrual_end IN ACCESS EXCLUSIVE MODE');
  return () => holder.end().catch(() => undefined);
}

/** Waits until a batch waits for the ends of accruals. */
export async function batchHalfWay(url: string, timeoutMs: number): Promise<void> {
  const watcher = await superuserOf(url);
  const waits = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = 'accrual_end'::regclass`;
  await waitUntil(async () => (await watcher.query(waits)).rows[0].count > 0, {
    timeoutMs,
    what: 'a batch to be half-way',
  });
  await watcher.end();
}

/** All that a run has done, without what tells one run from another. */
export async function stateOf(url: string, { id, report }: Run) {
  const { totals } = JSON.parse(report?.content ?? '{}') as { totals: object[] };
  const superuser = await superuserOf(url);
  const rows = async (sql: string, ...parameters: string[]) =>
    (await superuser.query(sql, parameters)).rows as Record<string, unknown>[];
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
