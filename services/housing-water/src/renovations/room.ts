import { rightsAtEnd } from '@dixian/department';
import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { renovationFundsDueIn } from './graphql/query-funds-due';
import { renovationsIn } from './graphql/query-renovations';
import { RenovationPaid, RenovationRecorded, renovationMutations } from './graphql/record-renovation';
import { RenovationFunds, RenovationPayment, RenovationStatement, renovationIn } from './graphql/renovation';
import { PAYMENTS, paymentImport } from './ledgers/payments';
import { RENOVATIONS, renovationImport } from './ledgers/renovations';
import { RENOVATION_FILES } from './persistence/filed';
import { MatchRenovations1765120600000 } from './persistence/migrations/1765120600000-match-renovations';
import { SortRenovations1765150004000 } from './persistence/migrations/1765150004000-sort-renovations';
import { PayRenovations1765252010000 } from './persistence/migrations/1765252010000-pay-renovations';
import { TakeRenovationsBack1765350020000 } from './persistence/migrations/1765350020000-take-renovations-back';
import { SizeGrants1765430010000 } from './persistence/migrations/1765430010000-size-grants';
import { KeepSizes1765430060000 } from './persistence/migrations/1765430060000-keep-sizes';
import { linkPayments, TOLD_PAYMENTS } from './persistence/payments';
import { stateFound } from './persistence/renovation-statements';
import { renovationIdsOf } from './persistence/renovations-of-household';
import { TOLD_RENOVATIONS } from './persistence/told-renovations';
import { renovation, renovationPayment, renovationStatement } from './tables';
import { openRenovations } from './transitions/open-renovations';
import { renovationBalances } from './transitions/renovation-balances';
import { followFunds } from './use-cases/follow-funds';
import { renovationStated } from './use-cases/renovation-stated';

/** Renovations of dangerous houses (农村危房改造) and their money. */
export const renovations: Room = {
  tables: [
    { entity: renovation, follows: 'code', matched: RENOVATIONS },
    {
      entity: renovationStatement,
      follows: 'code',
      matched: { table: 'renovation_statement', persons: false },
    },
    { entity: renovationPayment, follows: 'code', matched: PAYMENTS },
  ],
  migrations: [
    SortRenovations1765150004000,
    MatchRenovations1765120600000,
    PayRenovations1765252010000,
    TakeRenovationsBack1765350020000,
    SizeGrants1765430010000,
    KeepSizes1765430060000,
  ],
  files: [RENOVATION_FILES],
  reactions: [renovationStated.by(followFunds)],
  furnish: ({ policies, parts: { clock } }) => ({
    transitions: [renovationBalances, openRenovations, rightsAtEnd('housing-rights')],
    resolvers: {
      Query: { renovations: renovationsIn(policies), renovationFundsDue: renovationFundsDueIn(policies) },
      Mutation: renovationMutations(policies),
      Household,
      Renovation: renovationIn(policies),
      RenovationFunds,
      RenovationPaid,
      RenovationPayment,
      RenovationRecorded,
      RenovationStatement,
    } satisfies Resolvers,
    ledgers: [renovationImport(policies, () => clock.today()), paymentImport(policies)],
    async afterMatching(transaction, ids) {
      await stateFound(transaction, ids);
      await linkPayments(transaction, ids);
      await tellChanges(transaction, TOLD_RENOVATIONS, ids);
      await tellChanges(transaction, TOLD_PAYMENTS, ids);
      const found = await renovationIdsOf(transaction, ids);
      await renovationStated.tell(transaction, policies, found, clock.today());
    },
    async afterStanding(transaction, ids) {
      await followFunds(transaction, policies, await renovationIdsOf(transaction, ids), clock.today());
    },
  }),
};
