import type { ClauseRef } from '@dixian/policy';
import { type CaseAct, firstEntries, standingActs } from '../domain/case-act';
import type { PlannedAct } from '../domain/case-plan';
import type { CaseWarning } from '../domain/case-refusal';
import type { CaseRules } from '../domain/case-rules';
import { doneSteps, stepOf } from '../domain/done-steps';
import { readingsOf } from '../domain/readings';
import type { ActRow } from '../persistence/acts';

/** An act with its place in the procedure, none for an objection, and the readings it rests on. */
export type PlacedAct = ActRow & {
  readonly planned: PlannedAct | undefined;
  readonly readings: readonly CaseWarning[];
  /** The clauses that its case has kept, in their words. */
  readonly kept: ReadonlyMap<string, ClauseRef>;
};

/** An act of a history with its place among the steps of its case. */
export function placedIn(rules: CaseRules, history: readonly CaseAct[], act: ActRow): PlacedAct {
  const done = doneSteps(rules.plan, standingActs(history));
  const planned = stepOf(rules.plan, done, act, firstEntries(history));
  const { clauses: kept } = rules;
  const readings = readingsOf(rules, act, planned).map((reading) => ({ ...reading, kept }));
  return { ...act, planned, readings, kept };
}
