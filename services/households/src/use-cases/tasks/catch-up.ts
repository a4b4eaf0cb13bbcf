import { type Database, type Statements, systemScope } from '@dixian/service';
import { isPlanned } from '../../domain/cases/act-kinds';
import { standingActs } from '../../domain/cases/case-act';
import type { Law } from '../../domain/cases/case-rules';
import { foldCase } from '../../domain/cases/fold-case';
import { standingSpans } from '../../domain/cases/standing-spans';
import { heldActs } from '../../persistence/cases/acts';
import { holdCase } from '../../persistence/cases/hold-case';
import { saveSpans } from '../../persistence/cases/standings';
import { allCaseIds, beginBackfill, leadsWithoutCase } from '../../persistence/tasks/backfill';
import { openTasksOfLeads } from '../../persistence/tasks/lead-tasks';
import { rulesOf } from '../cases/find-case';
import { followTasks } from '../cases/follow-tasks';
import { openCaseTask } from './open-case-task';

const EVERY_LEAD = { sql: 'SELECT id FROM lead', parameters: [] };

/**
 * Gives leads and cases recorded before there were tasks and standings what they would have; once a database, in one
 * transaction. Days and levels follow from the policies, which a migration does not know, so it is done at the start.
 */
export async function catchUpTasks(db: Database, law: Law): Promise<void> {
  await db.write(systemScope, async (transaction) => {
    if (!(await beginBackfill(transaction, 'tasks-and-standings'))) return;
    await openTasksOfLeads(transaction, law, EVERY_LEAD);
    for (const id of await allCaseIds(transaction)) await catchUpCase(transaction, law, id);
    for (const id of await leadsWithoutCase(transaction)) await openCaseTask(transaction, law, id);
  });
}

async function catchUpCase(transaction: Statements, law: Law, id: string): Promise<void> {
  const row = await holdCase(transaction, id);
  if (!row) return;
  const rules = rulesOf(law, row);
  const acts = await heldActs(transaction, id);
  await saveSpans(transaction, row, standingSpans(rules, acts));
  const last = standingActs(acts).findLast(({ kind }) => isPlanned(kind));
  if (last) await followTasks(transaction, rules, row, { act: last, standing: foldCase(rules, acts) });
}
