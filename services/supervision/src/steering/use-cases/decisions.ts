import type { PlainDate, WorkingCalendar } from '@dixian/calendar';
import { invalidInput, type Message, type UserErrorValue } from '@dixian/graph';
import { dutyKinds } from '@dixian/policy';
import type { DutyLevel } from '../../ground/domain/duty-level';
import { resumedDue } from '../domain/resumed-due';
import type { HeldObligation } from '../persistence/held-obligation';
import { type Decided, notOpen } from './steer';

/** Its days stop running on that day, which is not counted. */
export function suspended(on: PlainDate) {
  return ({ pausedFrom, pausedUntil, dueOn, clauseIds }: HeldObligation): Decided | UserErrorValue => {
    if (pausedFrom !== null && pausedUntil === null) return notOpen('SUSPENDED', SUSPENDED, clauseIds);
    if (pausedUntil !== null && on < pausedUntil)
      return invalidInput('occurredOn', 'BEFORE_PREVIOUS_STEP', BEFORE);
    return { change: { pausedFrom: on, pausedUntil: null }, told: { dueBefore: dueOn } };
  };
}

/** Its days run on from that day, which is counted. */
export function resumed(on: PlainDate, calendar: WorkingCalendar) {
  return ({ pausedFrom, pausedUntil, dueOn, unit, clauseIds }: HeldObligation): Decided | UserErrorValue => {
    if (pausedFrom === null || pausedUntil !== null)
      return notOpen('NOT_SUSPENDED', NOT_SUSPENDED, clauseIds);
    if (on <= pausedFrom) return invalidInput('occurredOn', 'BEFORE_PREVIOUS_STEP', BEFORE);
    const due = resumedDue({ from: pausedFrom, until: on, dueOn, unit }, calendar);
    return { change: { pausedUntil: on, dueOn: due }, told: { dueBefore: dueOn, dueAfter: due } };
  };
}

/** It is to be done no more from that day on. */
export function waived(on: PlainDate) {
  return ({ dueOn }: HeldObligation): Decided => ({ change: { waivedOn: on }, told: { dueBefore: dueOn } });
}

/** The office of another level owes it. */
export function transferred(to: DutyLevel) {
  return ({ kind, owedAt, clauseIds }: HeldObligation): Decided | UserErrorValue => {
    const levelBefore = owedAt ?? dutyKinds().get(kind)?.level ?? null;
    if (levelBefore === to) return notOpen('OWED_THERE', OWED_THERE, clauseIds);
    return { change: { owedAt: to }, told: { levelBefore, levelAfter: to } };
  };
}

const SUSPENDED: Message = { zh: '这项事项已经暂停。', en: 'It is suspended already.' };
const NOT_SUSPENDED: Message = { zh: '这项事项没有暂停，无需恢复。', en: 'It is not suspended.' };
const OWED_THERE: Message = { zh: '这项事项本来就由该级办理。', en: 'That level owes it already.' };
const BEFORE: Message = {
  zh: '日期早于上一次暂停或恢复，请核对日期。',
  en: 'The day lies before the last suspension or its end. Please check it.',
};
