import type { PlainDate } from '@dixian/calendar';
import { excusedOn, isLateOn } from '../../ground/domain/excused';
import type { CaseRules } from './case-rules';
import { caseStates, courseOf } from './case-state';
import type { Standing } from './fold-case';

export type CaseDeadlineStatus = 'OPEN' | 'OVERDUE' | 'MET' | 'MET_LATE' | 'STOPPED' | 'SUSPENDED';

/**
 * Where the identification of a case stands against its day, as of a day; undefined where its documents set none. What was
 * waived is due no more, as what has ended.
 */
export function deadlineStatus(
  { due, excused, kind }: CaseRules,
  { state, since }: Standing,
  asOf: PlainDate,
): CaseDeadlineStatus | undefined {
  if (!due) return undefined;
  if (state === courseOf[kind].to) return since && since > due.on ? 'MET_LATE' : 'MET';
  if (caseStates[state].ended) return 'STOPPED';
  if (isLateOn({ ...excused, dueOn: due.on }, asOf)) return 'OVERDUE';
  const excuse = excusedOn(excused, asOf);
  return excuse === 'WAIVED' ? 'STOPPED' : (excuse ?? 'OPEN');
}
