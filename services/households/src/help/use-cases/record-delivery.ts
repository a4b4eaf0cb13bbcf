import type { UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { RequestContext } from '@dixian/service';
import type { DeliveryRow } from '../../evidence/persistence/deliveries';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { standingMeasures } from '../persistence/measures';
import { deliveryByKey, householdOfMeasure, insertOwnDelivery } from '../persistence/own-delivery';
import { NO_MEASURE } from './help-messages';
import { measuresDelivered } from './measures-delivered';
import { recordHelp } from './record-help';

/** A delivery that no department reports, as somebody of the place records it. */
export interface ReportedDelivery extends Reported {
  measureId: string;
  amount?: Fen | null;
  /** Where it is known from. */
  source?: string | null;
}

type Outcome = { delivery: DeliveryRow } | UserErrorValue;

/** Records that a planned measure was delivered, as 社会帮扶 which no department reports; its task closes (PA-2025-3.2.10). */
export async function recordDelivery(context: RequestContext, reported: ReportedDelivery): Promise<Outcome> {
  const { measureId, occurredOn, source } = reported;
  const amount = reported.amount ?? null;
  if (amount !== null && amount < 0n) return refused(refusal('amount', 'AMOUNT_OUT_OF_RANGE'));
  return recordHelp(context, reported, { source }, async (transaction, by): Promise<Outcome> => {
    const before = await deliveryByKey(transaction, by);
    if (before) return { delivery: before };
    const householdId = await householdOfMeasure(transaction, measureId);
    const [household] = householdId ? await holdUnmerged(transaction, [householdId]) : [];
    const standing = household ? await standingMeasures(transaction, [household.id]) : [];
    const measure = standing.find(({ id }) => id === measureId.toLowerCase());
    if (!measure) return NO_MEASURE;
    if (occurredOn < measure.plannedFrom) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
    const told = { deliveredOn: occurredOn, amount, source: given(source) ?? '乡村录入' };
    const delivery = await insertOwnDelivery(transaction, measure, told, by);
    await measuresDelivered(transaction, [measure.householdId]);
    return { delivery };
  });
}
