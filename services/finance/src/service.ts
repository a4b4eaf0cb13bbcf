import { CreateWorkRecord1765180000000, working, workRecord } from '@dixian/department';
import { importing, importMigrations, importTables } from '@dixian/imports';
import { clauseRefResolvers, foldersLeftOut, startPolicies } from '@dixian/policy';
import { registerHandlers, registerMigrations, registerTables, tellChanges } from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, type LedgerEnvironment, onEvent, type ServiceDefinition } from '@dixian/service';
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
import { keepPaidMoney } from './persistence/keep-paid-money';
import { CreateFinance1763820000000 } from './persistence/migrations/1763820000000-create-finance';
import { MatchLoans1765120500000 } from './persistence/migrations/1765120500000-match-loans';
import { TakeLedgersBack1765130100000 } from './persistence/migrations/1765130100000-take-ledgers-back';
import { SortLoansAndProjects1765150002000 } from './persistence/migrations/1765150002000-sort-loans-and-projects';
import { CreatePaidMoney1765181000000 } from './persistence/migrations/1765181000000-create-paid-money';
import { fundProject, loan, paidMoney } from './persistence/tables';
import { TOLD_LOANS } from './persistence/told-loans';
import { standings } from './standings';

/** The finance department's service (财政、金融): microcredit and linked-fund projects. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'finance',
  entities: [
    ...importTables,
    ...registerTables,
    ...standings.tables,
    workRecord,
    loan,
    fundProject,
    paidMoney,
  ],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    ...standings.migrations,
    CreateWorkRecord1765180000000,
    CreateFinance1763820000000,
    SortLoansAndProjects1765150002000,
    CreatePaidMoney1765181000000,
    TakeLedgersBack1765130100000,
    MatchLoans1765120500000,
  ],
  readEnvironment: financeEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const work = working({ service: 'finance', act: 'recordFinanceWork', sectors: ['finance'], policies });
    const imports = importing({
      service: 'finance',
      parts,
      fields: {
        one: 'financeImport',
        many: 'financeImports',
        start: 'startFinanceImport',
        withdraw: 'withdrawFinanceImport',
      },
      ledgers: [loanImport, projectImport],
    });
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: {
        Query: { ...imports.Query, financeWork: work.list, loans, loanByContract, fundProjects },
        Mutation: { ...imports.Mutation, recordFinanceWork: work.record },
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
        WorkRecord: work.WorkRecord,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [{ table: 'loan', persons: true, numbers: true }],
          ['paid_money', ...standings.following],
          ['fund_project'],
          (transaction, ids) => tellChanges(transaction, TOLD_LOANS, ids),
        ),
        standings.handler,
        onEvent('money-paid', (event, transaction) => keepPaidMoney(transaction, event)),
      ],
    };
  },
});
