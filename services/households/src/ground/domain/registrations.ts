/** How a household's registration fits the scope, PA-2025-2.1a and 2.1.1 to 2.1.3; an answer, nothing is decided by it. */
export const registrations = [
  'RURAL',
  'RELOCATED_NOW_URBAN',
  'MEMBERS_URBAN_OR_COLLECTIVE',
  'RELOCATED_ELSEWHERE',
] as const;

export type RegistrationCase = (typeof registrations)[number];
