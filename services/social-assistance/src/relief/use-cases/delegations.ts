import { FACT_DAYS, PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { reasonRequired } from '@dixian/department';
import { invalidInput, isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { refuseActor } from '../../ground/use-cases/record-of-household';
import {
  DELEGATION_COLUMNS,
  DELEGATION_NAMES,
  type DelegationRow,
  holdDelegation,
} from '../persistence/delegations';
import { reliefDelegation } from '../tables';

/** What the county delegates: a township, and the days. */
export interface StatedDelegation extends KeyedInput {
  readonly township: string;
  readonly until: PlainDate | null;
  readonly record: string;
  readonly occurredOn: PlainDate;
}

/** Delegates the approval of relief to a township, from its day on. */
export function delegateRelief(
  context: RequestContext,
  stated: StatedDelegation,
): Promise<DelegationRow | UserErrorValue> {
  const { township, until, record, occurredOn } = stated;
  return recordOnce<DelegationRow, string>(
    context,
    {
      act: 'delegateRelief',
      input: stated,
      texts: { record },
      days: {
        occurredOn: { day: occurredOn, bounds: FACT_DAYS },
        until: { day: until, bounds: PLANNED_DAYS },
      },
      may: (caller) => refuseActor(caller, ['county', 'department']),
    },
    async (transaction, { account, actingFor }) => {
      if (!/^\d{9}$/.test(township) || !township.startsWith(actingFor)) return NO_TOWNSHIP;
      if (until !== null && until < occurredOn) return invalidInput('until', 'BEFORE_BEGINNING', ORDER);
      const days = { fromDay: occurredOn, untilDay: until };
      const answer = await transaction.insert(
        reliefDelegation,
        { divisionCode: township, ...days, record: record.trim(), account },
        DELEGATION_NAMES,
      );
      return { answer, reference: answer.id };
    },
    delegationById,
  );
}

/** The end of a delegation as the county states it. */
export interface StatedEnd extends KeyedInput {
  readonly delegationId: string;
  readonly reason: string;
  readonly occurredOn: PlainDate;
}

/** Ends a delegation from a day on, with its reason; what the township decided before stays. */
export function endDelegation(
  context: RequestContext,
  stated: StatedEnd,
): Promise<DelegationRow | UserErrorValue> {
  const { delegationId, occurredOn } = stated;
  return recordOnce<DelegationRow, string>(
    context,
    {
      act: 'endDelegation',
      input: stated,
      texts: { reason: stated.reason },
      days: { occurredOn: { day: occurredOn, bounds: FACT_DAYS } },
      may: (caller) => refuseActor(caller, ['county', 'department']),
    },
    async (transaction) => {
      const held = isEntityId(delegationId) ? await holdDelegation(transaction, delegationId) : undefined;
      if (!held || held.endedOn !== null) return NONE_RUNNING;
      const endReason = stated.reason.trim();
      if (endReason === '') return reasonRequired('reason', []);
      if (occurredOn < held.fromDay) return invalidInput('occurredOn', 'BEFORE_BEGINNING', ORDER);
      await transaction.update(reliefDelegation, { id: held.id }, { endedOn: occurredOn, endReason });
      return { answer: { ...held, endedOn: occurredOn, endReason }, reference: held.id };
    },
    delegationById,
  );
}

async function delegationById(reader: Statements, id: string): Promise<DelegationRow | undefined> {
  const [row] = await reader.query<DelegationRow>(
    `SELECT ${DELEGATION_COLUMNS} FROM relief_delegation t WHERE t.id = $1`,
    [id],
  );
  return row;
}

const ORDER = { zh: '截止日早于起始日，请核对。', en: 'The last day is before the first. Please check it.' };
const NO_TOWNSHIP = notFound('township', {
  zh: '您的辖区内没有这个乡镇，请核对代码。',
  en: 'There is no such township in your division. Please check the code.',
});
const NONE_RUNNING = notFound('delegationId', {
  zh: '没有这项委托，或者已经结束，请核对。',
  en: 'There is no such delegation, or it has ended. Please check it.',
});
