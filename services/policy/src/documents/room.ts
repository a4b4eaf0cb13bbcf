import type { PolicyFolderReport, PolicyHolder } from '@dixian/policy';
import { PolicyMistake } from '../ground/graphql/told-mistakes';
import { ClauseCatalogue } from './domain/clause-catalogue';
import { clauseResolvers } from './graphql/clause';
import { policyDocumentResolvers } from './graphql/policy-document';
import { policyFolderResolvers } from './graphql/policy-folder';
import { coverageQueries } from './graphql/query-coverage';
import { documentQueries } from './graphql/query-documents';
import { folderQueries } from './graphql/query-folders';

/** Documents and their clauses, which folders were read and which the installation leaves out, and what of it is kept (政策文件). */
export function documents(holder: PolicyHolder, leftOut: readonly PolicyFolderReport[]) {
  const { policies } = holder;
  const catalogue = new ClauseCatalogue(policies);
  return {
    Query: {
      ...documentQueries(policies, catalogue),
      ...coverageQueries(catalogue),
      ...folderQueries(() => [...holder.inUse.folders, ...leftOut]),
    },
    PolicyDocument: policyDocumentResolvers(policies, catalogue),
    Clause: clauseResolvers(policies),
    PolicyFolder: policyFolderResolvers,
    PolicyMistake,
  };
}
