import { addDays, type PlainDate } from '@dixian/calendar';
import { type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** What stands open of the department before the end of a day on which policy changes. */
export type OpenThing =
  | { readonly id: string; readonly kind: 'DUTY'; readonly priority: 'HIGH' | 'ORDINARY' }
  | { readonly id: string; readonly kind: 'GRANT' }
  | { readonly id: string; readonly kind: 'EXIT'; readonly until: PlainDate };

/** What becomes of it: it ends with its document, runs to its own end, or nothing changes. */
export interface ThingAfter {
  readonly id: string;
  readonly becomes: 'ENDS' | 'RUNS_TO_ITS_END' | 'UNCHANGED';
}

const RULE_OF_DUTY: Readonly<Record<'HIGH' | 'ORDINARY', RuleName>> = {
  HIGH: 'priority-enrolment',
  ORDINARY: 'must-enrol',
};

/**
 * What the end of a day changes: duties to enrol end with their document, what is drawn goes on (it rests on assistance law,
 * not on that document), and a window that was decided runs to its own end. A second look at its own result changes nothing.
 */
export function thingsAfter(
  set: PolicySet,
  { division, on }: { readonly division: string; readonly on: PlainDate },
  things: readonly OpenThing[],
): ThingAfter[] {
  const ends = (rule: RuleName) =>
    ruleInForce(set, rule, { division, on }) !== undefined &&
    ruleInForce(set, rule, { division, on: addDays(on, 1) }) === undefined;
  return things.map((thing) => {
    const { id } = thing;
    if (thing.kind === 'GRANT') return { id, becomes: 'UNCHANGED' };
    if (thing.kind === 'EXIT') return { id, becomes: thing.until > on ? 'RUNS_TO_ITS_END' : 'ENDS' };
    return { id, becomes: ends(RULE_OF_DUTY[thing.priority]) ? 'ENDS' : 'UNCHANGED' };
  });
}
