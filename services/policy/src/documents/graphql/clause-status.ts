import type { ClauseStatus as FiledStatus } from '@dixian/policy';
import type { ClauseStatus } from '../../ground/generated';

const statuses: Readonly<Record<FiledStatus, ClauseStatus>> = {
  enforced: 'ENFORCED',
  informative: 'INFORMATIVE',
  'not-kept': 'NOT_KEPT',
  parameter: 'PARAMETER',
  planned: 'PLANNED',
  tracked: 'TRACKED',
};

const filed = new Map(Object.entries(statuses).map(([name, status]) => [status, name as FiledStatus]));

/** A status as the graph writes it. */
export function clauseStatusOf(status: FiledStatus): ClauseStatus {
  return statuses[status];
}

/** A status as the policy files write it. */
export function filedStatusOf(status: ClauseStatus): FiledStatus {
  return filed.get(status) ?? 'informative';
}
