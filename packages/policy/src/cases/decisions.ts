import { keyHousehold } from '../decisions/key-household';
import { targetMet } from '../decisions/target-met';
import type { PolicySet } from '../domain/policy-set';

/** Decisions by the names that cases/*.yaml give them. */
export type Decisions = Readonly<Record<string, (set: PolicySet, facts: never) => unknown>>;

/** Those of this package: what several departments share. */
export const ownDecisions: Decisions = {
  'key-household': keyHousehold,
  'target-met': targetMet,
};
