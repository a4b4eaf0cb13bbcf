import { importing, importMigrations, importTables } from '@dixian/imports';
import { registerHandlers, registerMigrations, registerTables, tellChanges } from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, type LedgerEnvironment, onEvent, type ServiceDefinition } from '@dixian/service';
import { socialAssistanceEnvironment } from './environment';
import { AllowancePayment } from './graphql/allowance-payment';
import type { Resolvers } from './graphql/generated';
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
import { allowancePayment, allowanceStatement, refusedMeasure } from './persistence/tables';
import { TOLD_ALLOWANCES } from './persistence/told-allowances';
import { standings } from './standings';

/** The civil affairs department's service (民政): subsistence allowance. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'social-assistance',
  entities: [
    ...importTables,
    ...registerTables,
    ...standings.tables,
    allowancePayment,
    allowanceStatement,
    refusedMeasure,
  ],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    ...standings.migrations,
    CreateSocialAssistance1763840000000,
    SortPayments1765150005000,
    CreateRefusedMeasure1765182000000,
    MatchPayments1765120700000,
  ],
  readEnvironment: socialAssistanceEnvironment,
  build(parts) {
    const imports = importing({
      service: 'social-assistance',
      parts,
      fields: {
        one: 'socialAssistanceImport',
        many: 'socialAssistanceImports',
        start: 'startSocialAssistanceImport',
        withdraw: 'withdrawSocialAssistanceImport',
      },
      ledgers: [paymentImport],
    });
    return {
      resolvers: {
        Query: { ...imports.Query, allowancePayments },
        Mutation: { ...imports.Mutation, recordAllowance },
        ImportReport: imports.ImportReport,
        Household,
        AllowancePayment,
        AllowanceStatement,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [PAYMENTS, { table: 'allowance_statement', persons: false }],
          ['refused_measure', ...standings.following],
          [],
          async (transaction, ids) => {
            await stateFound(transaction, ids);
            await tellChanges(transaction, TOLD_ALLOWANCES, ids);
          },
        ),
        standings.handler,
        onEvent('measure-refused', ({ payload }, transaction) => keepRefusedMeasures(transaction, payload)),
      ],
    };
  },
});
