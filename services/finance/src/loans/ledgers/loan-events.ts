import { type LedgerImport, type MergeContext, STAGE, shownColumns } from '@dixian/imports';
import { code, date, defineLedger, type LedgerValues, listed, type Problem, yuan } from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { eventProblem, LOAN_EVENT_KINDS } from '../domain/loan-event';
import { mergeLoanEvents } from '../persistence/merge-loan-events';
import { placeByLoader, remarkWithoutLoan } from './contract-ledger';
import { remarkCompensations } from './remark-compensations';
import { remarkLoanEvents } from './remark-loan-events';

const WORDS = {
  AMOUNT_NEEDED: {
    column: '金额',
    zh: '还本、付息、代偿请填写大于零的金额。',
    en: 'Please give an amount above zero.',
  },
  NEW_DUE_NEEDED: {
    column: '新到期日',
    zh: '展期请填写新到期日。',
    en: 'Please give the new due day of the extension.',
  },
  NEW_DUE_BEFORE: {
    column: '新到期日',
    zh: '新到期日早于发生日期，请核对。',
    en: 'The new due day is before the extension. Please check both.',
  },
} as const;

const eventLedger = defineLedger({
  id: 'loan-events',
  columns: {
    contractNumber: code(),
    occurredOn: date(),
    kind: listed(Object.keys(LOAN_EVENT_KINDS) as (keyof typeof LOAN_EVENT_KINDS)[]),
    amount: yuan({ min: 0n }).optional(),
    newDueOn: date().optional(),
  },
  check(row): Problem[] {
    const problem = eventProblem({ ...row, kind: LOAN_EVENT_KINDS[row.kind] });
    if (!problem) return [];
    const { column, zh, en } = WORDS[problem];
    return [{ code: problem, column, severity: 'REJECTED', message: { zh, en } }];
  },
});

type LoanEvent = LedgerValues<typeof eventLedger>;

const columns: LedgerImport<LoanEvent>['columns'] = {
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  contract_number: { type: 'text', of: (row) => row.contractNumber },
  kind: { type: 'text', of: (row) => LOAN_EVENT_KINDS[row.kind] },
  occurred_on: { type: 'date', of: (row) => row.occurredOn },
  amount: { type: 'bigint', of: (row) => row.amount?.toString() ?? null },
  new_due_on: { type: 'date', of: (row) => row.newDueOn ?? null },
};

/** What happened to loans: repayments of principal, interest paid, extensions, compensation out of the risk fund. */
export function loanEventImport(policies: PolicySet): LedgerImport<LoanEvent> {
  return {
    definition: eventLedger,
    tables: [{ table: 'loan_event', shows: shownColumns(eventLedger, columns), householdCode: null }],
    columns,
    place: placeByLoader,
    async merge(context: MergeContext) {
      const { findings, today } = context;
      await findings.fromSelect(
        {
          code: 'DATE_IN_FUTURE',
          severity: 'REJECTED',
          column: '发生日期',
          zh: '日期还没有到，请核对。',
          en: 'This day has not come yet. Please check it.',
        },
        `SELECT row_number, NULL::text AS household_code FROM ${STAGE} WHERE occurred_on > $1::date`,
        [today],
      );
      const result = await mergeLoanEvents(context);
      await remarkWithoutLoan(context);
      await remarkCompensations(context, policies);
      await remarkLoanEvents(context);
      return result;
    },
  };
}
