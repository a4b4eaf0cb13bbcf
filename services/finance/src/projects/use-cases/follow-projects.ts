import type { PlainDate } from '@dixian/calendar';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import {
  daysOfProjects,
  PROJECT_WORK,
  type ProjectWork,
  workDone,
  workOpen,
} from '../persistence/project-work';

const KINDS = Object.keys(PROJECT_WORK) as ProjectWork[];

/**
 * A project that is in the library, or was given money, is to be posted and to report on its performance where the place asks
 * for it, whether an act or a ledger says so; of these projects, or of all in sight.
 */
export async function followProjects(
  transaction: Statements,
  policies: PolicySet,
  ids: readonly string[] | null = null,
): Promise<void> {
  const { sql, parameters } = daysOfProjects(ids);
  const days = await transaction.query<{ division: string; on: PlainDate }>(sql, [...parameters]);
  const asked = days.flatMap((at) => {
    const rule = ruleInForce(policies, 'project-notice-and-performance', at);
    return rule ? [{ ...at, clause: rule.clause }] : [];
  });
  for (const kind of KINDS) {
    await tasks.openFrom(transaction, kind, workOpen(kind, asked, ids));
    await tasks.closeFrom(transaction, kind, workDone(kind, ids));
  }
}
