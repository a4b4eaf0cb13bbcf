import { bytes, code, identity, instant, json, text, uuid } from '../database/tables/columns';
import { table } from '../database/tables/table';

/** Events that wait to be relayed, or were. */
export const outbox = table(
  'outbox',
  {
    seq: identity(),
    id: uuid().byDefault('uuidv7()'),
    type: text(),
    divisionCode: code(),
    payload: json<object>(),
    recordedAt: instant().byDefault('now()'),
    relayedAt: instant().nullable(),
  },
  { primary: ['seq'], unique: [['id']] },
);

/** Events that were handled. */
export const inbox = table(
  'inbox',
  { eventId: uuid(), type: text(), handledAt: instant().byDefault('now()') },
  { primary: ['eventId'] },
);

/** What somebody recorded under a key, so that the same key gives the first answer. */
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
export const eventTables = [outbox, inbox, recording];
