import { obligationsOf } from '@dixian/duty';

/** Kinds of duties that follow from records of the line, wherever a document asks for them. */
export const followedKinds = [
  'CORRECTION',
  'EXIT_STANDARD',
  'HELPER_ASSIGNMENT',
  'LEAD_FORWARDING',
  'LONG_UNRESOLVED',
  'MONTHLY_ADJUSTMENT',
  'PUBLICITY',
  'RECTIFICATION',
] as const;

/** What villages, townships and counties owe beside the clocks of leads. */
export const lineObligations = obligationsOf('households', [...followedKinds, 'FULL_SURVEY']);
