import type { CorrectionAnswerRow } from './persistence/correction-answers';
import type { CorrectionRequestRow } from './persistence/correction-requests';
import type { LetterRow } from './persistence/letters';

export type CorrectionRequestMapper = CorrectionRequestRow;
export type CorrectionAnswerMapper = CorrectionAnswerRow;
export type CorrectionRequestedMapper = { request: CorrectionRequestRow; __typename: 'CorrectionRequested' };
export type CorrectionRequestAnsweredMapper = {
  request: CorrectionRequestRow;
  __typename: 'CorrectionRequestAnswered';
};
export type AuthorisationLetterMapper = LetterRow;
export type AuthorisationLetterRecordedMapper = {
  letter: LetterRow;
  __typename: 'AuthorisationLetterRecorded';
};
export type AuthorisationLetterWithdrawnMapper = {
  letter: LetterRow;
  __typename: 'AuthorisationLetterWithdrawn';
};
