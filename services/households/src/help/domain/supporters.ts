/** How a legal supporter (法定赡养人) is related to the household that lives apart. */
export const SUPPORTER_RELATIONS = ['SON', 'DAUGHTER', 'GRANDCHILD', 'OTHER'] as const;
export type SupporterRelation = (typeof SUPPORTER_RELATIONS)[number];

/** What became of urging him: he supports, or there is nothing to urge any more. */
export const SUPPORT_OUTCOMES = ['SUPPORTS', 'ENDED'] as const;
export type SupportOutcome = (typeof SUPPORT_OUTCOMES)[number];
