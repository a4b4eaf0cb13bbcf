import { code, identity, instant, json, text, uuid } from '../database/tables/columns';
import { table } from '../database/tables/table';

/** Events that wait to be relayed, or were. */
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
  },
  { primary: ['seq'], unique: [['id']] },
);

/** Events that were handled. */
const inbox = table(
  'inbox',
  { eventId: uuid(), type: text(), handledAt: instant().byDefault('now()') },
  { primary: ['eventId'] },
);

/** Tables that every service has. */
export const eventTables = [outbox, inbox];
