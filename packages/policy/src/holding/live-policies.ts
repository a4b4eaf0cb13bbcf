import type { PolicySet } from '../domain/policy-set';

/** A set that is at every look the one that `now` gives: what is handed around at the start of a service and asked later. */
export function livePolicies(now: () => PolicySet): PolicySet {
  return {
    get documents() {
      return now().documents;
    },
    get documentsByPlace() {
      return now().documentsByPlace;
    },
    get clauses() {
      return now().clauses;
    },
    get parameters() {
      return now().parameters;
    },
    get deadlines() {
      return now().deadlines;
    },
    get procedures() {
      return now().procedures;
    },
    get rules() {
      return now().rules;
    },
    get entitlements() {
      return now().entitlements;
    },
    get targets() {
      return now().targets;
    },
    get units() {
      return now().units;
    },
    get transitions() {
      return now().transitions;
    },
    get escalations() {
      return now().escalations;
    },
    get usualEscalations() {
      return now().usualEscalations;
    },
    get remarks() {
      return now().remarks;
    },
  };
}
