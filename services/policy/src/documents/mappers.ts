import type { Clause, PolicyDocument, PolicyFolderReport } from '@dixian/policy';
import type { ListPage } from '@dixian/service';

export type ClauseMapper = Clause;
export type PolicyDocumentMapper = PolicyDocument;
export type ClauseConnectionMapper = ListPage<Clause>;
export type PolicyFolderMapper = PolicyFolderReport;
