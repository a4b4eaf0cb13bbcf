import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import {
  applicationMutations,
  LoanApplication,
  loanApplications,
  loanEligibility,
} from './graphql/application';
import { CreateLoanApplications1765211010000 } from './persistence/migrations/1765211010000-create-loan-applications';
import { loanApplication } from './tables';

/** Applications for loans: what the place asks, the county's hand, the bank's word, and the loan that comes of it. */
export const applications: Room = {
  tables: [{ entity: loanApplication, follows: 'household' }],
  migrations: [CreateLoanApplications1765211010000],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { loanApplications },
      Mutation: applicationMutations(policies),
      Person: { loanEligibility: loanEligibility(policies) },
      LoanApplication,
    } satisfies Resolvers,
  }),
};
