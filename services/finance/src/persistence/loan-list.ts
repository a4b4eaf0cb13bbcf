import {
  type Conditions,
  type KeysetList,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
} from '@dixian/service';
import { loan } from './tables';

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
  'source',
] as const;
const COLUMNS = loan.select(NAMES);

/** A loan as it is read. */
export type LoanRow = RowOf<typeof loan, (typeof NAMES)[number]>;

type Narrowing = (add: Conditions) => Conditions;

/** Loans by due day. */
export function loansByDueDay(conditions: Narrowing): KeysetList {
  return list('due_on', false, conditions);
}

/** Loans by drawing day, newest first. */
export function loansByDrawingDay(conditions: Narrowing): KeysetList {
  return list('drawn_on', true, conditions);
}

/** A loan by id. */
export function loanById(context: RequestContext, id: string): Promise<LoanRow | undefined> {
  return rowsById<LoanRow>(context, 'loan', COLUMNS).load(id);
}

/** A loan by contract number; where several counties in sight gave out the same one, that of the first county. */
export function loanByContract(
  context: RequestContext,
  contractNumber: string,
): Promise<LoanRow | undefined> {
  const sql = `SELECT DISTINCT ON (contract_number) contract_number AS "rowKey", ${COLUMNS} FROM loan
    WHERE contract_number = ANY($1::text[]) ORDER BY contract_number, contract_county`;
  return rowPerKey<LoanRow>(context, 'loan-by-contract', sql).load(contractNumber);
}

function list(day: string, descending: boolean, conditions: Narrowing): KeysetList {
  return {
    name: `loans-by-${day}`,
    columns: COLUMNS,
    from: 'loan',
    key: [
      { expression: day, type: 'date' },
      { expression: 'id', type: 'uuid' },
    ],
    descending,
    conditions,
  };
}
