import { CreateDivision1763800000000 } from './migrations/1763800000000-create-division';
import { CreateHousehold1763800100000 } from './migrations/1763800100000-create-household';
import { CreateHouseholdFacts1763800200000 } from './migrations/1763800200000-create-household-facts';
import { CreateLead1763800300000 } from './migrations/1763800300000-create-lead';
import { CreateReveal1763800400000 } from './migrations/1763800400000-create-reveal';
import { AddLatestIncome1763800500000 } from './migrations/1763800500000-add-latest-income';
import { CreateMonitoringCase1763800600000 } from './migrations/1763800600000-create-monitoring-case';
import { CreateMonitoringPeriod1763900000000 } from './migrations/1763900000000-create-monitoring-period';
import { CreateEvidence1763900100000 } from './migrations/1763900100000-create-evidence';

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
];
