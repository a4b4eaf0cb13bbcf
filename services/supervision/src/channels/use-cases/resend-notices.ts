import { invalidInput, isEntityId, notPermitted, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { reviveDeliveries } from '../persistence/deliveries';
import { isAbove, WHO_MAY } from './who-may';

const AT_MOST = 200;

/** Lets deliveries that were given up be tried again; gives how many. */
export async function resendNotices(
  context: RequestContext,
  input: { deliveryIds?: readonly string[] | null; idempotencyKey: string },
): Promise<number | UserErrorValue> {
  const { caller, clock } = context;
  const ids = input.deliveryIds ?? null;
  if (ids && (ids.length > AT_MOST || ids.some((id) => !isEntityId(id)))) {
    return invalidInput('deliveryIds', 'NOT_IDS', NOT_IDS);
  }
  const outcome = await recordOnce<{ count: number }, string>(
    context,
    { act: 'resendNotices', input, may: () => (isAbove(caller) ? undefined : notPermitted(WHO_MAY)) },
    async (transaction) => {
      const count = await reviveDeliveries(transaction, { division: caller.division, ids, now: clock.now() });
      return { answer: { count }, reference: String(count) };
    },
    async (_reader, count) => ({ count: Number(count) }),
  );
  return 'count' in outcome ? outcome.count : outcome;
}

const NOT_IDS = {
  zh: '请给出不超过200个发送记录的编号。',
  en: 'Please give the ids of at most 200 deliveries.',
};
