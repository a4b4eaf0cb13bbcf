/** The services that sectors work in; water and housing share one. */
export const serviceOfSector: Readonly<Record<string, string>> = {
  finance: 'finance',
  employment: 'employment',
  health: 'health',
  housing: 'housing-water',
  water: 'housing-water',
  'civil-affairs': 'social-assistance',
  education: 'education',
};
