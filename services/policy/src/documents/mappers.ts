import type { Clause, PolicyDocument } from '@dixian/policy';
import type { ListPage } from '@dixian/service';

export type ClauseMapper = Clause;
export type PolicyDocumentMapper = PolicyDocument;
export type ClauseConnectionMapper = ListPage<Clause>;
