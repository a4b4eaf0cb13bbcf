import type { UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import type { DeliveryRow } from '../../evidence/persistence/deliveries';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { measureInSight, standingMeasures } from '../persistence/measures';
import { deliveryInSight, insertOwnDelivery } from '../persistence/own-delivery';
import { NO_MEASURE, refuseCaller } from './help-messages';
import { measuresDelivered } from './measures-delivered';

/** A delivery that no department reports, as somebody of the place records it. */
export interface ReportedDelivery extends Reported {
  measureId: string;
  amount?: Fen | null;
  /** Where it is known from. */
  source?: string | null;
}

/** Records that a planned measure was delivered, as 社会帮扶 which no department reports; its task closes. */
export function recordDelivery(
  context: RequestContext,
  reported: ReportedDelivery,
): Promise<{ delivery: DeliveryRow } | UserErrorValue> {
  const { source } = reported;
  return recordOnce<{ delivery: DeliveryRow }, string>(
    context,
    { act: 'recordMeasureDelivery', input: reported, may: refuseCaller, texts: { source } },
    (transaction, { account }) => deliver(transaction, reported, account),
    async (reader, id) => {
      const delivery = await deliveryInSight(reader, id);
      return delivery && { delivery };
    },
  );
}

async function deliver(
  transaction: Statements,
  { measureId, occurredOn, source, amount = null }: ReportedDelivery,
  account: string,
): Promise<Recorded<{ delivery: DeliveryRow }, string> | UserErrorValue> {
  if (amount !== null && amount < 0n) return refused(refusal('amount', 'AMOUNT_OUT_OF_RANGE'));
  const seen = await measureInSight(transaction, measureId);
  const [household] = seen ? await holdUnmerged(transaction, [seen.householdId]) : [];
  const standing = household ? await standingMeasures(transaction, [household.id]) : [];
  const measure = standing.find(({ id }) => id === seen?.id);
  if (!measure) return NO_MEASURE;
  if (occurredOn < measure.plannedFrom) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
  const told = { deliveredOn: occurredOn, amount, source: given(source) ?? '乡村录入' };
  const delivery = await insertOwnDelivery(transaction, measure, told, account);
  await measuresDelivered(transaction, [measure.householdId]);
  return { answer: { delivery }, reference: delivery.deliveryId };
}
