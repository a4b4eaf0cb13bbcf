import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import {
  CreateRegisterCopy1700000200000,
  registerHandlers,
  TOLD_ANSWERS,
  tellUntoldRows,
} from '@dixian/register';
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
import { CreateSettlement1763800000000 } from './persistence/migrations/1763800000000-create-settlement';
import { CreateGuaranteeAnswer1763900400000 } from './persistence/migrations/1763900400000-create-guarantee-answer';
import { AnswerFromHeldFacts1763901000000 } from './persistence/migrations/1763901000000-answer-from-held-facts';
import { recordSurvey } from './use-cases/record-survey';

/** The health department's service (卫健、医保): settlements and insurance. */
export const service: ServiceDefinition<LedgerEnvironment> = defineService({
  name: 'health',
  entities: [],
  migrations: [
    CreateImportTables1700000100000,
    CreateRegisterCopy1700000200000,
    CreateSettlement1763800000000,
    CreateGuaranteeAnswer1763900400000,
    AnswerFromHeldFacts1763901000000,
  ],
  readEnvironment: healthEnvironment,
  async build(parts) {
    await tellUntoldRows('health', parts, [TOLD_ANSWERS]);
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
        ...registerHandlers([{ table: 'settlement', persons: true }], ['insurance', 'guarantee_answer']),
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
