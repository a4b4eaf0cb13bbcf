import { code, countyCode, day, instant, table, text, texts, uuid, uuids } from '@dixian/service';
import type { ComparisonPurpose, CorrectionAsker, CorrectionKind, CorrectionOutcome } from '../domain/kinds';

const row = () => ({
  ...{ id: uuid().byDefault('uuidv7()'), householdId: uuid(), account: text() },
  ...{ recordedAt: instant().byDefault('service_now()'), divisionCode: code(), countyCode: countyCode() },
});

/** Requests to correct personal data. */
export const correctionRequest = table(
  'correction_request',
  {
    ...row(),
    personId: uuid().nullable(),
    askedBy: text().of<CorrectionAsker>(),
    kind: text().of<CorrectionKind>(),
    statement: text(),
    askedOn: day(),
    dueOn: day().nullable(),
    clauseIds: texts(),
    answeredOn: day().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Answers to them; the last one counts. */
export const correctionAnswer = table(
  'correction_answer',
  {
    ...row(),
    requestId: uuid(),
    outcome: text().of<CorrectionOutcome>(),
    statement: text(),
    correctionId: uuid().nullable(),
    occurredOn: day(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Letters by which members of a household authorise comparisons of their data. */
export const authorisationLetter = table(
  'authorisation_letter',
  {
    ...row(),
    personIds: uuids(),
    purposes: texts().of<ComparisonPurpose[]>(),
    signedOn: day(),
    validUntil: day().nullable(),
    withdrawnOn: day().nullable(),
    withdrawnBecause: text().nullable(),
    withdrawnBy: text().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);
