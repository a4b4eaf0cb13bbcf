import type { PlainDate } from '@dixian/calendar';
import { type Database, type Statements, systemScope } from '@dixian/service';
import type { Law } from '../../domain/cases/case-rules';
import { checkManyDuplicates, EVERY_DUPLICATE } from '../../persistence/movement/duplicates';
import { backfillsToDo, holdBackfill, nextIds, saveBackfill } from '../../persistence/tasks/backfill';
import { openTasksOfLeads } from '../../persistence/tasks/lead-tasks';
import { catchUpCase } from './catch-up-case';
import { openCaseTask } from './open-case-task';

/** A part of the work: gives the last id of the batch that it did after the one reached, null once none is left. */
type Part = (transaction: Statements, reached: string | null) => Promise<string | null>;

/** What is told of as it goes, and how much one transaction does. */
export interface CatchingUp {
  law: Law;
  today: PlainDate;
  /** Called after each batch, which may have published. */
  afterBatch?: () => void;
  batch?: number;
}

const LEADS = 5_000;
const CASES = 200;

const NAMES = ['tasks-of-leads', 'what-follows-cases', 'cases-to-open', 'entered-twice'] as const;

/** Whether anything is left to be caught up with. */
export async function isBehind(db: Database): Promise<boolean> {
  const left = await db.read(systemScope, (statements) => backfillsToDo(statements, NAMES));
  return left.length > 0;
}

/**
 * Gives leads, cases and persons recorded before there were tasks, standings and times of monitoring what they would
 * have; once a database, a batch a transaction. Cut short it goes on where it stopped. Days and levels follow from the
 * policies, which a migration does not know.
 */
export async function catchUpTasks(db: Database, catching: CatchingUp): Promise<void> {
  const parts = partsOf(catching);
  for (const name of NAMES) {
    while (await goOn(db, name, parts[name])) catching.afterBatch?.();
  }
}

function goOn(db: Database, name: string, part: Part): Promise<boolean> {
  return db.write(systemScope, async (transaction) => {
    const { reached, done } = await holdBackfill(transaction, name);
    if (done) return false;
    const last = await part(transaction, reached);
    await saveBackfill(transaction, name, last);
    return last !== null;
  });
}

function partsOf({ law, today, batch }: CatchingUp): Record<(typeof NAMES)[number], Part> {
  return {
    'tasks-of-leads': async (transaction, reached) => {
      const ids = await nextIds(transaction, 'leads', { reached, most: batch ?? LEADS });
      const chosen = { sql: 'SELECT unnest($1::uuid[])', parameters: [ids] };
      await openTasksOfLeads(transaction, law, chosen, { verified: true });
      return ids.at(-1) ?? null;
    },
    'what-follows-cases': async (transaction, reached) => {
      const ids = await nextIds(transaction, 'cases', { reached, most: batch ?? CASES });
      for (const id of ids) await catchUpCase(transaction, law, id);
      return ids.at(-1) ?? null;
    },
    'cases-to-open': async (transaction, reached) => {
      const ids = await nextIds(transaction, 'leadsWithoutCase', { reached, most: batch ?? CASES });
      for (const id of ids) await openCaseTask(transaction, law, id);
      return ids.at(-1) ?? null;
    },
    'entered-twice': async (transaction) => {
      await checkManyDuplicates(transaction, EVERY_DUPLICATE, today);
      return null;
    },
  };
}
