export type HouseholdMapper = { __typename?: 'Household'; id: string };
