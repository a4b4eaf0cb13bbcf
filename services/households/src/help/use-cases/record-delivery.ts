import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { keyHousehold, type PolicySet, ruleInForce } from '@dixian/policy';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import type { DeliveryRow } from '../../evidence/persistence/deliveries';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import { attachTo } from '../../ground/use-cases/attach-to';
import { refused } from '../../ground/use-cases/refused';
import { episodesOf, heldPeriods } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { type MeasureRow, measureInSight, standingMeasures } from '../persistence/measures';
import { deliveryInSight, insertOwnDelivery } from '../persistence/own-delivery';
import { NO_MEASURE, planRequired, refuseCaller } from './help-messages';
import { measuresDelivered } from './measures-delivered';

/** A delivery that no department reports, as somebody of the place records it. */
export interface ReportedDelivery extends Reported {
  measureId: string;
  amount?: Fen | null;
  /** Where it is known from. */
  source?: string | null;
  /** Whether it was paid from 可灵活使用的扶持资金. */
  flexibleFunds?: boolean | null;
  attachments?: readonly string[] | null;
}

/** Records that a planned measure was delivered, as 社会帮扶 which no department reports; its task closes. */
export function recordDelivery(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedDelivery,
): Promise<{ delivery: DeliveryRow } | UserErrorValue> {
  const { source } = reported;
  return recordOnce<{ delivery: DeliveryRow }, string>(
    context,
    { act: 'recordMeasureDelivery', input: reported, may: refuseCaller, texts: { source } },
    (transaction, by) => deliver(transaction, policies, reported, by),
    async (reader, id) => {
      const delivery = await deliveryInSight(reader, id);
      return delivery && { delivery };
    },
  );
}

async function deliver(
  transaction: Statements,
  policies: PolicySet,
  { measureId, occurredOn, source, flexibleFunds, attachments, amount = null }: ReportedDelivery,
  by: RecordedBy,
): Promise<Recorded<{ delivery: DeliveryRow }, string> | UserErrorValue> {
  if (amount !== null && amount < 0n) return refused(refusal('amount', 'AMOUNT_OUT_OF_RANGE'));
  const seen = await measureInSight(transaction, measureId);
  const [household] = seen ? await holdUnmerged(transaction, [seen.householdId]) : [];
  const standing = household ? await standingMeasures(transaction, [household.id]) : [];
  const measure = standing.find(({ id }) => id === seen?.id);
  if (!measure) return NO_MEASURE;
  if (occurredOn < measure.plannedFrom) return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP'));
  const clause = flexibleFunds ? await planAskedBy(transaction, policies, measure, occurredOn) : undefined;
  if (clause !== undefined) return planRequired(clause);
  const told = {
    deliveredOn: occurredOn,
    amount,
    source: given(source) ?? (flexibleFunds ? FLEXIBLE_FUNDS : '乡村录入'),
  };
  const delivery = await insertOwnDelivery(transaction, measure, told, by.account);
  const { householdId, divisionCode } = measure;
  const delivered = { kind: 'MEASURE', id: delivery.deliveryId, householdId, divisionCode } as const;
  const wrong = await attachTo(transaction, by, { attachments }, [delivered]);
  if (wrong) return wrong;
  await measuresDelivered(transaction, [measure.householdId]);
  return { answer: { delivery }, reference: delivery.deliveryId };
}

const FLEXIBLE_FUNDS = '可灵活使用的扶持资金';

/** The clause by which flexible funds reach a key household by its plan alone, where the measure belongs to none; undefined where nothing asks. */
async function planAskedBy(
  transaction: Statements,
  policies: PolicySet,
  { planId, householdId, divisionCode: division }: MeasureRow,
  on: PlainDate,
): Promise<string | undefined> {
  const rule = ruleInForce(policies, 'flexible-funds-by-plan', { division, on });
  if (!rule || planId !== null) return undefined;
  const episodes = episodesOf(await heldPeriods(transaction, householdId));
  return keyHousehold(policies, { division, on, episodes }).outcome === 'GRANTED' ? rule.clause : undefined;
}
