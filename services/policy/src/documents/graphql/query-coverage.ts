import type { Complete } from '@dixian/service';
import type { ClauseStatus, QueryResolvers } from '../../ground/generated';
import type { ClauseCatalogue } from '../domain/clause-catalogue';
import { filedStatusOf } from './clause-status';

const statuses: readonly ClauseStatus[] = [
  'ENFORCED',
  'PARAMETER',
  'TRACKED',
  'PLANNED',
  'NOT_KEPT',
  'INFORMATIVE',
];

/** Resolver of how many clauses there are of each status. */
export function coverageQueries(
  catalogue: ClauseCatalogue,
): Pick<Complete<QueryResolvers>, 'clauseCoverage'> {
  return {
    clauseCoverage: (_root, { documentId }) =>
      statuses.map((status) => ({
        status,
        count: catalogue.matching({ documentId, status: filedStatusOf(status) }).length,
      })),
  };
}
