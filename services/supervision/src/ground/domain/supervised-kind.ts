/** Kinds of obligation that a lead opens when it is received. */
export const kindsOfLead = ['VERIFICATION', 'IDENTIFICATION'] as const;

/** Kinds of obligation that follow leads, by handlers of their own. */
export const kindsByLead = [...kindsOfLead, 'PLAN'] as const;
export type KindByLead = (typeof kindsByLead)[number];

/** Kinds of obligation, as the graph and schemas/policy/duty-kinds.json name them. */
export const supervisedKinds = [
  ...kindsByLead,
  'CORRECTION',
  'EXIT_STANDARD',
  'FULL_SURVEY',
  'FUND_CHECKPOINT',
  'HELPER_ASSIGNMENT',
  'HOUSING_RENOVATION',
  'LEAD_FORWARDING',
  'LONG_UNRESOLVED',
  'MEDICAL_RUN',
  'MONTHLY_ADJUSTMENT',
  'NO_RETURN_TO_POVERTY',
  'POLICY_SUCCESSION',
  'PUBLICITY',
  'RECTIFICATION',
  'RENOVATION_FUNDS',
  'TEMPORARY_RELIEF',
  'WARNING_SHARING',
  'WORK_CONTRACT_EXTENSION',
] as const;
export type SupervisedKind = (typeof supervisedKinds)[number];

/** A kind as an event tells it; undefined where nobody owes such a thing by a day. */
export function supervisedKind(told: string): SupervisedKind | undefined {
  return supervisedKinds.find((kind) => kind === told);
}
