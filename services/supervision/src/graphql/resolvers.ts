import type { JobHost } from '@dixian/jobs';
import { clauseRefResolvers, type PolicySet } from '@dixian/policy';
import type { Resolvers } from '@dixian/service';
import type { ServiceQueue } from '../domain/service-queues';
import { Household } from './household';
import { Lead } from './lead';
import { retryDeadLetterIn } from './mutation-retry-dead-letter';
import { runOverdueSweep } from './mutation-run-overdue-sweep';
import { Obligation } from './obligation';
import { OverdueNotice } from './overdue-notice';
import { jobQueries } from './query-jobs';
import { obligation } from './query-obligation';
import { obligations } from './query-obligations';
import { overdueNotices } from './query-overdue-notices';
import { sweeps } from './query-sweeps';

/** Resolvers of the supervision subgraph. */
export function resolvers(parts: {
  policies: PolicySet;
  jobs: JobHost;
  queues: readonly ServiceQueue[];
}): Resolvers {
  const { policies, jobs, queues } = parts;
  return {
    Query: { obligation, obligations, overdueNotices, sweeps, ...jobQueries(jobs, queues) },
    Mutation: { runOverdueSweep, retryDeadLetter: retryDeadLetterIn(jobs, queues) },
    Household,
    Lead,
    Obligation,
    OverdueNotice,
    ClauseRef: clauseRefResolvers(policies),
  };
}
