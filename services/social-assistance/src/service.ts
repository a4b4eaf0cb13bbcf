import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import {
  CreateRegisterCopy1700000200000,
  registerHandlers,
  tellChanges,
  tellUntoldRows,
} from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, type LedgerEnvironment, type ServiceDefinition } from '@dixian/service';
import { socialAssistanceEnvironment } from './environment';
import { AllowancePayment } from './graphql/allowance-payment';
import type { Resolvers } from './graphql/generated';
import { Household } from './graphql/household';
import { allowancePayments } from './graphql/query-allowance-payments';
import { AllowanceStatement, recordAllowance } from './graphql/record-allowance';
import { paymentImport } from './ledgers/allowance-payments';
import { CreateAllowancePayment1763840000000 } from './persistence/migrations/1763840000000-create-allowance-payment';
import { CreateAllowanceStatement1763900400000 } from './persistence/migrations/1763900400000-create-allowance-statement';
import { StateHeldPayments1763901000000 } from './persistence/migrations/1763901000000-state-held-payments';
import { TOLD_ALLOWANCES } from './persistence/told-allowances';

/** The civil affairs department's service (民政): subsistence allowance. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'social-assistance',
  entities: [],
  migrations: [
    CreateImportTables1700000100000,
    CreateRegisterCopy1700000200000,
    CreateAllowancePayment1763840000000,
    CreateAllowanceStatement1763900400000,
    StateHeldPayments1763901000000,
  ],
  readEnvironment: socialAssistanceEnvironment,
  async build(parts) {
    await tellUntoldRows('social-assistance', parts, [TOLD_ALLOWANCES]);
    const imports = importing({
      service: 'social-assistance',
      parts,
      fields: {
        one: 'socialAssistanceImport',
        many: 'socialAssistanceImports',
        start: 'startSocialAssistanceImport',
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
      handlers: registerHandlers(
        [
          { table: 'allowance_payment', persons: false },
          { table: 'allowance_statement', persons: false },
        ],
        [],
        [],
        (transaction, ids) => tellChanges(transaction, TOLD_ALLOWANCES, ids),
      ),
    };
  },
});
