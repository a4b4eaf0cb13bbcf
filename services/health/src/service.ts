import { importing, importMigrations, importTables } from '@dixian/imports';
import { guaranteeAnswer, registerHandlers, registerMigrations, registerTables } from '@dixian/register';
import {
  type CompleteResolvers,
  defineService,
  type LedgerEnvironment,
  onEvent,
  type ServiceDefinition,
} from '@dixian/service';
import { healthEnvironment } from './environment';
import { answerInsurance } from './graphql/answer-insurance';
import type { Resolvers } from './graphql/generated';
import { Household } from './graphql/household';
import { InsuranceAnswer } from './graphql/insurance-answer';
import { Person } from './graphql/person';
import { settlements } from './graphql/query-settlements';
import { Settlement } from './graphql/settlement';
import { settlementImport } from './ledgers/settlements';
import { CreateHealth1763800000000 } from './persistence/migrations/1763800000000-create-health';
import { MatchSettlements1765120300000 } from './persistence/migrations/1765120300000-match-settlements';
import { insurance, settlement } from './persistence/tables';
import { recordSurvey } from './use-cases/record-survey';

/** The health department's service (卫健、医保): settlements and insurance. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'health',
  entities: [...importTables, ...registerTables, guaranteeAnswer, settlement, insurance],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    CreateHealth1763800000000,
    MatchSettlements1765120300000,
  ],
  readEnvironment: healthEnvironment,
  build(parts) {
    const imports = importing({
      service: 'health',
      parts,
      fields: { one: 'healthImport', many: 'healthImports', start: 'startHealthImport' },
      ledgers: [settlementImport],
    });
    return {
      resolvers: {
        Query: { ...imports.Query, settlements },
        Mutation: { ...imports.Mutation, answerInsurance },
        ImportReport: imports.ImportReport,
        Household,
        InsuranceAnswer,
        Person,
        Settlement,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [{ table: 'settlement', persons: true, numbers: true }],
          ['insurance', 'guarantee_answer'],
        ),
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
