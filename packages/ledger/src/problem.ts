import { type Bilingual, ledgerMessage, type RowProblemCode } from './messages';

/** REJECTED: the row is not loaded. WARNING: it is loaded, and someone should look at it. */
export type Severity = 'REJECTED' | 'WARNING';

/** What is the matter with one cell or row. Holds no content of a cell, which may be personal. */
export interface Problem {
  /** One of RowProblemCode, or a code of the definition's own check. */
  code: string;
  /** The header as printed in the file; '' when it concerns the whole row. */
  column: string;
  severity: Severity;
  message: Bilingual;
}

/** A problem with the sentence of `LEDGER_MESSAGES`; `details` fill its places and must not be personal. */
export function ledgerProblem(
  code: RowProblemCode,
  column: string,
  severity: Severity = 'REJECTED',
  details: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, column, severity, message: ledgerMessage(code, details) };
}
