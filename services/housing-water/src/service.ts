import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import { CreateRegisterCopy1700000200000, registerHandlers } from '@dixian/register';
import { defineService, type LedgerEnvironment, onEvent, type ServiceDefinition } from '@dixian/service';
import { housingWaterEnvironment } from './environment';
import { Household } from './graphql/household';
import { renovations } from './graphql/query-renovations';
import { Renovation } from './graphql/renovation';
import { Target } from './graphql/target';
import { renovationImport } from './ledgers/renovations';
import { CreateRenovation1763800200000 } from './persistence/migrations/1763800200000-create-renovation';
import { recordSurvey } from './use-cases/record-survey';

/** The housing and water departments' service (住建、水利): renovations, appraisals, safety of house and water. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'housing-water',
  entities: [],
  migrations: [
    CreateImportTables1700000100000,
    CreateRegisterCopy1700000200000,
    CreateRenovation1763800200000,
  ],
  readEnvironment: housingWaterEnvironment,
  build(parts) {
    const imports = importing({
      service: 'housing-water',
      parts,
      fields: { one: 'housingWaterImport', many: 'housingWaterImports', start: 'startHousingWaterImport' },
      ledgers: [renovationImport],
    });
    return {
      resolvers: {
        Query: { ...imports.Query, renovations },
        Mutation: imports.Mutation,
        ImportReport: imports.ImportReport,
        Household,
        Renovation,
        Target,
      },
      routes: imports.routes,
      handlers: [
        ...registerHandlers([{ table: 'renovation', persons: false }], ['safety_observation']),
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
