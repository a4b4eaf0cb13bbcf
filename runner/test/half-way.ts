import { superuserOf, waitUntil } from '@dixian/testkit';
import type { Run } from './runs-of-transitions';

/** Keeps everybody off a table, so that who writes it stays half-way; gives how to let them. */
export async function tableHeld(url: string, table: string): Promise<() => Promise<void>> {
  const holder = await superuserOf(url);
  holder.on('error', () => undefined);
  await holder.query('BEGIN');
  await holder.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return () => holder.end().catch(() => undefined);
}

/** Waits until somebody waits for that table. */
export async function heldUpAt(url: string, table: string, timeoutMs: number): Promise<void> {
  const watcher = await superuserOf(url);
  const waits = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = '${table}'::regclass`;
  await waitUntil(async () => (await watcher.query(waits)).rows[0].count > 0, {
    timeoutMs,
    what: `somebody to wait for ${table}`,
  });
  await watcher.end();
}

/** All that a run has done in finance and in supervision, without what tells one run from another. */
export async function stateOf(urls: { finance: string; supervision: string }, { id, report }: Run) {
  const { totals } = JSON.parse(report?.content ?? '{}') as { totals: object[] };
  const superuser = await superuserOf(urls.finance);
  const supervisor = await superuserOf(urls.supervision);
  const rows = async (sql: string, ...parameters: string[]) =>
    (await superuser.query(sql, parameters)).rows as Record<string, unknown>[];
  const kept = async (sql: string) => (await supervisor.query(sql, [id])).rows as Record<string, unknown>[];
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
    run: await kept('SELECT division_code, day, state, round, approved_by FROM transition_run WHERE id = $1'),
    acts: await kept('SELECT step, account, occurred_on, reason FROM run_act WHERE run_id = $1 ORDER BY id'),
    told: await kept('SELECT department, phase, finished, items, handled FROM run_part WHERE run_id = $1'),
    counted: await kept(
      `SELECT department, rule, clause, division_code, change, state, items FROM run_total WHERE run_id = $1
       ORDER BY rule, division_code, state`,
    ),
  };
  await superuser.end();
  await supervisor.end();
  return state;
}
