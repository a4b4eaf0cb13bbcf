import type { PlainDate } from '@dixian/calendar';
import {
  decide,
  known,
  lastRule,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  resolveProcedure,
  ruleInForce,
  textOf,
  within,
} from '@dixian/policy';
import { type Decision, finds, unclear, unmet } from '../../ground/domain/reasons';

/** Where a household of the list stands on a day (Asia/Shanghai): the limit includes its day and does not move. */
export type RectificationState = 'VERIFIED' | 'OPEN' | 'OVERDUE' | 'NOT_LISTED';

/**
 * 集中整治: a household taken in by the day of the list repeats the steps, each dated in the rectification. The list is not
 * done when its document ends, so the rule that ended last still tells where a household stands.
 */
export function rectification(
  set: PolicySet,
  {
    division,
    on,
    includedOn,
    steps,
  }: PlaceAndDay & {
    readonly includedOn: PlainDate;
    /** The days of the steps repeated, in their order. */
    readonly steps: readonly PlainDate[];
  },
): Decision & { readonly state: RectificationState } {
  const at = { division, on };
  const list = ruleInForce(set, 'rectification-list', at) ?? lastRule(set, 'rectification-list', at);
  if (!list) return { ...decide(set, at, [noRule(set, ['rectification-list'], at)]), state: 'NOT_LISTED' };
  // A rule holds for one notice: its first day is the day of the list, the limit and the steps.
  const notice = { division, on: list.from };
  const held = list.from;
  const listed = known(set, notice, list, { parameter: 'rectified-households-until', field: 'until' });
  if (listed.missing) return { ...decide(set, notice, [listed.missing]), state: 'NOT_LISTED' };
  if (!within<string>(includedOn, textOf(listed.parameter))) {
    const reason = unmet('NOT_IN_LIST_OF_2019', list.clause, { ...listed, fact: includedOn, held });
    return { ...decide(set, at, [reason]), state: 'NOT_LISTED' };
  }
  const needed = resolveProcedure(set, { ...notice, kind: 'IDENTIFICATION' })?.steps.length;
  const repeating = ruleInForce(set, 'rectification-repeats-steps', notice)?.clause ?? list.clause;
  if (needed === undefined) {
    const unknown = unclear('FACT_NOT_ON_RECORD', repeating, { fact: 'steps', held });
    return { ...decide(set, at, [unknown]), state: 'OPEN' };
  }
  const done = steps.filter((day) => day > includedOn && day <= on).length;
  const finished = done >= needed;
  const limit = ruleInForce(set, 'rectification-due', notice);
  const due = limit && known(set, notice, limit, { parameter: 'rectification-due', field: 'by' });
  const late = !finished && due?.parameter !== undefined && !within<string>(on, textOf(due.parameter));
  const codes = { met: 'STEPS_REPEATED', unmet: 'STEPS_NOT_REPEATED' } as const;
  const findings = [finds(finished, codes, repeating, { fact: `${done} / ${needed}`, held })];
  if (late && limit) findings.push(unmet('RECTIFICATION_OVERDUE', limit.clause, { ...due, held }));
  return { ...decide(set, at, findings), state: finished ? 'VERIFIED' : late ? 'OVERDUE' : 'OPEN' };
}
