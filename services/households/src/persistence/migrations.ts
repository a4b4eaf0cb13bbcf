import { CreateDivision1763800000000 } from './migrations/1763800000000-create-division';
import { CreateHousehold1763800100000 } from './migrations/1763800100000-create-household';
import { CreateHouseholdFacts1763800200000 } from './migrations/1763800200000-create-household-facts';
import { CreateLead1763800300000 } from './migrations/1763800300000-create-lead';
import { CreateReveal1763800400000 } from './migrations/1763800400000-create-reveal';
import { AddLatestIncome1763800500000 } from './migrations/1763800500000-add-latest-income';
import { CreateMonitoringCase1763800600000 } from './migrations/1763800600000-create-monitoring-case';
import { CreateMonitoringPeriod1763900000000 } from './migrations/1763900000000-create-monitoring-period';
import { CreateEvidence1763900100000 } from './migrations/1763900100000-create-evidence';
import { OpenCasesWithoutLeads1763900200000 } from './migrations/1763900200000-open-cases-without-leads';
import { KeepPeriodHistory1763900300000 } from './migrations/1763900300000-keep-period-history';
import { CreateTriageAndWatch1763900310000 } from './migrations/1763900310000-create-triage-and-watch';
import { KeepDepartmentReports1763900400000 } from './migrations/1763900400000-keep-department-reports';
import { CreateHelp1763900500000 } from './migrations/1763900500000-create-help';
import { KeepAssessments1763900600000 } from './migrations/1763900600000-keep-assessments';
import { CreateQualityAnswer1763900610000 } from './migrations/1763900610000-create-quality-answer';
import { IndexTasks1763900700000 } from './migrations/1763900700000-index-tasks';
import { CreateCaseStanding1763900710000 } from './migrations/1763900710000-create-case-standing';
import { IndexLeads1763900720000 } from './migrations/1763900720000-index-leads';
import { CreateBackfill1763900730000 } from './migrations/1763900730000-create-backfill';
import { CreateHouseholdMovement1763900800000 } from './migrations/1763900800000-create-household-movement';
import { CreateSurveyVisit1763900810000 } from './migrations/1763900810000-create-survey-visit';
import { CreateRegisterAnnouncement1763900820000 } from './migrations/1763900820000-create-register-announcement';
import { CreateSelfReport1763900900000 } from './migrations/1763900900000-create-self-report';
import { CreateRegisteredPoor1763901000000 } from './migrations/1763901000000-create-registered-poor';
import { OpenPeriodsOfRecords1763901010000 } from './migrations/1763901010000-open-periods-of-records';
import { CreateEliminationRequest1763901200000 } from './migrations/1763901200000-create-elimination-request';

/** The register's own tables, in order. */
export const migrations = [
  CreateDivision1763800000000,
  CreateHousehold1763800100000,
  CreateHouseholdFacts1763800200000,
  CreateLead1763800300000,
  CreateReveal1763800400000,
  AddLatestIncome1763800500000,
  CreateMonitoringCase1763800600000,
  CreateMonitoringPeriod1763900000000,
  CreateEvidence1763900100000,
  OpenCasesWithoutLeads1763900200000,
  KeepPeriodHistory1763900300000,
  CreateTriageAndWatch1763900310000,
  KeepDepartmentReports1763900400000,
  CreateHelp1763900500000,
  KeepAssessments1763900600000,
  CreateQualityAnswer1763900610000,
  IndexTasks1763900700000,
  CreateCaseStanding1763900710000,
  IndexLeads1763900720000,
  CreateBackfill1763900730000,
  CreateHouseholdMovement1763900800000,
  CreateSurveyVisit1763900810000,
  CreateRegisterAnnouncement1763900820000,
  CreateSelfReport1763900900000,
  CreateRegisteredPoor1763901000000,
  OpenPeriodsOfRecords1763901010000,
  CreateEliminationRequest1763901200000,
];
