import { type Conditions, type KeysetList, type RequestContext, rowPerKey, rowsById } from '@dixian/service';
import type { LprTerm } from '../domain/loan';

/** A loan as it is read: fen and percent in text, as bigint and numeric columns come. */
export interface LoanRow {
  id: string;
  householdId: string | null;
  personId: string | null;
  householdCode: string;
  contractNumber: string;
  bank: string;
  drawnOn: string;
  dueOn: string;
  principal: string;
  annualRatePercent: string;
  lprTerm: LprTerm;
  purpose: string;
  mortgaged: boolean;
  guaranteed: boolean;
  source: string;
}

const COLUMNS = `id, household_id AS "householdId", person_id AS "personId", household_code AS "householdCode",
  contract_number AS "contractNumber", bank, drawn_on AS "drawnOn", due_on AS "dueOn", principal,
  annual_rate_percent AS "annualRatePercent", lpr_term AS "lprTerm", purpose, mortgaged, guaranteed, source`;

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
    WHERE contract_number = ANY($1::text[]) ORDER BY contract_number, county_code`;
  return rowPerKey<LoanRow>(context, 'loan-by-contract', sql).load(contractNumber);
}

function list(day: string, descending: boolean, conditions: Narrowing): KeysetList {
  return {
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
