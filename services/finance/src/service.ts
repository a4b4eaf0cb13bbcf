import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import { clauseRefResolvers, loadPolicies, policyDirectoriesOf } from '@dixian/policy';
import {
  CreateRegisterCopy1700000200000,
  registerHandlers,
  tellChanges,
  tellUntoldRows,
} from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, type LedgerEnvironment, type ServiceDefinition } from '@dixian/service';
import { financeEnvironment } from './environment';
import { FundProject } from './graphql/fund-project';
import type { Resolvers } from './graphql/generated';
import { Household } from './graphql/household';
import { Loan } from './graphql/loan';
import { Person } from './graphql/person';
import { fundProjects } from './graphql/query-fund-projects';
import { loanByContract } from './graphql/query-loan-by-contract';
import { loans } from './graphql/query-loans';
import { SubsidisedLoan, SubsidyEffect } from './graphql/subsidy-effect';
import { Target } from './graphql/target';
import { whatIfFields } from './graphql/what-if';
import { projectImport } from './ledgers/fund-projects';
import { loanImport } from './ledgers/microcredit';
import { CreateLoan1763820000000 } from './persistence/migrations/1763820000000-create-loan';
import { CreateFundProject1763830000000 } from './persistence/migrations/1763830000000-create-fund-project';
import { TellLoans1763900400000 } from './persistence/migrations/1763900400000-tell-loans';
import { TOLD_LOANS } from './persistence/told-loans';

/** The finance department's service (财政、金融): microcredit and linked-fund projects. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'finance',
  entities: [],
  migrations: [
    CreateImportTables1700000100000,
    CreateRegisterCopy1700000200000,
    CreateLoan1763820000000,
    CreateFundProject1763830000000,
    TellLoans1763900400000,
  ],
  readEnvironment: financeEnvironment,
  async build(parts) {
    await tellUntoldRows('finance', parts, [TOLD_LOANS]);
    const policies = await loadPolicies(policyDirectoriesOf(parts.environment.DIXIAN_POLICIES));
    const imports = importing({
      service: 'finance',
      parts,
      fields: { one: 'financeImport', many: 'financeImports', start: 'startFinanceImport' },
      ledgers: [loanImport, projectImport],
    });
    return {
      resolvers: {
        Query: { ...imports.Query, loans, loanByContract, fundProjects },
        Mutation: imports.Mutation,
        ImportReport: imports.ImportReport,
        Household,
        Person,
        Loan,
        FundProject,
        Target,
        WhatIf: whatIfFields(policies),
        SubsidyEffect,
        SubsidisedLoan,
        ClauseRef: clauseRefResolvers(policies),
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: registerHandlers(
        [{ table: 'loan', persons: true }],
        [],
        ['fund_project'],
        (transaction, ids) => tellChanges(transaction, TOLD_LOANS, ids),
      ),
    };
  },
});
