import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { clauseRefResolvers, loadPolicies } from '@dixian/policy';
import { defineService, mergeResolvers, type ServiceDefinition } from '@dixian/service';
import { assertEvidenceKnown } from './domain/cases/procedure-of-case';
import {
  type HouseholdsEnvironment,
  householdsEnvironment,
  policyDirectories,
  workingCalendar,
} from './environment';
import { caseResolvers } from './graphql/cases/case-resolvers';
import { leadResolvers } from './graphql/lead-resolvers';
import { DecisionChange, DecisionReason, PolicyDecision } from './graphql/policy-decision';
import { registerResolvers } from './graphql/register-resolvers';
import { whatIfResolvers } from './graphql/what-if-resolvers';
import { nationalExportImport } from './ledgers/national-export';
import { riskLeadsImport } from './ledgers/risk-leads';
import { ruralHouseholdsImport } from './ledgers/rural-households';
import { loadDivisions } from './persistence/load-divisions';
import { migrations } from './persistence/migrations';

/** The rural office's service (农业农村局): divisions, the register, leads, monitored households and their help. */
export const service: ServiceDefinition<HouseholdsEnvironment> = defineService({
  name: 'households',
  entities: [],
  migrations: [CreateImportTables1700000100000, ...migrations],
  readEnvironment: householdsEnvironment,
  async build(parts) {
    const { DATA_KEYS, INDEX_KEY } = parts.environment;
    await loadDivisions(parts.workerDb);
    const policies = await loadPolicies(policyDirectories(parts.environment));
    const law = { policies, calendar: workingCalendar(parts.environment) };
    assertEvidenceKnown(policies);
    const imports = importing({
      service: 'households',
      parts,
      fields: { one: 'householdsImport', many: 'householdsImports', start: 'startHouseholdsImport' },
      ledgers: [nationalExportImport, ruralHouseholdsImport, riskLeadsImport],
    });
    const { routes, ...importResolvers } = imports;
    return {
      resolvers: mergeResolvers(
        importResolvers,
        registerResolvers({ cipher: new FieldCipher(DATA_KEYS), index: new BlindIndex(INDEX_KEY) }),
        leadResolvers,
        caseResolvers(law),
        whatIfResolvers(policies),
        { PolicyDecision, DecisionReason, DecisionChange, ClauseRef: clauseRefResolvers(policies) },
      ),
      handlers: [],
      routes,
    };
  },
});
