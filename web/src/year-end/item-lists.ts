import {
  EducationRunItemsDocument,
  EmploymentRunItemsDocument,
  FinanceRunItemsDocument,
  HealthRunItemsDocument,
  HouseholdsRunItemsDocument,
  HousingWaterRunItemsDocument,
  SocialAssistanceRunItemsDocument,
} from '../generated/graphql';

/** The list of items of each service: the same list, under the name of the department. */
const lists = {
  education: EducationRunItemsDocument,
  employment: EmploymentRunItemsDocument,
  finance: FinanceRunItemsDocument,
  health: HealthRunItemsDocument,
  households: HouseholdsRunItemsDocument,
  'housing-water': HousingWaterRunItemsDocument,
  'social-assistance': SocialAssistanceRunItemsDocument,
};

/** The list of items of a service; every list has the shape of the first. */
export function itemsOf(department: string): typeof HouseholdsRunItemsDocument {
  const document = lists[department as keyof typeof lists] ?? HouseholdsRunItemsDocument;
  return document as unknown as typeof HouseholdsRunItemsDocument;
}
