/** Why something a user asked for is not done; each code has its sentence in use-cases/refusal-messages. */
export type RefusalCode =
  | 'DATE_IN_FUTURE'
  | 'BEFORE_PREVIOUS_STEP'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'IDENTITY_NUMBER'
  | 'NOT_FOR_THIS_CHANNEL'
  | 'NOT_A_MEMBER'
  | 'CODE_FORMAT'
  | 'CODE_UNCHANGED'
  | 'CODE_OUTSIDE_PARENT'
  | 'CODE_IN_USE'
  | 'BEFORE_LAST_CODE'
  | 'VOTES_DO_NOT_ADD_UP'
  | 'OTHER_KIND';

/** A value that cannot be used, by the input field it stands in. */
export interface Refusal {
  field: string;
  code: RefusalCode;
  clauseIds: readonly string[];
}

/** A refusal of one field; the clauses that decide, where any do. */
export function refusal(field: string, code: RefusalCode, clauseIds: readonly string[] = []): Refusal {
  return { field, code, clauseIds };
}
