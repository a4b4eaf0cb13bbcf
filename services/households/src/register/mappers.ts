import type { DatedDivision } from './graphql/division-in-sight';
import type { HouseholdRow } from './persistence/households';
import type { PersonRow } from './persistence/persons';

export type HouseholdMapper = HouseholdRow;
export type PersonMapper = PersonRow;
export type DivisionMapper = DatedDivision;
