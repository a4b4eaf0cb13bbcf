/** How a household's registration fits the scope (监测范围), by the four scope rules; an answer, nothing is decided by it. */
export const registrations = [
  'RURAL',
  'RELOCATED_NOW_URBAN',
  'MEMBERS_URBAN_OR_COLLECTIVE',
  'RELOCATED_ELSEWHERE',
] as const;

export type RegistrationCase = (typeof registrations)[number];
