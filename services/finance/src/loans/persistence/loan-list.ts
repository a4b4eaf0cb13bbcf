import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
} from '@dixian/service';
import { loan } from '../tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'householdCode',
  'contractNumber',
  'bank',
  'drawnOn',
  'dueOn',
  'principal',
  'annualRatePercent',
  'lprTerm',
  'purpose',
  'mortgaged',
  'guaranteed',
  'daysAYear',
  'source',
] as const;
export const LOAN_COLUMNS = loan.select(NAMES);

/** Loans as acts take them. */
export const LOANS = heldRows(loan, NAMES);

/** A loan as it is read. */
export type LoanRow = RowOf<typeof loan, (typeof NAMES)[number]>;

type Narrowing = (add: Conditions) => Conditions;

const ORDERS = {
  DUE_ON: [{ expression: 'due_on', type: 'date' }],
  DRAWN_ON: [{ expression: 'drawn_on', type: 'date' }],
  PRINCIPAL: [{ expression: 'principal', type: 'bigint' }],
  HOUSEHOLD_CODE: [{ expression: 'household_code', type: 'text' }],
} satisfies Orders;

/** Loans in every order they may be asked in. */
export function loanList(conditions: Narrowing): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'loans',
    columns: LOAN_COLUMNS,
    from: 'loan',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DUE_ON', direction: 'ASC' },
    conditions,
  };
}

/** Loans of a household or a borrower, newest first. */
export const loansNewestFirst: KeysetList = {
  name: 'loans-of',
  columns: LOAN_COLUMNS,
  from: 'loan',
  key: [
    { expression: 'drawn_on', type: 'date' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A loan by id. */
export function loanById(context: RequestContext, id: string): Promise<LoanRow | undefined> {
  return rowsById<LoanRow>(context, 'loan', LOAN_COLUMNS).load(id);
}

/** A loan by contract number; where several counties in sight gave out the same one, that of the first county. */
export function loanByContract(
  context: RequestContext,
  contractNumber: string,
): Promise<LoanRow | undefined> {
  const sql = `SELECT DISTINCT ON (contract_number) contract_number AS "rowKey", ${LOAN_COLUMNS} FROM loan
    WHERE contract_number = ANY($1::text[]) ORDER BY contract_number, contract_county`;
  return rowPerKey<LoanRow>(context, 'loan-by-contract', sql).load(contractNumber);
}
