/** What kind of work is open: public-welfare posts, posts of asset projects, and kinds of local employers as documents print them. */
export const EMPLOYERS = {
  扶贫带贫企业: 'HELP_ENTERPRISE',
  扶贫车间: 'WORKSHOP',
  农民专业合作社: 'COOPERATIVE',
  家庭农场: 'FAMILY_FARM',
} as const;

export type EmployerKind = (typeof EMPLOYERS)[keyof typeof EMPLOYERS];

export type VacancyKind = EmployerKind | 'PUBLIC_WELFARE_POST' | 'ASSET_PROJECT' | 'OTHER';

/** How far a vacancy has come: nobody applied, somebody did and they are ranked, somebody has it. */
export type VacancyState = 'OPEN' | 'RANKED' | 'FILLED';

const WORDS = new Map<VacancyKind, string>(Object.entries(EMPLOYERS).map(([word, kind]) => [kind, word]));

/** A kind of employer as documents print it; undefined for posts. */
export function employerWord(kind: VacancyKind): string | undefined {
  return WORDS.get(kind);
}
