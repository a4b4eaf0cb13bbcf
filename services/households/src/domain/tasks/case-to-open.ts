import { resolveProcedure } from '@dixian/policy';
import type { RecordingLevel } from '../cases/case-act';
import { type CaseOrigin, caseRules, type Law } from '../cases/case-rules';
import type { TaskDue } from './verification-due';

/** The step of a CASE_STEP task whose subject is the lead: its case is still to be opened. */
export const OPEN_CASE = 'OPEN_CASE';

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
