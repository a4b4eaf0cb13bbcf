import { CreateWorkRecord1765180000000, working, workRecord } from '@dixian/department';
import { importing, importMigrations, importTables } from '@dixian/imports';
import { clauseRefResolvers, foldersLeftOut, startPolicies } from '@dixian/policy';
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
import { SortRenovations1765150004000 } from './persistence/migrations/1765150004000-sort-renovations';
import { stateFound } from './persistence/renovation-statements';
import { houseAnswer, renovation, renovationStatement, safetyObservation } from './persistence/tables';
import { TOLD_RENOVATIONS } from './persistence/told-renovations';
import { standings } from './standings';
import { recordSurvey } from './use-cases/record-survey';

/** The housing and water departments' service (住建、水利): renovations, appraisals, safety of house and water. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'housing-water',
  entities: [
    ...importTables,
    ...registerTables,
    ...standings.tables,
    workRecord,
    renovation,
    renovationStatement,
    safetyObservation,
    houseAnswer,
  ],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    ...standings.migrations,
    CreateWorkRecord1765180000000,
    CreateHousingWater1763800200000,
    SortRenovations1765150004000,
    MatchRenovations1765120600000,
  ],
  readEnvironment: housingWaterEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const work = working({
      service: 'housing-water',
      act: 'recordHousingWaterWork',
      sectors: ['housing', 'water'],
      policies,
    });
    const imports = importing({
      service: 'housing-water',
      parts,
      fields: {
        one: 'housingWaterImport',
        many: 'housingWaterImports',
        start: 'startHousingWaterImport',
        withdraw: 'withdrawHousingWaterImport',
      },
      ledgers: [renovationImport],
    });
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: {
        Query: { ...imports.Query, housingWaterWork: work.list, renovations },
        Mutation: {
          ...imports.Mutation,
          recordHousingWaterWork: work.record,
          appraiseHouse,
          answerWater,
          recordRenovation,
        },
        ImportReport: imports.ImportReport,
        Household,
        HouseAppraisal,
        WaterAnswer,
        Renovation,
        RenovationRecorded,
        Target,
        ClauseRef: clauseRefResolvers(policies),
        WorkRecord: work.WorkRecord,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [RENOVATIONS, { table: 'renovation_statement', persons: false }],
          ['safety_observation', 'guarantee_answer', ...standings.following],
          [],
          async (transaction, ids) => {
            await stateFound(transaction, ids);
            await tellChanges(transaction, TOLD_RENOVATIONS, ids);
          },
        ),
        standings.handler,
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
