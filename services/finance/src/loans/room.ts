import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { Loan } from './graphql/loan';
import { recordLoanEvent } from './graphql/loan-event';
import { Person } from './graphql/person';
import { loanByContract } from './graphql/query-loan-by-contract';
import { loanRisk, loansIn } from './graphql/query-loans';
import { bankInterestImport } from './ledgers/bank-interest';
import { loanEventImport } from './ledgers/loan-events';
import { loanImport } from './ledgers/microcredit';
import { CreateFinance1763820000000 } from './persistence/migrations/1763820000000-create-finance';
import { MatchLoans1765120500000 } from './persistence/migrations/1765120500000-match-loans';
import { TakeLedgersBack1765130100000 } from './persistence/migrations/1765130100000-take-ledgers-back';
import { SortLoansAndProjects1765150002000 } from './persistence/migrations/1765150002000-sort-loans-and-projects';
import { CreateLoanEvents1765210000000 } from './persistence/migrations/1765210000000-create-loan-events';
import { TOLD_LOANS } from './persistence/told-loans';
import { bankInterest, loan, loanEvent } from './tables';

/** Microcredit: the loans as their ledgers tell of them. */
export const loans: Room = {
  tables: [
    { entity: loan, follows: 'code', matched: { table: 'loan', persons: true, numbers: true } },
    { entity: loanEvent, follows: 'division' },
    { entity: bankInterest, follows: 'division' },
  ],
  migrations: [
    CreateFinance1763820000000,
    SortLoansAndProjects1765150002000,
    TakeLedgersBack1765130100000,
    MatchLoans1765120500000,
    CreateLoanEvents1765210000000,
  ],
  afterMatching: (transaction, ids) => tellChanges(transaction, TOLD_LOANS, ids),
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { loans: loansIn(policies), loanByContract, loanRisk: loanRisk(policies) },
      Mutation: { recordLoanEvent: recordLoanEvent(policies) },
      Household,
      Person,
      Loan,
    } satisfies Resolvers,
    ledgers: [loanImport(policies), loanEventImport(policies), bankInterestImport],
  }),
};
