/** What can happen to a loan, in the ledger's words and in the graph's. */
export const LOAN_EVENT_KINDS = {
  还本: 'REPAYMENT',
  付息: 'INTEREST_PAID',
  展期: 'EXTENSION',
  代偿: 'COMPENSATION',
} as const;

export type LoanEventKind = (typeof LOAN_EVENT_KINDS)[keyof typeof LOAN_EVENT_KINDS];

/** What is wrong with an event by itself; undefined where nothing is. */
export function eventProblem({
  kind,
  amount,
  newDueOn,
  occurredOn,
}: {
  readonly kind: LoanEventKind;
  readonly amount?: bigint | null;
  readonly newDueOn?: string | null;
  readonly occurredOn: string;
}): 'AMOUNT_NEEDED' | 'NEW_DUE_NEEDED' | 'NEW_DUE_BEFORE' | undefined {
  if (kind !== 'EXTENSION') return amount == null || amount <= 0n ? 'AMOUNT_NEEDED' : undefined;
  if (newDueOn == null) return 'NEW_DUE_NEEDED';
  return newDueOn < occurredOn ? 'NEW_DUE_BEFORE' : undefined;
}
