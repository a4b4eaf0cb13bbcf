/** Kinds of obligation that a lead opens when it is received. */
export const kindsOfLead = ['VERIFICATION', 'IDENTIFICATION'] as const;

/** Kinds of obligation that supervision opens, as the graph and the policy files name them. */
export const supervisedKinds = [...kindsOfLead, 'PLAN'] as const;
export type SupervisedKind = (typeof supervisedKinds)[number];
