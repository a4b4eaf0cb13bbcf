import type { PlainDate } from '@dixian/calendar';
import { allowedSources, amountExceeded, type FundLevel, fundSourceFinding } from '@dixian/department';
import { invalidInput, type Message, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import {
  awaitMatchingTurn,
  type RegisteredHousehold,
  recordStatement,
  type Stated,
  tellChanges,
} from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { fundsFactsOn } from '../domain/funds-facts';
import { fundedById } from '../persistence/funded';
import { insertPayment, PAYMENT_COLUMNS, type PaymentRow, TOLD_PAYMENTS } from '../persistence/payments';
import { holdRenovation } from '../persistence/renovations-of-household';
import { followFunds } from './follow-funds';

/** A payment of a renovation as the department tells it; `occurredOn` is the day it was paid. */
export interface ReportedPayment extends Stated {
  renovationId: string;
  amount: Fen;
  fundSource: string;
  fundLevel?: FundLevel | null;
}

/** The lists of the place that may name a source of money for renovations. */
const SOURCES = ['assistance-fund-sources'];

/** Records a payment once: from a source that the place names, and never more than the grant. */
export function recordPayment(
  context: RequestContext,
  policies: PolicySet,
  reported: ReportedPayment,
): Promise<PaymentRow | UserErrorValue> {
  return recordStatement<PaymentRow>(
    context,
    {
      act: 'recordRenovationPayment',
      sectors: ['housing'],
      table: 'renovation_payment',
      columns: PAYMENT_COLUMNS,
      texts: { fundSource: reported.fundSource },
      write: (transaction, household, by) =>
        write(transaction, { policies, household, by, today: context.clock.today() }, reported),
    },
    reported,
  );
}

interface At {
  policies: PolicySet;
  household: RegisteredHousehold;
  by: RecordedBy;
  today: PlainDate;
}

async function write(
  transaction: Statements,
  { policies, household, by, today }: At,
  reported: ReportedPayment,
): Promise<PaymentRow | UserErrorValue> {
  const { renovationId, amount, occurredOn: paidOn, fundLevel } = reported;
  await awaitMatchingTurn(transaction);
  const known = await holdRenovation(transaction, renovationId, household.id);
  if (!known) return NO_RENOVATION;
  if (amount <= 0n) return invalidInput('amount', 'NOT_POSITIVE', NOT_POSITIVE);
  const fundSource = reported.fundSource.trim();
  const refused = refuseSource(policies, { division: household.divisionCode, on: paidOn }, fundSource);
  if (refused) return refused;
  const [row] = await fundedById(transaction, [renovationId]);
  const facts = row && fundsFactsOn(row.said, row.parts, today);
  if (!facts) return NO_RENOVATION;
  const available = facts.approved > facts.paid ? facts.approved - facts.paid : 0n;
  if (amount > available) return amountExceeded({ available, asked: amount });
  const { startedOn } = known;
  const level: FundLevel | '' = fundLevel ?? '';
  const paid = { renovationId, startedOn, paidOn, amount, fundSource, fundLevel: level };
  const payment = await insertPayment(transaction, household, paid, by);
  await tellChanges(transaction, TOLD_PAYMENTS, [household.id]);
  await followFunds(transaction, policies, [renovationId], today);
  return payment;
}

function refuseSource(
  policies: PolicySet,
  at: { division: string; on: PlainDate },
  source: string,
): UserErrorValue | undefined {
  const finding = fundSourceFinding(policies, at, { source, lists: SOURCES });
  if (finding.result === 'met') return undefined;
  const allowed = allowedSources(policies, at, SOURCES).map((one) => one.source);
  const message = {
    zh: `资金来源不在规定范围内，可用：${allowed.join('、')}。`,
    en: `The place names other sources of money: ${allowed.join(', ')}.`,
  };
  const { clause } = finding.reason;
  return userError('SourceNotAllowed', 'SOURCE_NOT_ALLOWED', message, { allowed }, clause ? [clause] : []);
}

const NO_RENOVATION = notFound('renovationId', {
  zh: '这一户没有这个改造项目，请核对。',
  en: 'This household has no such renovation. Please check it.',
});
const NOT_POSITIVE: Message = { zh: '拨付金额必须大于零。', en: 'The amount paid must be above zero.' };
