import type { Clause, PolicyDocument } from '@dixian/policy';
import type { ListPage } from '../ground/graphql/list-page';

export type ClauseMapper = Clause;
export type PolicyDocumentMapper = PolicyDocument;
export type ClauseConnectionMapper = ListPage<Clause>;
