import type { UserErrorValue } from '@dixian/graph';
import type { JudgedEdge, JudgedPage } from '@dixian/service';
import type { TaskRow } from './persistence/task-list';
import type { ActOfMany } from './use-cases/act-for-many';
import type { VisitOfMany } from './use-cases/verify-many';

type Named<Outcome, Name extends string> =
  | Extract<Outcome, UserErrorValue>
  | (Exclude<Outcome, UserErrorValue> & { __typename: Name });

export type TaskMapper = TaskRow;
export type TaskEdgeMapper = JudgedEdge<TaskRow>;
export type TaskConnectionMapper = JudgedPage<TaskRow>;
export type CaseActItemMapper = Pick<ActOfMany, 'caseId' | 'leadId'> & {
  result: Named<ActOfMany['outcome'], 'CaseActRecorded'>;
};
export type LeadVisitResultMapper = { leadId: string; result: Named<VisitOfMany['outcome'], 'LeadVerified'> };
