import { bytes, code, identity, instant, json, text, uuid } from './columns';
import { table } from './table';

/** Events that wait to be relayed, or were; subscribers fetch them here. */
const outbox = table(
  'outbox',
  {
    seq: identity(),
    id: uuid().byDefault('uuidv7()'),
    type: text(),
    divisionCode: code(),
    payload: json<object>(),
    recordedAt: instant().byDefault('now()'),
    relayedAt: instant().nullable(),
    refused: text().nullable(),
  },
  { primary: ['seq'], unique: [['id']] },
);

/** Events that were handled. */
const inbox = table(
  'inbox',
  { eventId: uuid(), type: text(), handledAt: instant().byDefault('now()') },
  { primary: ['eventId'] },
);

/** What was recorded under which key of which account; written by @dixian/recording alone. */
const recording = table(
  'recording',
  {
    account: text(),
    key: text(),
    act: text(),
    inputHash: bytes(),
    answer: json<object>().nullable(),
    recordedAt: instant().byDefault('now()'),
  },
  { primary: ['account', 'key'] },
);

/** Tables that every service has. */
export const sharedTables = [outbox, inbox, recording];
