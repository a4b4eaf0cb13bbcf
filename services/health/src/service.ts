import { CreateWorkRecord1765180000000, working, workRecord } from '@dixian/department';
import { importing, importMigrations, importTables } from '@dixian/imports';
import { clauseRefResolvers, foldersLeftOut, startPolicies } from '@dixian/policy';
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
import { TakeSettlementsBack1765130100000 } from './persistence/migrations/1765130100000-take-settlements-back';
import { SortSettlements1765150003000 } from './persistence/migrations/1765150003000-sort-settlements';
import { insurance, settlement } from './persistence/tables';
import { standings } from './standings';
import { recordSurvey } from './use-cases/record-survey';

/** The health department's service (卫健、医保): settlements and insurance. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'health',
  entities: [
    ...importTables,
    ...registerTables,
    ...standings.tables,
    workRecord,
    guaranteeAnswer,
    settlement,
    insurance,
  ],
  migrations: [
    ...importMigrations,
    ...registerMigrations,
    ...standings.migrations,
    CreateWorkRecord1765180000000,
    CreateHealth1763800000000,
    SortSettlements1765150003000,
    TakeSettlementsBack1765130100000,
    MatchSettlements1765120300000,
  ],
  readEnvironment: healthEnvironment,
  async build(parts) {
    const read = await startPolicies(parts.environment.DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const work = working({ service: 'health', act: 'recordHealthWork', sectors: ['health'], policies });
    const imports = importing({
      service: 'health',
      parts,
      fields: {
        one: 'healthImport',
        many: 'healthImports',
        start: 'startHealthImport',
        withdraw: 'withdrawHealthImport',
      },
      ledgers: [settlementImport],
    });
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: {
        Query: { ...imports.Query, healthWork: work.list, settlements },
        Mutation: { ...imports.Mutation, recordHealthWork: work.record, answerInsurance },
        ImportReport: imports.ImportReport,
        Household,
        InsuranceAnswer,
        Person,
        Settlement,
        ClauseRef: clauseRefResolvers(policies),
        WorkRecord: work.WorkRecord,
      } satisfies CompleteResolvers<Resolvers>,
      routes: imports.routes,
      handlers: [
        ...registerHandlers(
          [{ table: 'settlement', persons: true, numbers: true }],
          ['insurance', 'guarantee_answer', ...standings.following],
        ),
        standings.handler,
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
