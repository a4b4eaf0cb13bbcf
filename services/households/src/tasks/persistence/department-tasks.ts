import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { awaitTurn } from '../../ground/persistence/await-turn';

/**
 * Brings tasks of departments into the list as they were told last, in whatever order that comes: of a task the newest
 * version stands, and what was done before it began is done on its first day.
 */
export async function keepDepartmentTasks(
  transaction: Statements,
  tasks: EventPayloads['task-changed']['tasks'],
): Promise<void> {
  await awaitTurn(transaction, 'department-tasks');
  await transaction.query(
    `MERGE INTO task AS t USING (
       SELECT DISTINCT ON (g."taskId") g.*, ARRAY(SELECT jsonb_array_elements_text(g."clauseIds")) AS clauses
       FROM jsonb_to_recordset($1::jsonb) AS g("taskId" uuid, version bigint, department text, kind text, words jsonb,
         form text, fact text, "householdId" uuid, "personId" uuid, "divisionCode" text, level text, sector text,
         "openedOn" date, "dueOn" date, provisional boolean, "closedOn" date, "clauseIds" jsonb, "obligationId" uuid)
       ORDER BY g."taskId", g.version DESC
     ) AS g ON t.kind = 'DEPARTMENT' AND t.subject_id = g."taskId"
     WHEN MATCHED AND t.version < g.version THEN UPDATE SET
       household_id = g."householdId", person_id = g."personId", division_code = g."divisionCode", level = g.level,
       sector = g.sector, opened_on = g."openedOn", due_on = g."dueOn", provisional = g.provisional,
       closed_on = greatest(g."closedOn", CASE WHEN g."closedOn" IS NOT NULL THEN g."openedOn" END),
       clause_ids = g.clauses, department_kind = g.kind, words = g.words, form = g.form, fact = g.fact,
       obligation_id = g."obligationId", version = g.version
     WHEN NOT MATCHED THEN INSERT (kind, subject_id, household_id, person_id, division_code, level, sector, opened_on, due_on,
       provisional, closed_on, clause_ids, department, department_kind, words, form, fact, obligation_id, version)
     VALUES ('DEPARTMENT', g."taskId", g."householdId", g."personId", g."divisionCode", g.level, g.sector, g."openedOn",
       g."dueOn", g.provisional, greatest(g."closedOn", CASE WHEN g."closedOn" IS NOT NULL THEN g."openedOn" END),
       g.clauses, g.department, g.kind, g.words, g.form, g.fact, g."obligationId", g.version)`,
    [JSON.stringify(tasks)],
    'keep-department-tasks',
  );
}
