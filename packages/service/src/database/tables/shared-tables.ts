import { bigint, bytes, code, identity, instant, int, json, text, uuid } from './columns';
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
    trace: text().nullable().byDefault("NULLIF(current_setting('dixian.trace'::text, true), ''::text)"),
  },
  { primary: ['seq'], unique: [['id']] },
);

/** Which subscribers have yet to handle which event. */
const outboxAwaited = table(
  'outbox_awaited',
  {
    subscriber: text(),
    eventId: uuid(),
    since: instant().byDefault('now()'),
    told: int().byDefault('1'),
    tellAt: instant(),
  },
  { primary: ['eventId', 'subscriber'] },
);

/** Events that were handled, and whose publisher does not have them (any more). */
const inbox = table(
  'inbox',
  {
    eventId: uuid(),
    type: text(),
    handledAt: instant().byDefault('now()'),
    publisher: text().nullable(),
    unknownSince: instant().nullable(),
  },
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

/** By which keys the database was written: a hash of each. */
const keyFingerprint = table(
  'key_fingerprint',
  { name: text(), fingerprint: bytes(), seenAt: instant().byDefault('now()') },
  { primary: ['name'] },
);

/** What blind indexes under one key are under another. */
const indexTranslation = table(
  'index_translation',
  {
    former: bytes(),
    present: bytes(),
    fromKey: bytes(),
    toKey: bytes(),
    keptAt: instant().byDefault('now()'),
  },
  { primary: ['former', 'toKey'] },
);

/** What changed where, without saying what; written by triggers alone (`watched`). */
const changeMark = table(
  'change_mark',
  {
    transaction: bigint().byDefault('((pg_current_xact_id())::text)::bigint'),
    kind: text(),
    divisionCode: code(),
    sector: text(),
    markedAt: instant().byDefault('now()'),
  },
  { primary: ['transaction', 'kind', 'divisionCode', 'sector'] },
);

/** Tables that every service has. */
export const sharedTables = [
  outbox,
  outboxAwaited,
  inbox,
  recording,
  keyFingerprint,
  indexTranslation,
  changeMark,
];
