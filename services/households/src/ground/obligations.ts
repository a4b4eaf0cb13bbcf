import { obligationsOf } from '@dixian/duty';

/** Kinds of duties that follow from records at the commit of whatever changes them, wherever a document asks for them. */
export const followedKinds = [
  'CORRECTION',
  'HELPER_ASSIGNMENT',
  'LEAD_FORWARDING',
  'LONG_UNRESOLVED',
  'MONTHLY_ADJUSTMENT',
  'NO_RETURN_TO_POVERTY',
  'PUBLICITY',
  'RECTIFICATION',
  'WARNING_SHARING',
] as const;

/** What is owed by a day beside the clocks of leads, told where duties are watched. */
export const obligations = obligationsOf('households', [...followedKinds, 'EXIT_STANDARD', 'FULL_SURVEY']);
