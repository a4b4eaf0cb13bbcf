import { type Law, resolveProcedure } from '@dixian/policy';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { TaskDue } from '../../tasks/domain/verification-due';
import { type CaseOrigin, caseRules } from './case-rules';

/**
 * Who does the first act of the procedure that a verified lead leads to, and by when identification is due there;
 * undefined where no document of the place prints a procedure.
 */
export function caseToOpen(law: Law, origin: CaseOrigin): (TaskDue & { level: RecordingLevel }) | undefined {
  const at = { division: origin.openedIn, on: origin.openedOn };
  const procedure = resolveProcedure(law.policies, { ...at, kind: 'IDENTIFICATION' });
  if (!procedure) return undefined;
  const { plan, due } = caseRules(law, procedure, origin);
  const [first] = plan;
  if (!first) return undefined;
  return {
    // The household's own application is taken down by its village.
    level: first.level === 'household' ? 'village' : first.level,
    dueOn: due?.on ?? null,
    clauseIds: [...new Set([procedure.clause, ...first.clauses, ...(due?.clauseIds ?? [])])],
  };
}
