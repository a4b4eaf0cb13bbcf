import type { PlainDate } from '@dixian/calendar';

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
  | 'TOO_MANY_ITEMS'
  | 'REPEATED'
  | 'OTHER_KIND'
  | 'DATE_TOO_EARLY'
  | 'NOT_A_DIVISION'
  | 'FORM_NOT_TAKEN'
  | 'PLACED_AND_REJECTED'
  | 'ELIMINATED_BEFORE_IDENTIFIED'
  | 'MODE_AND_DAY'
  | 'NOT_A_RISK'
  | 'NUMBER_OF_MEMBERS'
  | 'AMOUNT_OUT_OF_RANGE'
  | 'NAMED_TWICE'
  | 'MEMBER_NOT_NAMED'
  | 'SHARING_REASON'
  | 'SUPPORT_OF_COUNTED'
  | 'NOBODY_COUNTED'
  | 'NO_SUCH_PROMPT'
  | 'ONE_ANSWER'
  | 'CERTIFICATE_LENGTH'
  | 'CERTIFICATE_CHARACTERS'
  | 'CERTIFICATE_BIRTH_DATE'
  | 'CERTIFICATE_CHECK_DIGIT'
  | 'CERTIFICATE_DISABILITY'
  | 'ONE_HEAD'
  | 'REPEATED_PERSON'
  | 'NOT_LISTED'
  | 'OUT_OF_RANGE'
  | 'NOT_A_PHONE'
  | 'NOTHING_TO_CHANGE'
  | 'NOT_A_VILLAGE'
  | 'OUTSIDE_YOUR_DIVISION'
  | 'INSIDE_YOUR_DIVISION'
  | 'SAME_DIVISION'
  | 'SAME_HOUSEHOLD'
  | 'HOUSEHOLD_CODE_FORMAT'
  | 'HOUSEHOLD_CODE_IN_USE'
  | 'NEW_HEAD_NEEDED'
  | 'NOBODY_LEFT'
  | 'JOINED_LATER'
  | 'NEWER_KNOWN'
  | 'ALREADY_MEMBER'
  | 'KEY_IN_USE'
  | 'NOT_A_DUPLICATE'
  | 'ALREADY_FORWARDED'
  | 'CIVIL_SERVANT_NEEDED'
  | 'NO_HELPER'
  | 'FAMILY_NOT_LISTED'
  | 'PLAN_KIND'
  | 'END_BEFORE_START'
  | 'NOT_OF_THIS_PLAN'
  | 'NO_GREEN_CHANNEL'
  | 'PLAN_EXISTS';

/** A value that cannot be used, by the input field it stands in. */
export interface Refusal {
  field: string;
  code: RefusalCode;
  clauseIds: readonly string[];
  /** The first day that can be given, where one follows. */
  possibleFrom?: PlainDate;
}

/** A refusal of one field; the clauses that decide, where any do. */
export function refusal(
  field: string,
  code: RefusalCode,
  clauseIds: readonly string[] = [],
  possibleFrom?: PlainDate,
): Refusal {
  return { field, code, clauseIds, ...(possibleFrom && { possibleFrom }) };
}
