import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type RequestContext, rowsOfEach } from '@dixian/service';
import type { MutationResolvers } from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { type LoanState, loanState } from '../domain/loan-risk';
import type { LoanRow } from '../persistence/loan-list';
import { loanEvent } from '../tables';
import { type LoanEventRow, recordLoanEvent as record } from '../use-cases/record-loan-event';

/** Mutation.recordLoanEvent */
export function recordLoanEvent(policies: PolicySet): NonNullable<MutationResolvers['recordLoanEvent']> {
  return async (_root, { input }, context) =>
    answered('LoanEventRecorded', 'event', await record(policies, context, input));
}

/** What happened to a loan, the first first; one statement for all loans of a request. */
export function eventsOf({ id }: LoanRow, context: RequestContext): Promise<LoanEventRow[]> {
  assertMayKnow(context, 'FUNDS');
  const sql = `SELECT l.id AS "rowKey", ${loanEvent.select(undefined, 'e')} FROM loan l
    JOIN loan_event e ON e.county_code = l.county_code AND e.contract_number = l.contract_number
    WHERE l.id = ANY($1::uuid[]) ORDER BY e.occurred_on, e.id`;
  return rowsOfEach<LoanEventRow>(context, 'events-of-loan', sql).load(id);
}

/** What stands open of a loan on a day, by the events that are known. */
export async function balanceOn(loan: LoanRow, on: string, context: RequestContext): Promise<bigint> {
  const events = await eventsOf(loan, context);
  const paid = events
    .filter(({ kind, occurredOn }) => kind === 'REPAYMENT' && occurredOn <= on)
    .reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
  return loan.principal > paid ? loan.principal - paid : 0n;
}

/** Where a loan stands on a day, by the events that are known. */
export async function stateOn(loan: LoanRow, on: PlainDate, context: RequestContext): Promise<LoanState> {
  const [open, events] = await Promise.all([balanceOn(loan, on, context), eventsOf(loan, context)]);
  const known = events.filter(({ occurredOn }) => occurredOn <= on);
  const extended = known.findLast(({ kind }) => kind === 'EXTENSION')?.newDueOn;
  const compensated = known.some(({ kind }) => kind === 'COMPENSATION');
  return loanState({ open, dueOn: extended ?? loan.dueOn, compensated }, on);
}
