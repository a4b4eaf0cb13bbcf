import { CreateDivision1763800000000 } from './migrations/1763800000000-create-division';
import { CreateHousehold1763800100000 } from './migrations/1763800100000-create-household';
import { CreateHouseholdFacts1763800200000 } from './migrations/1763800200000-create-household-facts';
import { CreateLead1763800300000 } from './migrations/1763800300000-create-lead';
import { CreateReveal1763800400000 } from './migrations/1763800400000-create-reveal';

/** The register's own tables, in order. */
export const migrations = [
  CreateDivision1763800000000,
  CreateHousehold1763800100000,
  CreateHouseholdFacts1763800200000,
  CreateLead1763800300000,
  CreateReveal1763800400000,
];
