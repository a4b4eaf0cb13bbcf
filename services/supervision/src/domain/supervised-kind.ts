/** Kinds of obligation that supervision opens from a lead, as the graph and the policy files name them. */
export const supervisedKinds = ['VERIFICATION', 'IDENTIFICATION'] as const;
export type SupervisedKind = (typeof supervisedKinds)[number];
