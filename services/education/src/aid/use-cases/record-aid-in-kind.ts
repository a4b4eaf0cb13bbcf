import { invalidInput, isEntityId, type UserErrorValue } from '@dixian/graph';
import { tellChanges } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { before } from '../../ground/refusals';
import { type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import { type AidRow, aidById } from '../persistence/aid';
import { needOf, settleNeed } from '../persistence/aid-tasks';
import { TOLD_AID } from '../persistence/told-aid';
import { studentAid } from '../tables';
import { NO_AID } from './decide-aid';

/** That aid in kind is in effect from a day on, or that this was its last. */
export interface AidInKind extends OfPupil {
  readonly aidId: string;
}

/** Records that a waiver, a post or a loan that was granted is in effect; from its first day it is a delivered measure. */
export function recordAidInKind(context: RequestContext, input: AidInKind): Promise<AidRow | UserErrorValue> {
  return change(context, input, 'recordAidInKind');
}

/** Records that it ends. */
export function endAid(context: RequestContext, input: AidInKind): Promise<AidRow | UserErrorValue> {
  return change(context, input, 'endAid');
}

function change(
  context: RequestContext,
  input: AidInKind,
  act: 'recordAidInKind' | 'endAid',
): Promise<AidRow | UserErrorValue> {
  const { occurredOn } = input;
  const ends = act === 'endAid';
  return recordOfPupil<AidRow>(
    context,
    {
      act,
      offices: ['county'],
      async write(transaction) {
        const held = isEntityId(input.aidId) && (await aidById(transaction, input.aidId, 'FOR UPDATE'));
        if (!held || held.householdId === null) return NO_AID;
        const { inKind, outcome, decidedOn, startsOn, endsOn } = held;
        if (!inKind || outcome !== 'GRANTED') return NOT_GRANTED;
        if (decidedOn !== null && occurredOn < decidedOn) return before('occurredOn', decidedOn);
        if (ends ? startsOn === null || endsOn !== null : startsOn !== null) return NOT_SO;
        if (startsOn !== null && occurredOn < startsOn) return before('occurredOn', startsOn);
        const changed = ends ? { endsOn: occurredOn } : { startsOn: occurredOn };
        await transaction.update(studentAid, { id: held.id }, changed);
        await tellChanges(transaction, TOLD_AID, [held.householdId]);
        await settleNeed(transaction, needOf(held), occurredOn);
        const row = await aidById(transaction, held.id);
        if (!row) throw new Error('The aid is gone.');
        return row;
      },
      again: (reader, id) => aidById(reader, id),
    },
    input,
  );
}

const NOT_GRANTED = invalidInput('aidId', 'NOT_GRANTED', {
  zh: '只有已批准的减免、岗位、贷款才登记起止日期。',
  en: 'Only a waiver, post or loan that was granted begins and ends.',
});
const NOT_SO = invalidInput('aidId', 'NOT_IN_EFFECT', {
  zh: '起止与现有记录不符，请核对。',
  en: 'It begins or ends already, or has not begun. Please check.',
});
