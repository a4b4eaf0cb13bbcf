import type { Decision } from '@dixian/policy';
import type { ReliefState } from '../../aid/domain/relief-state';

/**
 * Where a case of a run stands before anybody has looked at it. Whom the register does not know is listed and never a case by itself;
 * whatever policy does not simply grant goes to a person.
 */
export function stateOfCase({ outcome }: Pick<Decision, 'outcome'>, personId: string | null): ReliefState {
  if (personId === null) return 'UNMATCHED';
  return outcome === 'GRANTED' ? 'CASE' : 'TO_REVIEW';
}
