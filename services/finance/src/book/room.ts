import { onEvent } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { FundSourceRecorded, fundBook, fundBookFields, recordFundSourceMutation } from './graphql/fund-book';
import { keepPaidMoney } from './persistence/keep-paid-money';
import { CreatePaidMoney1765181000000 } from './persistence/migrations/1765181000000-create-paid-money';
import { CreateFundLines1765211040000 } from './persistence/migrations/1765211040000-create-fund-lines';
import { fundLine, paidMoney } from './tables';

/** The fund book: what places raise by source, and what departments paid of it. */
export const book: Room = {
  tables: [
    { entity: paidMoney, follows: 'household' },
    { entity: fundLine, follows: 'division' },
  ],
  migrations: [CreatePaidMoney1765181000000, CreateFundLines1765211040000],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { fundBook },
      Mutation: { recordFundSource: recordFundSourceMutation },
      FundBook: fundBookFields(policies),
      FundSourceRecorded,
    } satisfies Resolvers,
    handlers: [onEvent('money-paid', (event, transaction) => keepPaidMoney(transaction, event))],
  }),
};
