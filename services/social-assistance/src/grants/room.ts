import { tellChanges } from '@dixian/register';
import { onEvent } from '@dixian/service';
import type { Room } from '../ground/room';
import { AllowancePayment } from './graphql/allowance-payment';
import { Household } from './graphql/household';
import { allowancePayments } from './graphql/query-allowance-payments';
import { AllowanceStatement, recordAllowance } from './graphql/record-allowance';
import { PAYMENTS, paymentImport } from './ledgers/allowance-payments';
import { keepRefusedMeasures } from './persistence/keep-refused-measures';
import { CreateSocialAssistance1763840000000 } from './persistence/migrations/1763840000000-create-social-assistance';
import { MatchPayments1765120700000 } from './persistence/migrations/1765120700000-match-payments';
import { SortPayments1765150005000 } from './persistence/migrations/1765150005000-sort-payments';
import { CreateRefusedMeasure1765182000000 } from './persistence/migrations/1765182000000-create-refused-measure';
import { stateFound } from './persistence/state-ledger';
import { TOLD_ALLOWANCES } from './persistence/told-allowances';
import { allowancePayment, allowanceStatement, refusedMeasure } from './tables';

/** What households draw (低保、特困), who must be enrolled, and how a grant runs out. */
export const grants: Room = {
  tables: [allowancePayment, allowanceStatement, refusedMeasure],
  migrations: [
    CreateSocialAssistance1763840000000,
    SortPayments1765150005000,
    CreateRefusedMeasure1765182000000,
    MatchPayments1765120700000,
  ],
  matched: [PAYMENTS, { table: 'allowance_statement', persons: false }],
  following: ['refused_measure'],
  furnish: () => ({
    resolvers: {
      Query: { allowancePayments },
      Mutation: { recordAllowance },
      Household,
      AllowancePayment,
      AllowanceStatement,
    },
    handlers: [
      onEvent('measure-refused', ({ payload }, transaction) => keepRefusedMeasures(transaction, payload)),
    ],
    ledgers: [paymentImport],
  }),
  async afterMatching(transaction, ids) {
    await stateFound(transaction, ids);
    await tellChanges(transaction, TOLD_ALLOWANCES, ids);
  },
};
