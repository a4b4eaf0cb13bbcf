/** The fields of a preview by which departments answer, in the order of the screen. */
export const DEPARTMENTS = [
  'releaseChanges',
  'educationChanges',
  'employmentChanges',
  'healthChanges',
  'housingWaterChanges',
  'socialAssistanceChanges',
] as const;
