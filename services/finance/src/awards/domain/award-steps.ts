/** How a scheme pays, in the graph's words and in those of documents. */
export const AWARD_MODES = {
  BUILD_FIRST: '先建后补',
  REWARD: '以奖代补',
  BY_WORK: '多干多补、少干少补',
} as const;

export type AwardMode = keyof typeof AWARD_MODES;

/** Whom a scheme takes in. */
export type Beneficiaries = 'MONITORED' | 'MONITORED_AND_OUT_OF_POVERTY';

/** Where an award stands, derived from the days of its steps. */
export type AwardState = 'CLAIMED' | 'ACCEPTED' | 'POSTED' | 'AUTHORISED' | 'PAID';

/** SQL of the state of a row `t`: the last step whose day is written. */
export const AWARD_STATE = `CASE WHEN t.paid_on IS NOT NULL THEN 'PAID' WHEN t.authorised_on IS NOT NULL THEN 'AUTHORISED'
  WHEN t.posted_on IS NOT NULL THEN 'POSTED' WHEN t.accepted_on IS NOT NULL THEN 'ACCEPTED' ELSE 'CLAIMED' END`;

interface Steps {
  readonly acceptedOn: string | null;
  readonly postedOn: string | null;
  readonly authorisedOn: string | null;
  readonly paidOn: string | null;
}

/** The same of a row that was read. */
export function awardState({ acceptedOn, postedOn, authorisedOn, paidOn }: Steps): AwardState {
  if (paidOn !== null) return 'PAID';
  if (authorisedOn !== null) return 'AUTHORISED';
  if (postedOn !== null) return 'POSTED';
  return acceptedOn === null ? 'CLAIMED' : 'ACCEPTED';
}
