/** The level of the office that owes a duty. */
export type DutyLevel = 'village' | 'township' | 'county';
