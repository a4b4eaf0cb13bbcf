import type { PlainDate } from '@dixian/calendar';
import {
  alreadyPaid,
  amountExceeded,
  amountNotSet,
  decisionRefused,
  type FundLevel,
} from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { Decision, Law } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { type EmploymentReason, words } from '../../ground/domain/reasons';
import { setAmount } from '../../ground/domain/set-amount';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { fundingRefused } from '../../ground/use-cases/funding-refused';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { CLAIM_COLUMNS, type ClaimRow, claims } from '../persistence/claims';
import { TOLD_TRAINING, TOLD_TRANSPORT } from '../persistence/told-support';
import { TRAINING_COLUMNS, type TrainingRow, trainings } from '../persistence/trainings';
import { holdClaim } from './settle-transport';
import { dayBefore, NO_CLAIM, NO_TRAINING, NOT_DECIDED } from './support-errors';

/** A payment: of the whole amount unless less is said. */
interface Payment {
  readonly amount?: Fen | null;
  readonly source?: string | null;
  readonly level?: FundLevel | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export type TransportPayment = Payment & { readonly claimId: string };
export type TrainingPayment = Payment & { readonly trainingId: string };

/** What is to be paid, as payments ask it. */
interface Payable {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly outcome: string | null;
  readonly decision: unknown;
  readonly decidedOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
  readonly amount: Fen | null;
  readonly parameter: string;
  /** The day whose law sets the amount. */
  readonly lawOn: PlainDate;
}

/** Records that the transport subsidy was paid: once, after the decision, from a source that the place allows. */
export function recordTransportPayment(
  law: Law,
  context: RequestContext,
  input: TransportPayment,
): Promise<ClaimRow | UserErrorValue> {
  return recordOf<ClaimRow>(context, {
    act: 'recordTransportPayment',
    input,
    texts: { source: input.source },
    may: staffAnd('county'),
    table: 'transport_claim',
    columns: CLAIM_COLUMNS,
    async write(transaction) {
      const claim = await holdClaim(transaction, input.claimId);
      if (!claim) return NO_CLAIM;
      const standing = await standings.held(transaction, claim.householdId);
      const lawOn = `${claim.year}-12-31` as PlainDate;
      const payable = { ...claim, parameter: 'transport-subsidy-amount', lawOn };
      const paid = paidBy(law, payable, standing, input);
      if ('__typename' in paid) return paid;
      const row = await claims.change(transaction, claim.id, paid);
      await tasks.close(transaction, 'PAY_TRANSPORT_CLAIM', { subjectId: claim.id }, input.occurredOn);
      await tellChanges(transaction, TOLD_TRANSPORT, [claim.householdId]);
      return row;
    },
  });
}

/** Records that the subsidy of a training was paid, likewise. */
export function recordTrainingPayment(
  law: Law,
  context: RequestContext,
  input: TrainingPayment,
): Promise<TrainingRow | UserErrorValue> {
  return recordOf<TrainingRow>(context, {
    act: 'recordTrainingPayment',
    input,
    texts: { source: input.source },
    may: staffAnd('county'),
    table: 'training',
    columns: TRAINING_COLUMNS,
    async write(transaction) {
      const held = await trainings.hold(transaction, input.trainingId);
      if (!held?.householdId) return NO_TRAINING;
      const { householdId } = held;
      const standing = await standings.held(transaction, householdId);
      const lawOn = held.certificateOn ?? held.endsOn ?? input.occurredOn;
      const payable = {
        ...held,
        householdId,
        decidedOn: held.claimedOn,
        parameter: 'training-subsidy-amount',
        lawOn,
      };
      const paid = paidBy(law, payable, standing, input);
      if ('__typename' in paid) return paid;
      const row = await trainings.change(transaction, held.id, paid);
      await tasks.close(transaction, 'PAY_TRAINING', { subjectId: held.id }, input.occurredOn);
      await tellChanges(transaction, TOLD_TRAINING, [householdId]);
      return row;
    },
  });
}

// What is written down of a payment, or why it cannot be.
function paidBy(
  { policies }: Law,
  payable: Payable,
  standing: Awaited<ReturnType<typeof standings.held>>,
  { occurredOn, level = null, ...input }: Payment,
) {
  const { paidOn, outcome, decision, decidedOn, divisionCode: division } = payable;
  if (paidOn !== null) return alreadyPaid(paidOn);
  if (outcome === null) return NOT_DECIDED;
  if (outcome !== 'GRANTED') return decisionRefused(decision as Decision<EmploymentReason>, words);
  if (decidedOn !== null && occurredOn < decidedOn) return dayBefore('occurredOn', decidedOn);
  const at = { division, on: payable.lawOn };
  const amount = payable.amount ?? setAmount(policies, at, payable.parameter).amount;
  if (amount === null) return amountNotSet(payable.parameter);
  const paidAmount = input.amount ?? amount;
  if (paidAmount <= 0n) return invalidInput('amount', 'NOT_POSITIVE', NOT_POSITIVE);
  if (paidAmount > amount) return amountExceeded({ available: amount, asked: paidAmount });
  const fundSource = input.source?.trim() || null;
  const wrong =
    fundSource && fundingRefused(policies, { division, on: occurredOn, source: fundSource, standing });
  return wrong || { paidOn: occurredOn, paidAmount, amount, fundSource, fundLevel: level };
}

const NOT_POSITIVE = { zh: '金额应大于零。', en: 'The amount has to be above zero.' };
