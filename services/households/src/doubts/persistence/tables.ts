import { loadedByColumn } from '@dixian/imports';
import { code, countyCode, day, instant, table, text, uuid } from '@dixian/service';
import type { DoubtOutcome } from '../domain/doubt-outcomes';

const row = () => ({ householdId: uuid(), divisionCode: code(), countyCode: countyCode() });

/** Doubts that a list from above raises of a household or somebody of it. */
export const doubt = table(
  'doubt',
  {
    ...{ id: uuid().byDefault('uuidv7()'), ...row() },
    personId: uuid().nullable(),
    number: text().nullable(),
    rule: text(),
    doubt: text().nullable(),
    raisedOn: day(),
    dueOn: day().nullable(),
    answeredOn: day().nullable(),
    source: text(),
    recordedAt: instant().byDefault('service_now()'),
    loadedBy: loadedByColumn(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Answers to them; the last one counts. */
export const doubtAnswer = table(
  'doubt_answer',
  {
    ...{ id: uuid().byDefault('uuidv7()'), ...row() },
    doubtId: uuid(),
    outcome: text().of<DoubtOutcome>(),
    statement: text(),
    correctionId: uuid().nullable(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);
