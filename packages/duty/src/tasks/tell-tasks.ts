import type { Statements } from '@dixian/service';
import type { KindsOfTasks } from './kind-of-task';

// Far below the 500 that an event may hold, so that a batch of events still fits into little memory.
const TASKS_AN_EVENT = 200;

/** Tells of tasks that were changed and not told of yet, with the words of their kinds; built by the database, in one statement. */
export async function tellTasks(
  transaction: Statements,
  service: string,
  kinds: KindsOfTasks,
): Promise<void> {
  const words = Object.entries(kinds).map(([kind, { zh, en, form, fact }]) => ({ kind, zh, en, form, fact }));
  await transaction.query(
    `WITH t AS (
       UPDATE duty_task SET told = true WHERE NOT told RETURNING *
     ), told AS (
       SELECT left(t.division_code, 6) AS county, t.id, jsonb_build_object(
           'taskId', t.id, 'version', t.version, 'department', $1::text, 'kind', t.kind,
           'words', jsonb_build_object('zh', k.zh, 'en', k.en), 'form', k.form, 'fact', k.fact,
           'householdId', t.household_id, 'personId', t.person_id, 'divisionCode', t.division_code,
           'level', t.level, 'sector', t.sector, 'openedOn', t.opened_on, 'dueOn', t.due_on, 'provisional', t.provisional,
           'closedOn', t.closed_on, 'clauseIds', to_jsonb(t.clause_ids), 'obligationId', t.obligation_id) AS task,
         (row_number() OVER (PARTITION BY left(t.division_code, 6) ORDER BY t.id) - 1) / ${TASKS_AN_EVENT} AS part
       FROM t JOIN jsonb_to_recordset($2::jsonb) AS k(kind text, zh text, en text, form text, fact text) USING (kind)
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'task-changed', county, jsonb_build_object('tasks', jsonb_agg(task ORDER BY id))
     FROM told GROUP BY county, part ORDER BY county, part`,
    [service, JSON.stringify(words)],
    'tell-duty-tasks',
  );
}
