import type { PlainDate } from '@dixian/calendar';
import { within } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { resolveProcedure } from '../domain/resolve-procedure';
import { type Decision, decide, finds, unmet } from './decision';
import { known, textOf } from './known-value';

/** Where a household of the 2019 list stands on a day (Asia/Shanghai): the limit includes its day and does not move. */
export type RectificationState = 'VERIFIED' | 'OPEN' | 'OVERDUE' | 'NOT_LISTED';

/** 集中整治: a household taken in by the end of 2019 repeats the four steps, each dated in the rectification (ZZ-2020-2.1b). */
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
  const noticeDay = { division, on: '2020-04-24' as PlainDate };
  const listed = known(set, noticeDay, 'rectified-households-until', 'ZZ-2020-2.1a');
  const due = known(set, noticeDay, 'rectification-due', 'ZZ-2020-2.1d');
  if (listed.missing || due.missing) {
    return {
      ...decide([listed.missing ?? due.missing ?? unmet('NO_POLICY_IN_FORCE', 'ZZ-2020-2.1a')]),
      state: 'NOT_LISTED',
    };
  }
  if (!within<string>(includedOn, textOf(listed.parameter))) {
    const reason = unmet('NOT_IN_LIST_OF_2019', 'ZZ-2020-2.1a', { ...listed, fact: includedOn });
    return { ...decide([reason]), state: 'NOT_LISTED' };
  }
  const needed = resolveProcedure(set, { ...noticeDay, kind: 'IDENTIFICATION' })?.steps.length ?? 4;
  const done = steps.filter((day) => day > includedOn && day <= on).length;
  const finished = done >= needed;
  const late = !finished && !within<string>(on, textOf(due.parameter));
  const codes = { met: 'STEPS_REPEATED', unmet: 'STEPS_NOT_REPEATED' } as const;
  const findings = [finds(finished, codes, 'ZZ-2020-2.1b', { fact: `${done} / ${needed}` })];
  if (late) findings.push(unmet('RECTIFICATION_OVERDUE', 'ZZ-2020-2.1d', due));
  return { ...decide(findings), state: finished ? 'VERIFIED' : late ? 'OVERDUE' : 'OPEN' };
}
