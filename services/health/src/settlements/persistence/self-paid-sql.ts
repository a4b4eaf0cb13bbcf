/** SQL of what the person paid of a bill `b`, by the layers, whatever the bill prints; what others paid beside them is not deducted. */
export const SELF_PAID = 'b.total_cost - b.basic_insurance - b.serious_illness_insurance - b.medical_aid';

/** The same of a bill whose columns stand alone. */
export const OWN_SELF_PAID = SELF_PAID.replaceAll('b.', '');
