import { code, table, text, uuid, uuids } from '@dixian/service';

/** Places of which some document asks for a duty of a kind, on whichever day: elsewhere none is told. */
export const dutyPlace = table('duty_place', { kind: text(), place: code() }, { primary: ['kind', 'place'] });

/** What a transaction has changed of the facts that duties follow from; told, and gone, before it commits. */
export const dutyChange = table(
  'duty_change',
  { id: uuid().byDefault('uuidv7()'), source: text(), ids: uuids() },
  { primary: ['id'] },
);
