import { reasons } from './reasons';

/** Findings that need no words of a department. */
export const { met, unmet, unclear, finds } = reasons({});
