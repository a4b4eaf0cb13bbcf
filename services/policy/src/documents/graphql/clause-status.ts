import type { ClauseStatus as FiledStatus } from '@dixian/policy';
import type { ClauseStatus } from '../../ground/generated';

const statuses: Readonly<Record<FiledStatus, ClauseStatus>> = {
  enforced: 'ENFORCED',
  informative: 'INFORMATIVE',
  parameter: 'PARAMETER',
  planned: 'PLANNED',
  tracked: 'TRACKED',
};

/** A status as the graph writes it. */
export function clauseStatusOf(status: FiledStatus): ClauseStatus {
  return statuses[status];
}

/** A status as the policy files write it. */
export function filedStatusOf(status: ClauseStatus): FiledStatus {
  return status.toLowerCase() as Lowercase<ClauseStatus>;
}
