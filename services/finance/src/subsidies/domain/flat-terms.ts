import type { PlainDate } from '@dixian/calendar';
import type { FinanceReason } from '../../ground/domain/reasons';
import type { SubsidyTerms } from './subsidy-terms';

/** Terms of a place over a window as a statement reads them: names and numbers, no rules. */
export interface FlatTerms {
  readonly place: number;
  readonly from_on: PlainDate;
  readonly until_on: PlainDate;
  readonly percent: number | null;
  readonly rate_clause: string | null;
  readonly closed: string | null;
  readonly closed_refuses: boolean;
  readonly basis: number | null;
  readonly no_basis: string | null;
  readonly key_clause: string | null;
  readonly key_first: PlainDate | null;
  readonly key_last: PlainDate | null;
  readonly whole_year: string | null;
  readonly industry: string | null;
  readonly unsecured: string | null;
  readonly able: string | null;
  /** In fen, as text. */
  readonly principal_limit: string | null;
  readonly limit_part: boolean;
  readonly limit_clause: string | null;
}

/** The terms of a window, of the place of that number. */
export function flatTerms(terms: SubsidyTerms, place: number): FlatTerms {
  const { rate, closed, basis, key, limit, industry, unsecured, able } = terms;
  return {
    place,
    from_on: terms.from,
    until_on: terms.until,
    percent: rate?.percent ?? null,
    rate_clause: rate?.parameter.clause ?? null,
    closed: closed ? said(closed.reason) : null,
    closed_refuses: closed?.result === 'unmet',
    basis: 'daysAYear' in basis ? basis.daysAYear : null,
    no_basis: 'missing' in basis ? said(basis.missing.reason) : null,
    key_clause: key?.clause ?? null,
    key_first: key?.first ?? null,
    key_last: key?.last ?? null,
    whole_year: key?.wholeYear ?? null,
    industry: industry ?? null,
    unsecured: unsecured ?? null,
    able: able ?? null,
    principal_limit: limit ? `${limit.fen}` : null,
    limit_part: limit?.part ?? false,
    limit_clause: limit?.clause ?? null,
  };
}

/** A reason as lists keep it: its code, and behind a space the clause. */
function said({ code, clause }: { code: FinanceReason; clause: string | null }): string {
  return clause === null ? code : `${code} ${clause}`;
}
