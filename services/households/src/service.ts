import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { clauseRefResolvers, foldersLeftOut, policyDirectoriesOf, startPolicies } from '@dixian/policy';
import { defineService, mergeResolvers, type ServiceDefinition } from '@dixian/service';
import {
  type HouseholdsEnvironment,
  householdsEnvironment,
  publicLimits,
  workingCalendar,
} from './environment';
import { assessmentResolvers } from './graphql/assessment/assessment-resolvers';
import { caseResolvers } from './graphql/cases/case-resolvers';
import { reportResolvers } from './graphql/evidence/report-resolvers';
import { helpResolvers } from './graphql/help/help-resolvers';
import { helpTargets } from './graphql/help/help-targets';
import { leadResolvers } from './graphql/leads/lead-resolvers';
import { monitoringResolvers } from './graphql/monitoring/monitoring-resolvers';
import { movementResolvers } from './graphql/movement/movement-resolvers';
import { DecisionChange, DecisionReason, PolicyDecision } from './graphql/policy-decision';
import { qualityResolvers } from './graphql/quality/quality-resolvers';
import { registerResolvers } from './graphql/register/register-resolvers';
import { selfReportResolvers } from './graphql/self-report/self-report-resolvers';
import { surveyResolvers } from './graphql/survey/survey-resolvers';
import { surveyTargets } from './graphql/survey/survey-targets';
import { registerTarget } from './graphql/target';
import { taskResolvers } from './graphql/tasks/task-resolvers';
import { whatIfResolvers } from './graphql/what-if/what-if-resolvers';
import { announcingRegister } from './jobs/announce-register';
import { catchingUp } from './jobs/catch-up-tasks';
import { openMonitoringTasksNightly } from './jobs/open-monitoring-tasks';
import { removeCountsRegularly } from './jobs/remove-ended-counts';
import { sweepQualityNightly } from './jobs/sweep-quality-prompts';
import { nationalExportImport } from './ledgers/national-export';
import { riskLeadsImport } from './ledgers/risk-leads';
import { ruralHouseholdsImport } from './ledgers/rural-households';
import { migrations } from './persistence/migrations';
import { loadDivisions } from './persistence/register/load-divisions';
import { reportHandlers } from './use-cases/evidence/report-handlers';

/** The rural office's service (农业农村局): divisions, the register, leads, monitored households and their help. */
export const service: ServiceDefinition<HouseholdsEnvironment> = defineService({
  name: 'households',
  entities: [],
  migrations: [CreateImportTables1700000100000, ...migrations],
  readEnvironment: householdsEnvironment,
  async build(parts) {
    const { DATA_KEYS, INDEX_KEY } = parts.environment;
    const cipher = new FieldCipher(DATA_KEYS);
    const index = new BlindIndex(INDEX_KEY);
    const { DIXIAN_POLICIES } = parts.environment;
    await loadDivisions(parts.workerDb, policyDirectoriesOf(DIXIAN_POLICIES));
    const read = await startPolicies(DIXIAN_POLICIES, parts.log);
    const { policies } = read;
    const law = { policies, calendar: workingCalendar(parts.environment) };
    await catchingUp(parts.jobs, parts.workerDb, { law, clock: parts.clock, published: parts.published });
    const rules = { ...law, reviewAges: parts.environment.LABEL_REVIEW_AGES };
    await openMonitoringTasksNightly(parts.jobs, parts.workerDb, rules, parts.clock);
    sweepQualityNightly(parts.jobs, parts.workerDb, policies, parts.clock);
    const imports = importing({
      service: 'households',
      parts,
      fields: { one: 'householdsImport', many: 'householdsImports', start: 'startHouseholdsImport' },
      ledgers: [nationalExportImport, ruralHouseholdsImport, riskLeadsImport(law)],
    });
    const { routes, ...importResolvers } = imports;
    removeCountsRegularly(parts.jobs, parts.workerDb);
    const startAnnouncing = announcingRegister(parts.jobs, parts.workerDb, parts.published);
    return {
      remarks: { policyFoldersLeftOut: foldersLeftOut(read) },
      resolvers: mergeResolvers(
        importResolvers,
        registerResolvers({ cipher, index }),
        leadResolvers(law),
        caseResolvers(law),
        monitoringResolvers(rules),
        assessmentResolvers(policies),
        qualityResolvers(policies),
        reportResolvers,
        helpResolvers(law),
        { Target: registerTarget(helpTargets, surveyTargets(policies)) },
        taskResolvers(law),
        selfReportResolvers({ law, cipher, index, limits: publicLimits(parts.environment) }),
        movementResolvers({ cipher, index, startAnnouncing }),
        surveyResolvers(law),
        whatIfResolvers(policies),
        { PolicyDecision, DecisionReason, DecisionChange, ClauseRef: clauseRefResolvers(policies) },
      ),
      handlers: reportHandlers(law),
      routes,
    };
  },
});
