import { CreateObligations1763800000000 } from './migrations/1763800000000-create-obligations';
import { CreateSweeps1763800100000 } from './migrations/1763800100000-create-sweeps';
import { AddIdentification1763800200000 } from './migrations/1763800200000-add-identification';
import { AddClosureAndPlan1763900500000 } from './migrations/1763900500000-add-closure-and-plan';
import { CreateMovedHousehold1763900800000 } from './migrations/1763900800000-create-moved-household';

/** Migrations of this service's database, in order. */
export const migrations = [
  CreateObligations1763800000000,
  CreateSweeps1763800100000,
  AddIdentification1763800200000,
  AddClosureAndPlan1763900500000,
  CreateMovedHousehold1763900800000,
];
