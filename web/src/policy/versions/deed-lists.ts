import {
  EducationDeedsDocument,
  EmploymentDeedsDocument,
  FinanceDeedsDocument,
  HealthDeedsDocument,
  HouseholdsDeedsDocument,
  HousingWaterDeedsDocument,
  SocialAssistanceDeedsDocument,
  SupervisionDeedsDocument,
} from '../../generated/graphql';

/** What each service has of what was done under a version: the same list, under the name of the department. */
const lists = {
  households: HouseholdsDeedsDocument,
  education: EducationDeedsDocument,
  employment: EmploymentDeedsDocument,
  finance: FinanceDeedsDocument,
  health: HealthDeedsDocument,
  'housing-water': HousingWaterDeedsDocument,
  'social-assistance': SocialAssistanceDeedsDocument,
  supervision: SupervisionDeedsDocument,
};

export type DeedDepartment = keyof typeof lists;
export const DEED_DEPARTMENTS = Object.keys(lists) as DeedDepartment[];

/** The list of a service; every list has the shape of the first. */
export function deedsOf(department: DeedDepartment): typeof HouseholdsDeedsDocument {
  return lists[department] as unknown as typeof HouseholdsDeedsDocument;
}
