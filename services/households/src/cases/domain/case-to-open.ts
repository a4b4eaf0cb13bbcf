import type { PlainDate } from '@dixian/calendar';
import { type Law, resolveProcedure } from '@dixian/policy';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import type { TaskDue } from '../../tasks/domain/verification-due';
import type { CaseOrigin } from './case-origin';
import { caseRules } from './case-rules';
import { earliestClock } from './earliest-clock';

/** The first act on a lead: who does it and by when, and whether a meeting of the place decides on what the visit found. */
export type CaseToOpen = TaskDue & { readonly level: RecordingLevel; readonly meets: boolean };

/**
 * Who does the first act of the procedure that a verified lead leads to, and by when identification is due there for the leads that the
 * household has;
 * undefined where no document of the place prints a procedure.
 */
export function caseToOpen(
  law: Law,
  origin: CaseOrigin,
  leads: readonly { readonly foundOn: PlainDate }[],
): CaseToOpen | undefined {
  const at = { division: origin.openedIn, on: origin.openedOn };
  const procedure = resolveProcedure(law.policies, { ...at, kind: 'IDENTIFICATION' });
  if (!procedure) return undefined;
  const foundOn = earliestClock(law, procedure, origin, leads);
  const { plan, due } = caseRules(law, procedure, { ...origin, foundOn });
  const [first] = plan;
  if (!first) return undefined;
  return {
    // The household's own application is taken down by its village.
    level: first.level === 'household' ? 'village' : first.level,
    meets: plan.some(({ kind }) => kind === 'SPECIAL_MEETING'),
    dueOn: due?.on ?? null,
    provisional: due?.provisional ?? false,
    clauseIds: [...new Set([procedure.clause, ...first.clauses, ...(due?.clauseIds ?? [])])],
  };
}
