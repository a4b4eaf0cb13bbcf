import { CreateImportTables1700000100000, importing } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { clauseRefResolvers, loadPolicies } from '@dixian/policy';
import { defineService, type ServiceDefinition } from '@dixian/service';
import { assertEvidenceKnown } from './domain/cases/procedure-of-case';
import {
  type HouseholdsEnvironment,
  householdsEnvironment,
  policyDirectories,
  workingCalendar,
} from './environment';
import { CaseAct, CaseWarning } from './graphql/cases/case-act';
import { caseMutations } from './graphql/cases/case-mutations';
import { monitoringCaseFields } from './graphql/cases/monitoring-case';
import { monitoringCase, monitoringCases } from './graphql/cases/query-cases';
import { Division, division } from './graphql/division';
import { Household } from './graphql/household';
import { HouseholdIncome } from './graphql/household-income';
import { Lead } from './graphql/lead';
import { Membership } from './graphql/membership';
import { DivisionRecoded, receiveLead, recodeDivision, verifyLead } from './graphql/mutations';
import { personFields } from './graphql/person';
import { byCode, household, households } from './graphql/query-households';
import { lead, leads } from './graphql/query-leads';
import { person, personsByCertificate } from './graphql/query-persons';
import { Reveal, reveals } from './graphql/query-reveals';
import { MovingHousehold, RegisterEffect, RegisterMovementOfDivision } from './graphql/register-effect';
import { Viewer, viewer } from './graphql/viewer';
import { whatIfFields } from './graphql/what-if';
import { nationalExportImport } from './ledgers/national-export';
import { riskLeadsImport } from './ledgers/risk-leads';
import { ruralHouseholdsImport } from './ledgers/rural-households';
import { loadDivisions } from './persistence/load-divisions';
import { migrations } from './persistence/migrations';

/** The rural office's service (农业农村局): divisions, the register of households and persons, and leads. */
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
    return {
      resolvers: {
        Query: {
          ...imports.Query,
          viewer,
          household,
          householdByCode: byCode,
          households,
          person,
          personsByCertificate: personsByCertificate(new BlindIndex(INDEX_KEY)),
          division,
          lead,
          leads,
          reveals,
          monitoringCase,
          monitoringCases,
        },
        Mutation: { ...imports.Mutation, receiveLead, verifyLead, recodeDivision, ...caseMutations(law) },
        ImportReport: imports.ImportReport,
        Viewer,
        Division,
        DivisionRecoded,
        Household,
        HouseholdIncome,
        Membership,
        Person: personFields(new FieldCipher(DATA_KEYS)),
        Lead,
        Reveal,
        MonitoringCase: monitoringCaseFields(law),
        CaseAct,
        CaseWarning,
        WhatIf: whatIfFields(policies),
        RegisterEffect,
        RegisterMovementOfDivision,
        MovingHousehold,
        ClauseRef: clauseRefResolvers(policies),
      },
      routes: imports.routes,
    };
  },
});
