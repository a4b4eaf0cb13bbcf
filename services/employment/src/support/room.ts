import { rightsAtEnd } from '@dixian/department';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { supportMutations } from './graphql/mutations';
import { EmploymentBenefit, householdSupport, personSupport } from './graphql/people';
import { supportQueries } from './graphql/queries';
import { claimResolvers, PostMonth, SupportReason, trainingResolvers } from './graphql/rows';
import { periodImport } from './ledgers/period-payments';
import { monthImport } from './ledgers/post-payments';
import { trainingImport } from './ledgers/trainings';
import { transportImport } from './ledgers/transport-claims';
import { TRAINING_FILES } from './persistence/filed';
import { CreateSupport1765221100000 } from './persistence/migrations/1765221100000-create-support';
import { PaySeveralMonths1765500100000 } from './persistence/migrations/1765500100000-pay-several-months';
import { postMonth, supportReason, training, transportClaim } from './persistence/tables';
import { TOLD_SUPPORT } from './persistence/told-support';
import { openClaims } from './transitions/open-claims';
import { followPayments } from './use-cases/follow-payments';

/** Money that supports work: transport, training, months of posts, and whether it weakens (就业扶持). */
export const support: Room = {
  tables: [transportClaim, training, postMonth, supportReason],
  migrations: [CreateSupport1765221100000, PaySeveralMonths1765500100000],
  matched: [
    { table: 'transport_claim', persons: true, numbers: true },
    { table: 'training', persons: true, numbers: true },
    { table: 'post_month', persons: true, numbers: true },
  ],
  files: [TRAINING_FILES],
  following: ['support_reason'],
  furnish: ({ parts, law }) => {
    const follow = (transaction: Statements, ids?: readonly string[]) =>
      followPayments(transaction, parts.clock.today(), ids);
    return {
      transitions: [openClaims, rightsAtEnd('employment-rights')],
      resolvers: {
        Query: supportQueries,
        Mutation: supportMutations(law),
        Household: householdSupport(law),
        Person: personSupport(law),
        TransportClaim: claimResolvers(law),
        Training: trainingResolvers(law),
        PostMonth,
        SupportReason,
        EmploymentBenefit,
      } satisfies Resolvers,
      ledgers: [
        transportImport(law.policies, follow),
        trainingImport(law.policies, follow),
        monthImport(law.policies, follow),
        periodImport(law.policies, follow),
      ],
      async afterMatching(transaction, ids) {
        for (const told of TOLD_SUPPORT) await tellChanges(transaction, told, ids);
        await follow(transaction, ids);
      },
    };
  },
};
