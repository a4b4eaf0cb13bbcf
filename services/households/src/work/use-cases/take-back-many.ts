import type { PlainDate } from '@dixian/calendar';
import { notFound, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { itemsOfBulk, type KeyedInput, takeBulkKey } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { NOT_PERMITTED } from '../../cases/use-cases/case-messages';
import { recordAct } from '../../cases/use-cases/record-act';
import { takingBack, withdrawing } from '../../cases/use-cases/take-back';
import { takesPart } from '../../ground/domain/acting-level';
import type { ActOfMany } from './act-for-many';

/** A bulk act that was wrong as a whole, by the key it was recorded under. */
export interface MistakenBulk extends KeyedInput {
  readonly bulkKey: string;
  readonly occurredOn: PlainDate;
  readonly reason: string;
}

/**
 * Takes back what the caller recorded for many cases under one key, each in a transaction of its own: a case in which
 * something later rests on the act is refused for itself and hinders no other. What opened a case cannot be taken back without
 * it: the case is withdrawn.
 */
export async function takeBackMany(
  law: Law,
  context: RequestContext,
  {
    bulkActs,
    opening,
    input,
  }: { bulkActs: readonly string[]; opening: readonly string[]; input: MistakenBulk },
): Promise<{ acts: ActOfMany[] } | UserErrorValue> {
  if (!takesPart(context.caller)) return NOT_PERMITTED;
  const { bulkKey: key, reason, occurredOn } = input;
  const items = await itemsOfBulk(context, { acts: bulkActs, key });
  if (items.length === 0) return NO_BULK;
  const act = 'takeBackActs';
  const taken = await takeBulkKey(context, { act, input, texts: { reason } });
  if (taken) return taken;
  const acts: ActOfMany[] = [];
  for (const { act: bulk, item, reference } of items) {
    const entered = { act, input, item, meaning: input };
    const mistake = { actId: String(reference), reason, occurredOn };
    const opened = opening.includes(bulk);
    const reported = opened ? withdrawing(mistake) : takingBack(mistake);
    acts.push({
      ...(opened ? { leadId: item } : { caseId: item }),
      outcome: await recordAct(law, context, entered, reported),
    });
  }
  return { acts };
}

const NO_BULK = notFound('bulkKey', {
  zh: '您没有用这个幂等键批量办理过，请核对。',
  en: 'You recorded nothing for many cases under this key. Please check it.',
});
