import type { Connection } from '@dixian/graph';
import type { Clause, PolicyDocument } from '@dixian/policy';
import type { CaseDeadline } from '../domain/deadline-of-case';

export type ClauseMapper = Clause;
export type PolicyDocumentMapper = PolicyDocument;
export type DeadlineMapper = CaseDeadline;
export type ClauseConnectionMapper = Connection<Clause> & { totalCount(): Promise<number> };
export type ClauseRefMapper = { id: string };
