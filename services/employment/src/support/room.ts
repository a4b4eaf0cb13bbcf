import { rightsAtEnd } from '@dixian/department';
import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { supportMutations } from './graphql/mutations';
import { EmploymentBenefit, householdSupport, personSupport } from './graphql/people';
import { supportQueries } from './graphql/queries';
import { claimResolvers, PostMonth, SupportReason, Training } from './graphql/rows';
import { monthImport } from './ledgers/post-payments';
import { trainingImport } from './ledgers/trainings';
import { transportImport } from './ledgers/transport-claims';
import { CreateSupport1765221100000 } from './persistence/migrations/1765221100000-create-support';
import { postMonth, supportReason, training, transportClaim } from './persistence/tables';
import { TOLD_SUPPORT } from './persistence/told-support';
import { openClaims } from './transitions/open-claims';

/** Money that supports work: transport, training, months of posts, and whether it weakens (就业扶持). */
export const support: Room = {
  tables: [transportClaim, training, postMonth, supportReason],
  migrations: [CreateSupport1765221100000],
  matched: [
    { table: 'transport_claim', persons: true, numbers: true },
    { table: 'training', persons: true, numbers: true },
    { table: 'post_month', persons: true, numbers: true },
  ],
  following: ['support_reason'],
  furnish: ({ law }) => ({
    transitions: [openClaims, rightsAtEnd('employment-rights')],
    resolvers: {
      Query: supportQueries,
      Mutation: supportMutations(law),
      Household: householdSupport(law),
      Person: personSupport(law),
      TransportClaim: claimResolvers(law),
      Training,
      PostMonth,
      SupportReason,
      EmploymentBenefit,
    } satisfies Resolvers,
    ledgers: [transportImport, trainingImport, monthImport],
    async afterMatching(transaction, ids) {
      for (const told of TOLD_SUPPORT) await tellChanges(transaction, told, ids);
    },
  }),
};
