import type { PlainDate } from '@dixian/calendar';
import type { CaseRules } from './case-rules';
import { caseStates, courseOf } from './case-state';
import type { Standing } from './fold-case';

export type CaseDeadlineStatus = 'OPEN' | 'OVERDUE' | 'MET' | 'MET_LATE' | 'STOPPED';

/** Where the identification of a case stands against its day, as of a day; undefined where its documents set none. */
export function deadlineStatus(
  { due, kind }: CaseRules,
  { state, since }: Standing,
  asOf: PlainDate,
): CaseDeadlineStatus | undefined {
  if (!due) return undefined;
  if (state === courseOf[kind].to) return since && since > due.on ? 'MET_LATE' : 'MET';
  if (caseStates[state].ended) return 'STOPPED';
  return asOf > due.on ? 'OVERDUE' : 'OPEN';
}
