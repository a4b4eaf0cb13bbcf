/** What is applied for. */
export type LoanProduct = 'MICROCREDIT' | 'GUARANTEED_START_UP' | 'ENTERPRISE';

/** What a bank decided; nobody else grants a loan. */
export type BankDecision = 'APPROVED' | 'REFUSED';

/** Where an application stands: taken down and left to a person, checked, decided by the bank. */
export type ApplicationState = 'APPLIED' | 'CHECKED' | 'APPROVED' | 'REFUSED';

interface Steps {
  readonly outcome: 'GRANTED' | 'REFERRED';
  readonly handOn: string | null;
  readonly bankDecision: BankDecision | null;
}

/** The state of an application by its steps: that the conditions are met never approves it. */
export function applicationState({ outcome, handOn, bankDecision }: Steps): ApplicationState {
  if (bankDecision !== null) return bankDecision;
  return outcome === 'GRANTED' || handOn !== null ? 'CHECKED' : 'APPLIED';
}

/** The same of a row `t` in SQL. */
export const APPLICATION_STATE = `CASE WHEN t.bank_decision IS NOT NULL THEN t.bank_decision
  WHEN t.outcome = 'GRANTED' OR t.hand_on IS NOT NULL THEN 'CHECKED' ELSE 'APPLIED' END`;
