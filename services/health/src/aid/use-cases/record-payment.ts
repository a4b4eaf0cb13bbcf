import { alreadyPaid, amountExceeded, amountNotSet, type FundLevel } from '@dixian/department';
import {
  invalidInput,
  isEntityId,
  isUserError,
  notFound,
  type UserErrorValue,
  userError,
} from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { citedClauses, type PolicySet } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { TOLD_PAYMENTS } from '../../ground/persistence/told';
import { healthPayment, type PaidFor } from '../../ground/tables';
import { tasks } from '../../ground/tasks';
import { type Entered, record } from '../../ground/use-cases/record';
import { reliefSource } from '../domain/relief-source';
import { keepPaid, type Payable, payableOf } from '../persistence/payables';

/** Money paid out for something of health. */
export interface PaymentInput extends Entered {
  readonly paidFor: PaidFor;
  readonly subjectId: string;
  readonly amount: Fen;
  readonly source?: string | null;
  readonly level?: FundLevel | null;
}

/** Records a payment of what was decided: never more than is still due, and only from a source that the place names. */
export function recordHealthPayment(policies: PolicySet, context: RequestContext, input: PaymentInput) {
  const { source } = input;
  return record(
    context,
    { act: 'recordHealthPayment', texts: { source } },
    input,
    async (transaction, { account }) => {
      const payable = isEntityId(input.subjectId)
        ? await payableOf(transaction, input.paidFor, input.subjectId)
        : undefined;
      if (!payable) return NOTHING_DUE;
      const wrong = refuse(policies, payable, input);
      if (wrong) return wrong;
      const written = await pay(transaction, payable, input, account);
      if (isUserError(written)) return written;
      await tellChanges(transaction, TOLD_PAYMENTS, [payable.householdId]);
      return written;
    },
  );
}

async function pay(transaction: Statements, payable: Payable, input: PaymentInput, account: string) {
  const { householdId, personId, divisionCode, amount, paid } = payable;
  const row = await transaction.insert(
    healthPayment,
    {
      householdId,
      personId,
      divisionCode,
      subjectId: input.subjectId,
      paidFor: input.paidFor,
      amount: input.amount,
      source: input.source?.trim() || null,
      level: input.level ?? null,
      paidOn: input.occurredOn,
      account,
    },
    ['id'],
  );
  await keepPaid(transaction, input);
  const isWhole = amount !== null && paid + input.amount >= amount;
  for (const kind of isWhole ? (['PREMIUM_SHORT', 'CLAIM_UNPAID', 'RELIEF_AMOUNT'] as const) : [])
    await tasks.close(transaction, kind, { subjectId: input.subjectId }, input.occurredOn);
  return row;
}

function refuse(policies: PolicySet, payable: Payable, input: PaymentInput): UserErrorValue | undefined {
  const { amount, paid, paidOn, divisionCode: division, lawOn = input.occurredOn } = payable;
  if (input.amount <= 0n) return invalidInput('amount', 'NOT_POSITIVE', NOT_POSITIVE);
  if (amount === null) return amountNotSet(VALUES[input.paidFor]);
  if (paid >= amount) return alreadyPaid(paidOn ?? input.occurredOn);
  if (input.amount > amount - paid) return amountExceeded({ available: amount - paid, asked: input.amount });
  if (input.paidFor === 'EXTRA_RELIEF') {
    const decision = reliefSource(policies, { division, on: lawOn, source: input.source ?? '' });
    if (decision.outcome === 'REFUSED')
      return sourceNotAllowed(decision.allowed, citedClauses(decision.reasons));
  }
  return undefined;
}

const VALUES: Readonly<Record<PaidFor, string>> = {
  PREMIUM: 'premium-subsidy',
  MEDICAL_AID: 'medical-aid-rules',
  RELIEF: 'relief-amount',
  EXTRA_RELIEF: 'relief-amount',
};

function sourceNotAllowed(allowed: readonly string[], clauses: readonly string[]): UserErrorValue {
  const message = {
    zh: `资金只能从${allowed.join('、')}中列支。`,
    en: `This is paid only from: ${allowed.join(', ')}.`,
  };
  return userError('SourceNotAllowed', 'SOURCE_NOT_ALLOWED', message, { allowed }, clauses);
}

const NOTHING_DUE = notFound('subjectId', {
  zh: '没有找到可发放的这一项，请核对。',
  en: 'There is nothing of that id to be paid. Please check it.',
});
const NOT_POSITIVE = { zh: '金额应大于零。', en: 'The amount has to be above zero.' };
