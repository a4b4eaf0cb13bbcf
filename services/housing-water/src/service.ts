import { importing, importMigrations, importTables } from '@dixian/imports';
import { registerHandlers, registerMigrations, registerTables, tellChanges } from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, type LedgerEnvironment, onEvent, type ServiceDefinition } from '@dixian/service';
import { housingWaterEnvironment } from './environment';
import type { Resolvers } from './graphql/generated';
import { Household } from './graphql/household';
import {
  answerWater,
  appraiseHouse,
  HouseAppraisal,
  RenovationRecorded,
  recordRenovation,
  WaterAnswer,
} from './graphql/mutations';
import { renovations } from './graphql/query-renovations';
import { Renovation } from './graphql/renovation';
import { Target } from './graphql/target';
import { RENOVATIONS, renovationImport } from './ledgers/renovations';
import { CreateHousingWater1763800200000 } from './persistence/migrations/1763800200000-create-housing-water';
import { MatchRenovations1765120600000 } from './persistence/migrations/1765120600000-match-renovations';
import { stateFound } from './persistence/renovation-statements';
import { houseAnswer, renovation, renovationStatement, safetyObservation } from './persistence/tables';
import { TOLD_RENOVATIONS } from './persistence/told-renovations';
import { recordSurvey } from './use-cases/record-survey';

/** The housing and water departments' service (住建、水利): renovations, appraisals, safety of house and water. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'housing-water',
  entities: [
    ...importTables,
    ...registerTables,
    renovation,
    renovationStatement,
    safetyObservation,
    houseAnswer,
  ],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    CreateHousingWater1763800200000,
    MatchRenovations1765120600000,
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
        Mutation: { ...imports.Mutation, appraiseHouse, answerWater, recordRenovation },
        ImportReport: imports.ImportReport,
        Household,
        HouseAppraisal,
        WaterAnswer,
        Renovation,
        RenovationRecorded,
        Target,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [RENOVATIONS, { table: 'renovation_statement', persons: false }],
          ['safety_observation', 'guarantee_answer'],
          [],
          async (transaction, ids) => {
            await stateFound(transaction, ids);
            await tellChanges(transaction, TOLD_RENOVATIONS, ids);
          },
        ),
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
